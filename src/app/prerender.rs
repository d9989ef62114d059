//! The first two screens as HTML, written at build by the views that run in the browser.

use crate::browser::host::{Config, Port};
pub use crate::components::EarlyAction;
use crate::components::set_voice;
use crate::core::language::Direction;
use crate::core::questionnaire::Questionnaire;
use crate::screens::introduction::IntroductionScreen;
use crate::screens::question::QuestionScreen;
use crate::state::{AppState, use_texts};
use leptos::prelude::*;

/// What [`first_screens`] writes.
pub struct FirstScreens {
    /// The introduction and the first question, each with its body.
    pub html: String,
    /// The first question of the long form; `None` if there is no long form.
    pub long: Option<String>,
}

/// The introduction and the first question of a questionnaire in English, for the scan's own page. The page shows them until the
/// code has loaded. `catalog` is the list of the site's questionnaires; `languages` holds tag and own name of each language of the
/// interface.
#[must_use]
pub fn first_screens(questionnaire: &Questionnaire, catalog: &str, languages: &[(String, String)]) -> FirstScreens {
    let with_form = |form: &str, view: fn() -> AnyView| {
        let owner = Owner::new();
        let html = owner.with(|| {
            let config = Config::at_build("en", form, catalog.to_owned(), languages.to_vec());
            let app = AppState::new(None, config, Port::silent(), questionnaire.clone());
            provide_context(app);
            set_voice(questionnaire, app.texts());
            view().to_html()
        });
        owner.cleanup();
        html
    };
    let question = || view! { <Body class="ms-early-question"><QuestionScreen page=0/></Body> }.into_any();
    let both = || {
        view! {
            <Body class="ms-early-introduction"><IntroductionScreen/></Body>
            <Body class="ms-early-question"><QuestionScreen page=0/></Body>
        }
        .into_any()
    };
    FirstScreens { html: with_form("core", both), long: questionnaire.has_reserve().then(|| with_form("long", question)) }
}

/// The body of the scan with one screen.
#[component]
fn Body(class: &'static str, children: Children) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class=format!("ms-body {class}") lang=texts.lang dir=Direction::of(texts.lang).word()>
            <div class="ms-screen">{children()}</div>
        </div>
    }
}
