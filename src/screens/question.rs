//! A page of items: questions, options, notes, and navigation.

use crate::browser::page::{Key, is_note_open, later};
use crate::components::{
    EarlyAction, EventButton, Fold, LINK, MAIN, PLAIN, ProgressBar, TooLong, answer_words, dir_of, lang_of, limited, masked,
    quote, quoted_dir, quoted_lang, render_text,
};
use crate::core::answer::Answer;
use crate::core::progress::MAX_NOTE;
use crate::core::questionnaire::Item;
use crate::core::session::{Event, Screen, Session};
use crate::state::{AppState, use_app, use_questionnaire, use_texts};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

/// The page of items that the session is on; at build, the first one. The view stays from page to page and rebuilds only what
/// differs.
#[component]
pub fn QuestionScreen() -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let page = Memo::new(move |before: Option<&usize>| {
        app.session.with(|session| {
            let page = match session.screen() {
                Screen::Page(page) => page,
                _ => before.copied().unwrap_or_default(),
            };
            // Before this view ends, a run with fewer pages may have replaced this one.
            page.min(session.page_count().saturating_sub(1))
        })
    });
    let items = Memo::new(move |_| app.session.with(|session| session.asked()[session.page(page.get())].to_vec()));
    let places = Memo::new(move |_| app.session.with(|session| (session.page(page.get()), session.asked().len())));
    let count = move || {
        let (places, all) = places.get();
        if places.len() == 1 {
            texts.question_of(places.end, all)
        } else {
            texts.questions_of(places.start + 1, places.end, all)
        }
    };
    let is_last = Memo::new(move |_| app.session.with(|session| page.get() + 1 == session.page_count()));
    let first = {
        let questionnaire = questionnaire.clone();
        Memo::new(move |_| items.with(|items| questionnaire.items()[items[0]].dimension))
    };
    let rail = {
        let questionnaire = questionnaire.clone();
        move || {
            let dimension = &questionnaire.dimensions[first.get()];
            let description = dimension.description.clone();
            let description =
                description.map(|words| view! { <p class="ms-dimdesc" lang=quoted_lang() dir=quoted_dir()>{words}</p> });
            view! { <h1 class="ms-dimname" lang=quoted_lang() dir=quoted_dir()>{dimension.name.clone()}</h1> {description} }
        }
    };
    let many = Memo::new(move |_| items.with(|items| items.len() > 1));
    let is_first = Memo::new(move |_| page.get() == 0);
    let levels = questionnaire.level_count();
    let how = move || many.get().then(|| view! { <HowToChoose levels open=is_first.get()/> });
    let shares_options = questionnaire.shared_options;
    // A cell stays for the question at its place on the next page. Changing it takes less time than building another one.
    let cells = Memo::new(move |_| items.with(Vec::len));
    let cell = move |place: usize| {
        let item = Memo::new(move |before: Option<&usize>| {
            // The last page may have fewer questions. This cell then ends.
            let item = items.with(|items| items.get(place).copied());
            item.or(before.copied()).unwrap_or_default()
        });
        let help = move || (place == 0 && !many.get()).then(|| view! { <HowToChoose levels open=is_first.get()/> });
        let more = move || {
            let item = item.get();
            view! { <PreviousAnswer item/><NoteField item/> }
        };
        view! { <div class="ms-cell"><Question item first={place == 0} help/>{more}</div> }
    };
    let class = move || match (many.get(), shares_options) {
        (true, true) => "ms-item ms-item-many ms-matrix",
        (true, false) => "ms-item ms-item-many",
        (false, _) => "ms-item",
    };
    let forward = move || {
        let label = if is_last.get() { texts.see_results() } else { texts.next() };
        view! { <EventButton class=MAIN label event=Event::Next early=EarlyAction::Next/> }
    };
    // Don't use a form: sandboxed frames block submitting it, even to a listener.
    view! {
        <div class=class style=("--levels", questionnaire.level_count().to_string())>
            <div class="ms-item-top"><p class="ms-count">{count}</p><ProgressBar here=items/></div>
            <div class="ms-item-rail">{rail}{how}</div>
            <div class="ms-item-main">
                {move || (many.get() && shares_options).then(|| view! { <MatrixHead items=items.get()/> })}
                <For each=move || 0..cells.get() key=|place| *place children=cell/>
                <div class="ms-nav">
                    <EventButton class=PLAIN label=texts.back() event=Event::Back early=EarlyAction::Back/>
                    {forward}
                    <EventButton class=LINK label=texts.all_questions() event=Event::Overview/>
                </div>
            </div>
        </div>
    }
}

/// Column heads with the options that the questions share. If there is room, the questions are rows of a matrix. Each option
/// keeps its own label, too.
#[component]
fn MatrixHead(items: Vec<usize>) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let shared = &questionnaire.items()[items[0]];
    let option = |level: u8| view! { <span lang=quoted_lang() dir=quoted_dir()>{shared.option(level).to_owned()}</span> };
    let options = (1..=shared.levels()).map(option).collect_view();
    let any_na = items.iter().any(|item| questionnaire.items()[*item].allows(Answer::NotApplicable));
    let aside = [Some(texts.dont_know()), any_na.then(|| texts.not_applicable())];
    let aside = aside.into_iter().flatten().map(|words| view! { <span>{words}</span> }).collect_view();
    view! { <div class="ms-matrix-head" aria-hidden="true"><span></span>{options}{aside}</div> }
}

/// Explains how to choose: in an open fold on the first page, in one line and a closed fold on the others.
#[component]
fn HowToChoose(
    /// How many levels the options have.
    levels: u8,
    /// Whether this is the first page.
    open: bool,
) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let rule = (!open).then(|| questionnaire.rule_for_answering()).flatten().map(str::to_owned);
    let rule = rule.map(|words| view! { <p class="ms-rule" lang=quoted_lang() dir=quoted_dir()>{words}</p> });
    let instruction = questionnaire.instruction.clone();
    let instruction = instruction.map(|words| view! { <p lang=quoted_lang() dir=quoted_dir()>{words}</p> });
    let keys = texts.keys_hint(levels);
    view! {
        <div class="ms-how">
            {rule}
            <Fold class="ms-help" summary=texts.how_to_choose() open>{instruction}<p class="ms-keys-hint">{keys}</p></Fold>
        </div>
    }
}

/// Reads an item of the questionnaire.
fn with_item<T>(app: AppState, item: usize, read: impl FnOnce(&Item) -> T) -> T {
    read(&app.questionnaire().items()[item])
}

#[component]
fn Question<H: IntoView + 'static>(
    item: Memo<usize>,
    /// Whether focus moves here when the page appears.
    first: bool,
    /// The explanation how to choose, if it belongs here.
    help: impl Fn() -> Option<H> + Send + 'static,
) -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let legend = move || with_item(app, item.get(), |asked| asked.question.clone());
    let extremes = move || {
        let high = if app.questionnaire().in_place.is_some() { texts.in_place_picture() } else { texts.high_picture() };
        let pictures =
            with_item(app, item.get(), |asked| [(texts.low_picture(), asked.low.clone()), (high, asked.high.clone())]);
        let extreme = |(name, picture): (&'static str, Option<String>)| {
            let picture = quote(&picture?);
            Some(view! { <p class="ms-example"><span>{name}</span>" "{render_text(&picture)}</p> })
        };
        let extremes: Vec<_> = pictures.into_iter().filter_map(extreme).collect();
        (!extremes.is_empty()).then(|| view! { <div class="ms-examples">{extremes}</div> })
    };
    let chosen = Memo::new(move |_| app.session.with(|session| session.answers().get(item.get())));
    let levels = app.questionnaire().level_count();
    let aside = Memo::new(move |_| {
        let aside = [Answer::DontKnow, Answer::NotApplicable].into_iter();
        with_item(app, item.get(), |asked| aside.filter(|answer| asked.allows(*answer)).collect::<Vec<_>>())
    });
    let choice = move |answer| view! { <Choice item answer chosen/> };
    view! {
        <fieldset on:keydown=move |event| choose_by_key(app, item.get_untracked(), &event)>
            <legend lang=quoted_lang() dir=quoted_dir() tabindex=first.then_some("-1") data-focus=first.then_some("")>{legend}</legend>
            {help}
            {extremes}
            <div class="ms-options" {..masked()}>
                {(1..=levels).map(|level| choice(Answer::Level(level))).collect_view()}
            </div>
            <div class="ms-aside" {..masked()}><For each=move || aside.get() key=|answer| *answer children=choice/></div>
        </fieldset>
    }
}

#[component]
fn Choice(item: Memo<usize>, answer: Answer, chosen: Memo<Answer>) -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let level = answer.level();
    let is_chosen = move || {
        // The browser has checked the option itself. At the next question, that is undone even if the answers are equal.
        item.track();
        chosen.get() == answer
    };
    let words = move || match answer {
        Answer::Level(level) => with_item(app, item.get(), |asked| asked.option(level).to_owned()),
        Answer::NotApplicable => texts.not_applicable().to_owned(),
        Answer::DontKnow | Answer::Unanswered => texts.dont_know().to_owned(),
    };
    let (lang, dir) = level.map(|_| (quoted_lang(), quoted_dir())).unwrap_or_default();
    view! {
        <label class=if level.is_some() { "ms-option" } else { "ms-option ms-option-side" } part="option"
            on:click=move |event| advance_after_choice(app, item.get_untracked(), answer, &event)>
            <input type="radio" name=move || format!("ms-{}", item.get()) aria-keyshortcuts=level.map(|level| level.to_string())
                prop:checked=is_chosen
                on:change=move |_| app.send(Event::Answer(item.get_untracked(), answer))/>
            <span lang=lang dir=dir>{words}</span>
        </label>
    }
}

/// How long a choice is visible before the next question replaces it, in milliseconds.
const CHOICE_VISIBLE_MS: u32 = 250;

/// Shows the next question after a choice by pointer, if the site owner wants that, the page has one question and is not the
/// last, and no note is open. A key press has a click count of 0.
fn advance_after_choice(app: AppState, item: usize, answer: Answer, event: &MouseEvent) {
    let here = app.session.with_untracked(Session::screen);
    let Screen::Page(page) = here else { return };
    let is_one = app.session.with_untracked(|session| session.page(page).len() == 1 && page + 1 < session.page_count());
    if event.detail() == 0 || !is_one || !app.config(|config| config.advance) || is_note_open(event) {
        return;
    }
    later(CHOICE_VISIBLE_MS, move || {
        let is_still_so =
            app.session.try_with_untracked(|session| session.screen() == here && session.answers().get(item) == answer);
        if is_still_so == Some(true) {
            app.send(Event::Next);
        }
    });
}

/// Digits choose an option and Enter goes on, unless the control with focus uses the key itself.
fn choose_by_key(app: AppState, item: usize, event: &KeyboardEvent) {
    let Some(key) = Key::from_event(event) else { return };
    let levels = with_item(app, item, Item::levels);
    if key.is("Enter") {
        key.take();
        app.send(Event::Next);
    } else if let Some(level) = key.digit().filter(|level| (1..=levels).contains(level)) {
        key.take();
        app.send(Event::Answer(item, Answer::Level(level)));
        key.focus_choice(level);
    }
}

/// The answer from last time, in a closed fold.
#[component]
fn PreviousAnswer(item: usize) -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let asked = &questionnaire.items()[item];
    app.session.with_untracked(|session| session.progress().previous(asked)).map(|(day, answer)| {
        let (summary, words) = (texts.former(texts.day(day)), answer_words(texts, asked, answer));
        view! {
            <Fold class="ms-note" summary private=true>
                <p lang=lang_of(&words) dir=dir_of(&words)>{render_text(&words)}</p>
                <EventButton class=LINK label=texts.former_same() event=Event::Answer(item, answer)/>
            </Fold>
        }
    })
}

#[component]
fn NoteField(item: usize) -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let asked = &questionnaire.items()[item];
    let label = match &asked.proof {
        Some(proof) => texts.note_example(quote(proof)),
        None => texts.note_plain().to_owned(),
    };
    let note = app.session.with_untracked(|session| session.progress().notes.get(&asked.id).cloned());
    let open = note.is_some();
    let id = format!("ms-note-{item}");
    let beyond = RwSignal::new(0);
    let change = limited(MAX_NOTE, beyond, move |words| app.send(Event::Note(item, words)));
    view! {
        <Fold class="ms-note" summary=texts.note() open>
            <label for=id.clone()>{render_text(&label)}</label>
            <textarea id=id on:input=change rows="3" {..masked()}>{note.unwrap_or_default()}</textarea>
            <TooLong most=MAX_NOTE beyond/>
        </Fold>
    }
}
