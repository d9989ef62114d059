//! The first two screens as HTML, written at build by the views that run in the browser. They show until the code has loaded.

use crate::browser::config::Config;
pub use crate::browser::config::OwnPage;
use crate::browser::host::HostPort;
use crate::browser::storage::{Area, PROGRESS, Store};
pub use crate::components::EarlyAction;
use crate::components::set_questionnaire_language;
use crate::core::language::Direction;
use crate::core::questionnaire::Questionnaire;
use crate::screens::introduction::{IntroductionScreen, LanguageChoice};
use crate::screens::question::QuestionScreen;
pub use crate::state::WIDE_FROM;
use crate::state::{AppState, use_texts};
use crate::text::Texts;
use leptos::prelude::*;

/// The first two screens of a questionnaire.
pub struct FirstScreens {
    /// The introduction and the first question, each with its body.
    pub html: String,
    /// The first question of the long form; `None` if there is no long form.
    pub long: Option<String>,
    /// The first page of questions where the scan has at least [`WIDE_FROM`] pixels; `None` if it is the same there.
    pub wide: Option<String>,
}

/// Writes the first screens with these messages. `own_page` is there for the scan's own page, and `None` for an element on other
/// pages.
#[must_use]
pub fn first_screens(questionnaire: &Questionnaire, texts: &'static Texts, own_page: Option<OwnPage>) -> FirstScreens {
    let written = |long: bool, layout: &str, view: fn() -> AnyView| {
        written(questionnaire, texts, Config::at_build(long, layout, own_page.clone()), view)
    };
    let question = || view! { <Body class="ms-body-question ms-early-question"><QuestionScreen/></Body> }.into_any();
    let both = || {
        view! {
            <Body class="ms-early-introduction"><IntroductionScreen/></Body>
            <Body class="ms-body-question ms-early-question"><QuestionScreen/></Body>
        }
        .into_any()
    };
    FirstScreens {
        html: written(false, "item", both),
        long: questionnaire.has_reserve().then(|| written(true, "item", question)),
        wide: questionnaire.shared_options.then(|| written(false, "dimension", question)),
    }
}

/// Writes the choice of language, which the scan's own page has at the head of the introduction.
#[must_use]
pub fn language_choice(questionnaire: &Questionnaire, texts: &'static Texts, own_page: OwnPage) -> String {
    written(questionnaire, texts, Config::at_build(false, "item", Some(own_page)), || view! { <LanguageChoice/> }.into_any())
}

fn written(questionnaire: &Questionnaire, texts: &'static Texts, config: Config, view: fn() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let app = AppState::with_texts(None, config, HostPort::silent(), questionnaire.clone(), texts);
        provide_context(app);
        set_questionnaire_language(questionnaire, app.texts());
        view().to_html()
    });
    owner.cleanup();
    html
}

/// The key of saved progress in the browser's local storage.
#[must_use]
pub fn progress_key(questionnaire: &str) -> String {
    Store::new(Area::Local, questionnaire).key(PROGRESS)
}

/// The body of the scan with one screen.
#[component]
fn Body(class: &'static str, children: Children) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class=format!("ms-body {class}") lang=texts.lang dir=Direction::from_tag(texts.lang).word()>
            <div class="ms-screen">{children()}</div>
        </div>
    }
}
