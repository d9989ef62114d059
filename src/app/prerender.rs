//! The first two screens as HTML, written at build by the views that run in the browser.

use crate::browser::host::{Config, Port};
pub use crate::components::EarlyAction;
use crate::components::set_voice;
use crate::core::language::Direction;
use crate::core::questionnaire::Questionnaire;
use crate::screens::introduction::IntroductionScreen;
use crate::screens::question::QuestionScreen;
use crate::state::AppState;
use leptos::prelude::*;

/// The introduction and the first question of a questionnaire in English, for the scan's own page. The page shows them until the
/// code has loaded. `catalog` is the list of the site's questionnaires; `languages` holds tag and own name of each language of the
/// interface.
#[must_use]
pub fn first_screens(questionnaire: Questionnaire, catalog: String, languages: Vec<(String, String)>) -> String {
    let owner = Owner::new();
    owner.set();
    let config = Config::at_build("en", catalog, languages);
    let app = AppState::new(None, config, Port::silent(), questionnaire);
    provide_context(app);
    let texts = app.texts();
    set_voice(&app.questionnaire(), texts);
    let dir = Direction::of(texts.lang).word();
    let html = view! {
        <div class="ms-body ms-early-introduction" lang=texts.lang dir=dir>
            <div class="ms-screen"><IntroductionScreen/></div>
        </div>
        <div class="ms-body ms-early-question" lang=texts.lang dir=dir>
            <div class="ms-screen"><QuestionScreen page=0/></div>
        </div>
    }
    .to_html();
    owner.cleanup();
    html
}
