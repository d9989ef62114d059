//! Lets the reader choose a dimension in the radar, and shows its answers and its next step.

use super::answers::marks;
use crate::chart::radar::Area;
use crate::components::{Button, LINK, LevelBars, answer_words, dir_of, lang_of, quote, quoted_dir, quoted_lang, render_text};
use crate::core::advice::advice_in;
use crate::report::{LevelSource, Report};
use crate::state::outline::Outline;
use crate::state::{use_questionnaire, use_result, use_texts, with_report};
use crate::text::Texts;
use leptos::prelude::*;

/// The dimension that the reader asks about.
#[derive(Clone, Copy)]
pub struct ChosenDimension {
    /// The one that was chosen. It stays until it is closed.
    pub chosen: RwSignal<Option<usize>>,
    /// The one that the mouse has last pointed at. It ends when the mouse leaves the radar.
    pub pointed: RwSignal<Option<usize>>,
}

impl ChosenDimension {
    /// None.
    pub fn none() -> Self {
        Self { chosen: RwSignal::new(None), pointed: RwSignal::new(None) }
    }

    /// Closes the card.
    pub fn close(self) {
        self.chosen.set(None);
        self.pointed.set(None);
    }

    /// The dimension that is shown.
    pub fn shown(self) -> Option<usize> {
        self.pointed.get().or_else(|| self.chosen.get())
    }
}

/// The profiles that the radar can show as a second outline.
#[derive(Clone, Copy)]
pub struct SecondOutline {
    all: StoredValue<Vec<Outline>>,
    count: RwSignal<usize>,
    /// Index of the one that is shown.
    pub shown: RwSignal<Option<usize>>,
    /// Whether another one is loading. Its place is kept free, so that nothing moves when it is there.
    pub loading: RwSignal<bool>,
}

impl SecondOutline {
    /// No profile yet.
    pub fn none() -> Self {
        Self {
            all: StoredValue::new(Vec::new()),
            count: RwSignal::new(0),
            shown: RwSignal::new(None),
            loading: RwSignal::new(false),
        }
    }

    /// Adds a profile.
    pub fn add(self, outline: Outline) {
        // The reader may have left the result meanwhile.
        let added = self.all.try_update_value(|all| {
            all.push(outline);
            all.len()
        });
        if let Some(count) = added {
            self.count.set(count);
        }
    }

    /// The names of all profiles.
    pub fn names(self, texts: &Texts) -> Vec<String> {
        self.count.track();
        self.all.with_value(|all| all.iter().map(|outline| outline.source.name(texts)).collect())
    }

    /// Reads the profile that is shown.
    pub fn read<T>(self, read: impl FnOnce(Option<&Outline>) -> T) -> T {
        let shown = self.shown.get();
        self.all.with_value(|all| read(shown.and_then(|place| all.get(place))))
    }
}

/// Radio buttons on top of the radar: each covers a name and its axis.
#[component]
pub fn DimensionChoice() -> impl IntoView {
    let texts = use_texts();
    let ChosenDimension { chosen, pointed } = expect_context();
    let axes = with_report(|report| {
        let places = report.radar_places();
        let count = places.names.len();
        let axis = |(dimension, area): (usize, &Area)| {
            let name = report.name_score(dimension, &quote(&report.questionnaire.dimensions[dimension].name));
            let percent = |value: f64| format!("{value:.1}%");
            let choose = move |_| chosen.set(Some(dimension));
            let point = move |_| pointed.set(Some(dimension));
            view! {
                <label style=("--x", percent(area.x)) style=("--y", percent(area.y)) style=("--w", percent(area.width))
                    style=("--h", percent(area.height)) on:mouseenter=point>
                    <input type="radio" name="ms-dimension-card" prop:checked=move || chosen.get() == Some(dimension) on:change=choose/>
                    <span class="ms-visually-hidden">{render_text(&name)}</span>
                </label>
                <i aria-hidden="true" style=("--turn", format!("{:.4}turn", dimension as f64 / count as f64))
                    style=("--length", percent(places.axis)) on:click=move |_| chosen.set(Some(dimension)) on:mouseenter=move |_| pointed.set(Some(dimension))></i>
            }
        };
        places.names.iter().enumerate().map(axis).collect_view()
    });
    view! { <fieldset class="ms-dimension-choice"><legend class="ms-visually-hidden">{texts.ask()}</legend>{axes}</fieldset> }
}

/// The answers of the chosen dimension, what holds it back, and its next step.
#[component]
pub fn DimensionCard() -> impl IntoView {
    let ask: ChosenDimension = expect_context();
    let shown = Memo::new(move |_| ask.shown());
    move || shown.get().map(|dimension| view! { <Card dimension/> })
}

#[component]
fn Card(dimension: usize) -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let (ask, second): (ChosenDimension, SecondOutline) = (expect_context(), expect_context());
    // A card that only follows the mouse closes by itself.
    let close =
        move || ask.chosen.get().map(|_| view! { <Button class=LINK label=texts.close() on_press=move || ask.close()/> });
    let compared = move || {
        let words = second.read(|second| {
            let Outline { source, assessment } = second?;
            let scored = assessment.scored(dimension)?;
            Some(texts.fact(source.name(texts), texts.level_score(scored.level, scored.score)))
        });
        words.map(|words| view! { <p>{words}</p> })
    };
    let about = &questionnaire.dimensions[dimension];
    let items = about.items.clone().filter(|item| result.assessment.answers.in_scope(&questionnaire, *item));
    let row = |item: usize| {
        let words = answer_words(texts, &questionnaire.items()[item], result.assessment.answers.get(item));
        view! {
            <li>
                {marks(item)}
                <span lang=quoted_lang() dir=quoted_dir()>{questionnaire.items()[item].name.clone()}</span>
                <span class="ms-visually-hidden" lang=lang_of(&words) dir=dir_of(&words)>{render_text(&words)}</span>
            </li>
        }
    };
    let rows = items.map(row).collect_view();
    let level = result.assessment.scored(dimension).map(|scored| {
        view! { <p><LevelBars level=scored.level/><span>{texts.level_score(scored.level, scored.score)}</span></p> }
    });
    let (reason, step) = with_report(|report| (reason(report, dimension), step(report, dimension)));
    let name = about.name.clone();
    view! {
        <section class="ms-dimension-card" aria-labelledby="ms-dimension-card-name">
            <header><h2 id="ms-dimension-card-name" lang=quoted_lang() dir=quoted_dir()>{name}</h2>{level}</header>
            <ul>{rows}</ul>
            {compared}
            {reason}
            {step}
            {close}
        </section>
    }
}

/// Why the level differs from the average, or else which answers are the lowest.
fn reason(report: &Report<'_>, dimension: usize) -> Option<AnyView> {
    let cause = report.causes(LevelSource::Answers).swap_remove(dimension);
    let lowest = || {
        let names: Vec<_> =
            report.lowest(dimension).into_iter().map(|item| quote(&report.questionnaire.items()[item].name)).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        (!names.is_empty()).then(|| report.texts.fact(report.texts.sums_lowest(), report.texts.list(&names)))
    };
    let line = cause.or_else(lowest)?;
    Some(view! { <p>{render_text(&line)}</p> }.into_any())
}

/// The recommendation for a dimension.
fn step(report: &Report<'_>, dimension: usize) -> Option<AnyView> {
    let advice = advice_in(&[dimension], report.questionnaire, report.assessment);
    let action = advice.first()?.recommendation?.action.clone();
    Some(
        view! {
            <p><b>{report.texts.next_moves()}</b>" "<span lang=quoted_lang() dir=quoted_dir()>{action}</span></p>
        }
        .into_any(),
    )
}
