//! Two results: what changed, or how they differ.

use crate::components::{Chart, KEY_LINE, KeyEntry, Section, quote, quoted_dir, quoted_lang, render_text, scale_percent};
use crate::core::questionnaire::{Dimension, Questionnaire};
use crate::core::score::Fraction;
use crate::core::trend::{Change, Movement, Pair, Relation, Trend};
use crate::report::pair::{PairWords, radar_of};
use crate::state::collection::{CollectedScan, use_collection};
use crate::state::use_questionnaire;
use crate::text::Texts;
use leptos::prelude::*;

/// A caution about comparing the two, if there is one, then two sections: the outlines with what changed in each dimension,
/// and the answers that changed.
#[component]
pub fn Comparison(
    /// The earlier scan, or the first.
    then: CollectedScan,
    /// The later scan, or the second.
    now: CollectedScan,
    /// How they relate to each other.
    relation: Relation,
) -> impl IntoView {
    let (collection, questionnaire) = (use_collection(), use_questionnaire());
    let trend = Trend::new(&questionnaire, &then.answers, &now.answers);
    let pairing = {
        let (pair, given) = ([&then.scan, &now.scan], [then.given.as_deref(), now.given.as_deref()]);
        PairWords::new(collection.texts(), relation, pair, given, [then.is_own(), now.is_own()])
    };
    let caution = pairing.caution().map(|caution| view! { <p class="ms-meta ms-collection-few">{caution}</p> });
    let figure = radar_of(&questionnaire, collection.texts(), &trend).map(|picture| {
        let words = (
            collection.texts().collection_radar_two().to_owned(),
            description(&questionnaire, collection.texts(), &pairing, &trend),
        );
        let (then, now) = (then.name(collection), now.name(collection));
        view! {
            <figure>
                <Chart picture words/>
                <figcaption class="ms-key">
                    <KeyEntry class="shape" path=KEY_LINE words=now/>
                    <KeyEntry class="then" path=KEY_LINE words=then/>
                </figcaption>
            </figure>
        }
    });
    let table = table(&questionnaire, collection.texts(), &pairing, &trend);
    let levels = pairing.levels(&trend, questionnaire.has_levels());
    let changes = trend.changes.iter().map(|change| change_row(&questionnaire, &pairing, *change)).collect_view();
    let nothing = pairing.nothing(&trend).map(|nothing| view! { <p class="ms-text">{nothing}</p> });
    view! {
        {caution}
        <Section id="profile" heading=pairing.heading() subheading=levels>
            <div class="ms-profile">{figure}{table}</div>
        </Section>
        <Section id="changed" heading=pairing.changes_heading() subheading=pairing.counted(&trend)>
            {nothing}
            <ul class="ms-changes">{changes}</ul>
        </Section>
    }
}

/// The radar as text.
fn description(questionnaire: &Questionnaire, texts: &Texts, pairing: &PairWords, trend: &Trend) -> String {
    let score = |(movement, dimension): (&Movement, &Dimension)| {
        let Pair { then, now } = movement.score;
        (quote(&dimension.name), Pair { then: score_words(texts, then), now: score_words(texts, now) })
    };
    let scores: Vec<_> = trend.dimensions.iter().zip(&questionnaire.dimensions).map(score).collect();
    pairing.description(questionnaire.level_count(), &scores)
}

fn score_words(texts: &Texts, score: Option<Fraction>) -> String {
    score.map_or_else(|| "–".to_owned(), |score| texts.score(score))
}

/// A table with a row per dimension. The roles are explicit because on narrow screens the style sheet turns the rows into
/// grids.
fn table(questionnaire: &Questionnaire, texts: &Texts, pairing: &PairWords, trend: &Trend) -> AnyView {
    let top = questionnaire.level_count();
    let ticks = texts.levels(top).into_iter().map(|level| view! { <span>{level}</span> }).collect_view();
    let score_head = |name: &String| view! { <th class="c-score" scope="col" role="columnheader">{name.clone()}</th> };
    let score_heads = pairing.names.iter().map(score_head).collect_view();
    let rows = trend.dimensions.iter().zip(&questionnaire.dimensions);
    let rows = rows.map(|(movement, dimension)| row(questionnaire, texts, pairing, dimension, movement)).collect_view();
    view! {
        <table class="ms-dims ms-comparison" role="table">
            <caption class="ms-visually-hidden">{pairing.heading()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{texts.dimension()}</th>
                    <th class="c-db" scope="col" role="columnheader">
                        <span class="ms-visually-hidden">{texts.collection_scale(top)}</span>
                        <span class="ms-ticks" aria-hidden="true">{ticks}</span>
                    </th>
                    {score_heads}
                    <th class="c-verdict" scope="col" role="columnheader">{pairing.verdict_heading()}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(
    questionnaire: &Questionnaire,
    texts: &Texts,
    pairing: &PairWords,
    dimension: &Dimension,
    movement: &Movement,
) -> AnyView {
    let Pair { then, now } = movement.score;
    let bar = then.zip(now).map(|(then, now)| {
        let (then, now) = (then.hundredths(), now.hundredths());
        let at = |hundredths| scale_percent(hundredths, questionnaire.level_count());
        view! {
            <span class="ms-db" style=("--a", at(then)) style=("--b", at(now))
                style=("--lo", at(then.min(now))) style=("--hi", at(then.max(now)))>
                <i class={"db-line"}></i>
                <i class={"db-then"}></i>
                <i class={"db-now"}></i>
            </span>
        }
    });
    let verdict = pairing.verdict(movement, questionnaire.has_levels());
    view! {
        <tr role="row">
            <th lang=quoted_lang() dir=quoted_dir() scope="row" role="rowheader">{dimension.name.clone()}</th>
            <td class="c-db" role="cell" aria-hidden="true">{bar}</td>
            <td class="c-score" role="cell">{score_words(texts, then)}</td>
            <td class="c-score" role="cell">{score_words(texts, now)}</td>
            <td class="c-verdict" role="cell">{verdict}</td>
        </tr>
    }
    .into_any()
}

/// An answer that differs between the two.
fn change_row(questionnaire: &Questionnaire, pairing: &PairWords, change: Change) -> AnyView {
    let item = &questionnaire.items()[change.item];
    let up = change.level.now > change.level.then;
    let answer = |name: &str, level: u8| {
        let (name, option) = (name.to_owned(), item.option(level).to_owned());
        view! { <p><span class="ms-meta">{name}</span>" "<span lang=quoted_lang() dir=quoted_dir()>{option}</span></p> }
    };
    view! {
        <li class=if up { "ms-change is-up" } else { "ms-change is-down" }>
            <p class="ms-change-name">
                {render_text(&quote(&item.name))}" "<span class="ms-meta">{pairing.direction(up)}</span>
            </p>
            {answer(&pairing.names[0], change.level.then)}
            {answer(&pairing.names[1], change.level.now)}
        </li>
    }
    .into_any()
}
