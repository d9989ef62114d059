//! Mounts a scan on the page, shows the session's current screen, and unmounts it.

#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
mod stages;

use crate::browser::config::{Config, QuestionnaireFile};
use crate::browser::host::{HostPort, HostValue};
use crate::browser::page::{Container, clear, detached, keep_key, move_content, set_page_title, yield_to_browser};
use crate::browser::{files, promise_for, spawn_local};
use crate::components::{Button, PLAIN, set_questionnaire_language};
use crate::core::encoding::decode;
use crate::core::json::{Fault, in_a_line};
use crate::core::language::Direction;
use crate::core::questionnaire::Questionnaire;
use crate::core::questionnaire::translation::translated;
use crate::core::session::Screen;
use crate::screens::introduction::IntroductionScreen;
use crate::screens::overview::OverviewScreen;
use crate::screens::question::QuestionScreen;
use crate::screens::result::share::ResultFileButton;
use crate::state::AppState;
pub use crate::state::forget_carried;
use crate::state::language::texts;
use crate::text::EN;
use js_sys::{Function, Promise};
use leptos::ev::DragEvent;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use serde_json::json;
use stages::{Stage, StagedScreen, load_ahead};
use std::any::Any;
use std::cell::{Cell, RefCell};

thread_local! {
    /// Counts the calls of [`begin`] and [`unmount`], so that tasks left over from an earlier one stop.
    static BEGUN: Cell<u32> = const { Cell::new(0) };
    /// The view of this instance, and the owner of its state. Dropping them ends both, and their listeners.
    static SHOWN: RefCell<Option<(Box<dyn Any>, Owner)>> = const { RefCell::new(None) };
    static APP: Cell<Option<AppState>> = const { Cell::new(None) };
}

/// Shows the scan in the container, or says why it can't.
pub fn mount(container: Container, config: &HostValue, tell: Function) {
    let config = Config::from_loader(config);
    let port = HostPort::new(tell, config.loader.wants_answers());
    begin(container, config, port);
}

/// Ends the view that is there and begins a new one.
pub fn begin(container: Container, config: Config, port: HostPort) {
    unmount();
    let begun = BEGUN.get();
    spawn_local(async move {
        let _ = begin_in_steps(begun, container, config, port).await;
    });
}

/// Begins in several tasks. A single one would block a slow device, because browsers compile code when it first runs. `None` if
/// the view does not arrive.
async fn begin_in_steps(begun: u32, container: Container, mut config: Config, port: HostPort) -> Option<()> {
    next_task(begun).await?;
    config.loader.add_styles();
    let questionnaire = match read(&mut config) {
        Ok(questionnaire) => questionnaire,
        Err((message, faults, more)) => {
            let sentence = format!("{message} {}", in_a_line(&faults)).trim_end().to_owned();
            port.emit("error", &json!({ "message": sentence }));
            let lang = texts(&config.lang, config.texts.as_deref()).lang;
            clear(&container);
            show(&container, Owner::new(), move || view! { <Refusal lang message faults more/> }.into_any());
            return None;
        }
    };
    next_task(begun).await?;
    set_page_title(&container, &questionnaire.title);
    let (owner, place) = (Owner::new(), container.clone());
    let app = owner.with(|| AppState::new(Some(container), config, port, questionnaire));
    APP.set(Some(app));
    next_task(begun).await?;
    let (mut beginning, has_screen) = owner.with(|| (app.begin(), RwSignal::new(false)));
    next_task(begun).await?;
    let built = detached()?;
    show(&built, owner, move || view! { <App app has_screen/> }.into_any());
    next_task(begun).await?;
    has_screen.set(true);
    next_task(begun).await?;
    // Until here, the person may have pressed Start on the first screens. Then the view changes to the first question.
    while beginning.follow_person() {
        next_task(begun).await?;
    }
    beginning.finish();
    clear(&place);
    move_content(&built, &place);
    Some(())
}

/// Waits for the next task. `None` if the view has ended or begun again by then.
async fn next_task(begun: u32) -> Option<()> {
    yield_to_browser().await;
    (BEGUN.get() == begun).then_some(())
}

/// Reads the questionnaire with the texts of its translation, if there is one, and keeps the translated file in `config`. An
/// error has a sentence, the faults in the file, and advice.
fn read(config: &mut Config) -> Result<Questionnaire, (String, Vec<Fault>, &'static str)> {
    let texts = texts(&config.lang, config.texts.as_deref());
    let unreadable =
        |encoding| (texts.unreadable(texts.questionnaire_file(), Some(encoding)), Vec::new(), texts.bad_questionnaire_more());
    let refused = |faults: Vec<Fault>| (texts.bad_questionnaire(faults.len()), faults, texts.bad_questionnaire_more());
    let source = match &config.file {
        QuestionnaireFile::Text(source) => source.as_str(),
        QuestionnaireFile::Bytes(bytes) => decode(bytes).map_err(unreadable)?,
        QuestionnaireFile::Missing(why) => return Err((texts.no_questionnaire(why), Vec::new(), "")),
    };
    let translation = config.translation.take();
    if let Some(source) = translation.and_then(|translation| translated(source, &translation))
        && let Ok(questionnaire) = Questionnaire::parse(&source)
    {
        config.file = QuestionnaireFile::Text(source);
        return Ok(questionnaire);
    }
    Questionnaire::parse(source).map_err(refused)
}

/// Shows the view in the container until [`unmount`].
fn show(container: &Container, owner: Owner, view: impl FnOnce() -> AnyView + 'static) {
    let handle: UnmountHandle<_> = owner.with(|| mount_to(container.clone(), view));
    SHOWN.set(Some((Box::new(handle), owner)));
}

/// Keeps the session for the next view.
pub fn carry() {
    if let Some(app) = APP.get() {
        let session = app.session.get_untracked();
        if session.screen() != Screen::Introduction || session.progress().has_answers() || session.opened().is_some() {
            app.carry();
        }
    }
}

/// Whether the view shows something that is not stored.
pub fn unsaved() -> bool {
    APP.get().is_some_and(AppState::shows_unsaved)
}

/// Ends the view, so that the instance can serve another element.
pub fn unmount() {
    BEGUN.set(BEGUN.get() + 1);
    APP.set(None);
    drop(SHOWN.take());
}

/// Shows a screen that was shown before.
pub fn visit(screen: &str) {
    if let Some(app) = APP.get() {
        app.visit(screen);
    }
}

/// Carries out a method of the element.
pub fn command(name: String, argument: HostValue) -> Promise {
    promise_for(async move {
        let app = APP.get().ok_or_else(|| EN.no_scan().to_owned())?;
        app.command(&name, argument).await
    })
}

/// Tells the browser that files can be dropped here.
fn accept_files(event: DragEvent) {
    files::Incoming::expect(&event);
}

/// Says why a questionnaire can't be used.
#[component]
fn Refusal(lang: &'static str, message: String, faults: Vec<Fault>, more: &'static str) -> impl IntoView {
    // The faults are for authors, in English.
    let faults = faults.iter().map(|fault| view! { <li lang="en" dir="ltr">{fault.to_string()}</li> }).collect_view();
    view! {
        <div class="ms-body" role="alert" lang=lang dir=Direction::from_tag(lang).word()>
            <h1 class="ms-lead">{message}</h1><ul class="ms-faults">{faults}</ul><p>{more}</p>
        </div>
    }
}

#[component]
fn App(app: AppState, has_screen: RwSignal<bool>) -> impl IntoView {
    provide_context(app);
    set_questionnaire_language(&app.questionnaire(), app.texts());
    let texts = app.texts();
    let notices = Memo::new(move |_| app.notices());
    let notices = move || notices.get().into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let needs_file = Memo::new(move |_| app.needs_file());
    let instead = move || needs_file.get().then(|| view! { <ResultFileButton/> });
    // Rebuild a screen if it shows another run or another result. All pages of questions are one screen.
    let screen = Memo::new(move |_| {
        app.session.with(|session| {
            let screen = match session.screen() {
                Screen::Page(_) => Screen::Page(0),
                other => other,
            };
            (screen, session.opened().cloned(), session.progress().run)
        })
    });
    Effect::new(move |_| load_ahead(app, screen.get().0));
    let class = move || if matches!(screen.get().0, Screen::Page(_)) { "ms-body ms-body-question" } else { "ms-body" };
    let screen = move || match screen.get().0 {
        _ if !has_screen.get() => ().into_any(),
        Screen::Introduction => view! { <IntroductionScreen/> }.into_any(),
        Screen::Page(_) => view! { <QuestionScreen/> }.into_any(),
        Screen::Overview => view! { <OverviewScreen/> }.into_any(),
        Screen::Results => view! { <StagedScreen stage=Stage::Result/> }.into_any(),
        Screen::Collection(screen) => view! { <StagedScreen stage=Stage::Collection(screen)/> }.into_any(),
    };
    view! {
        <div class=class lang=texts.lang dir=Direction::from_tag(texts.lang).word()
            on:dragover=accept_files on:drop=move |event| app.import_dropped(&event)
            on:keydown=|event| keep_key(&event) on:keypress=|event| keep_key(&event) on:keyup=|event| keep_key(&event)>
            <div class="ms-notices" role="status" tabindex="-1" data-section="notices">{notices}</div>
            <div class="ms-file-instead">{instead}</div>
            <div class="ms-opened-questionnaire"><OfferedQuestionnaire/></div>
            <div class="ms-screen">{screen}</div>
        </div>
    }
}

/// Responds to a questionnaire file that was opened: offers a preview, or lists its faults.
#[component]
fn OfferedQuestionnaire() -> impl IntoView {
    let app = crate::state::use_app();
    let texts = app.texts();
    move || match app.opened_questionnaire.get() {
        None => ().into_any(),
        Some(Err(faults)) => {
            let message = texts.bad_questionnaire(faults.len());
            view! { <Refusal lang=texts.lang message faults more=texts.bad_file_safe()/> }.into_any()
        }
        Some(Ok((title, source))) => {
            let preview = move || app.preview(source.clone());
            view! {
                <div class="ms-notice" role="status">
                    <p>{texts.preview(&title)}</p>
                    <Button class=PLAIN label=texts.preview_yes() on_press=preview/>
                </div>
            }
            .into_any()
        }
    }
}
