//! The result on screen, and its report.

use super::{AppState, use_app};
use crate::browser::clock;
use crate::browser::loader::{Brand, Loader};
use crate::core::answer::{Answer, Answers};
use crate::core::assessment::Assessment;
use crate::core::by_id::ById;
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::{FinishedScan, Source, SourcedScan};
use crate::core::summary::Summary;
use crate::core::token;
use crate::report::Report;
use crate::report::branding::Branding;
use leptos::prelude::*;
use std::sync::Arc;

/// The result on screen.
pub struct ShownResult {
    /// The scan.
    pub scan: FinishedScan,
    /// Where it comes from.
    pub source: Source,
    /// The assessment of its answers.
    pub assessment: Assessment,
    /// The link that opens it elsewhere.
    pub link: String,
    /// Number of characters of the link's token.
    token_length: usize,
}

impl ShownResult {
    /// Whether it is the person's own result.
    pub fn is_own(&self) -> bool {
        self.source == Source::Own
    }

    /// The result as other programs read it.
    pub fn summary<'a>(&'a self, questionnaire: &'a Questionnaire) -> Summary<'a> {
        Summary { questionnaire, scan: &self.scan, assessment: &self.assessment }
    }
}

/// The result on screen. Available only within the result screen.
pub fn use_result() -> Arc<ShownResult> {
    expect_context()
}

/// Builds a view from the report of the result on screen. Available only within the result screen.
pub fn with_report<T>(view: impl FnOnce(&Report<'_>) -> T) -> T {
    use_app().report(&use_result(), view)
}

impl AppState {
    /// The result on screen, or else of the person's own answers. Works it out again only if the scan or its link has changed.
    pub fn result(self) -> Arc<ShownResult> {
        let questionnaire = self.questionnaire();
        let SourcedScan { scan, source } = self.session.with_untracked(|session| session.shown(clock::today()));
        let link_start = self.loader(Loader::link_start);
        let last = self.inner.with_value(|inner| inner.result.clone());
        if let Some((start, result)) = last
            && start == link_start
            && (&result.scan, &result.source) == (&scan, &source)
        {
            return result;
        }
        let assessment = Assessment::new(&questionnaire, scan.fit(&questionnaire));
        let token = token::encode(&questionnaire, scan.day, &assessment.answers);
        let (link, token_length) = (format!("{link_start}{token}"), token.len());
        let result = Arc::new(ShownResult { scan, source, assessment, link, token_length });
        self.inner.update_value(|inner| inner.result = Some((link_start, result.clone())));
        result
    }

    /// A made-up result of this questionnaire with all levels.
    pub fn made_up_result(self) -> ShownResult {
        let questionnaire = self.questionnaire();
        let SourcedScan { scan, source } = self.session.with_untracked(|session| session.shown(clock::today()));
        let mut answers = Answers::open(&questionnaire);
        for (item, level) in (0..questionnaire.items().len()).zip((1..=questionnaire.level_count()).cycle()) {
            answers.set(&questionnaire, item, Answer::Level(level));
        }
        let assessment = Assessment::new(&questionnaire, answers);
        ShownResult { scan, source, assessment, link: self.loader(Loader::link_start), token_length: 0 }
    }

    /// Asks the page for the site owner's name, logo, colors and font.
    pub async fn ask_branding(self) {
        if let Some(asked) = self.loader(Loader::ask_brand) {
            let Brand { name, logo, accents: [light, dark], font } = asked.await;
            let found = Branding::new(&name, &logo, [&light, &dark], &font);
            if self.branding.try_get_untracked().is_some_and(|known| *known != found) {
                self.branding.set(Arc::new(found));
            }
        }
    }

    /// Why the link to a result does not open elsewhere; `None` if it does.
    pub fn link_problem(self, result: &ShownResult) -> Option<String> {
        let count = result.token_length;
        if !self.links_work_elsewhere() {
            Some(self.texts.link_local().to_owned())
        } else if count > token::MAX_CHARS {
            Some(self.texts.link_too_long(count, token::MAX_CHARS))
        } else {
            None
        }
    }

    /// Passes the report of a result to a function that makes a view or a file from it.
    pub fn report<T>(self, result: &ShownResult, write: impl FnOnce(&Report<'_>) -> T) -> T {
        let questionnaire = self.questionnaire();
        let (none, branding) = (ById::default(), self.branding.get_untracked());
        self.session.with_untracked(|session| {
            let plan = self.plan.read_untracked();
            write(&Report {
                questionnaire: &questionnaire,
                scan: &result.scan,
                assessment: &result.assessment,
                targets: if result.is_own() { &session.progress().targets } else { &none },
                plan: plan.as_ref().filter(|_| result.is_own()),
                branding: &branding,
                link: Some(result.link.as_str()).filter(|_| self.link_problem(result).is_none()),
                texts: self.texts,
            })
        })
    }

    /// The address of the scan's own page for the result on screen; `None` if there is no such page.
    pub fn own_page(self) -> Option<String> {
        let shown = self.session.with_untracked(|session| session.shown(clock::today()));
        self.loader(|loader| loader.own_page_of(&shown.scan.token(&self.questionnaire())))
    }

    pub(super) fn emit_completed(self, again: bool) {
        let (result, questionnaire) = (self.result(), self.questionnaire());
        let summary = result.summary(&questionnaire);
        self.inner.with_value(|inner| inner.port.completed(&summary, &result.link, again));
    }
}
