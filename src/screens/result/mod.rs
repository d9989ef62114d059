//! The result, in the order in which readers need it.

mod action_plan;
mod answers;
mod ask;
mod headline;
mod meaning;
mod profile;
mod recommendations;
mod roadmap;
pub mod share;
mod together;
pub mod warm_up;
mod what_if;
mod why;

use crate::browser::spawn_local;
use crate::components::{
    Button, CodePicture, ConfirmButton, EventButton, Fold, LINK, MAIN, PLAIN, RestartButton, Section, masked, quoted_dir,
    quoted_lang, render_in_slices, render_text,
};
use crate::core::qr::Code;
use crate::core::scan::Source;
use crate::core::session::{CollectionScreen, Event};
use crate::report::SectionKind;
use crate::state::{use_app, use_questionnaire, use_result, use_texts, with_report};
use crate::text::Texts;
use action_plan::ActionPlanSection;
use answers::AllAnswers;
use ask::{ChosenDimension, SecondOutline};
use headline::Headline;
use leptos::prelude::*;
use meaning::Meaning;
use profile::Profile;
use roadmap::RoadmapSection;
use share::Share;
use together::Together;
use why::WhyThisLevel;

/// A section's id, and its name in the table of contents.
fn section_name(section: SectionKind, texts: &Texts, is_own: bool) -> (&'static str, &'static str) {
    match section {
        SectionKind::Profile => ("profile", texts.profile()),
        SectionKind::Meaning => ("meaning", texts.meaning()),
        SectionKind::ActionPlan => ("plan", if is_own { texts.plan() } else { texts.recommendations() }),
        SectionKind::Roadmap => ("roadmap", texts.roadmap_short()),
        SectionKind::Why => ("why", texts.why()),
        SectionKind::Answers => ("answers", texts.all_answers()),
        SectionKind::Together => ("together", texts.together()),
        SectionKind::Share => ("share", texts.share()),
    }
}

fn section_view(section: SectionKind) -> AnyView {
    match section {
        SectionKind::Profile => view! { <Profile/><PageFoot/> }.into_any(),
        SectionKind::Meaning => view! { <Meaning/> }.into_any(),
        SectionKind::ActionPlan => view! { <ActionPlanSection/> }.into_any(),
        SectionKind::Roadmap => view! { <RoadmapSection/> }.into_any(),
        SectionKind::Why => view! { <WhyThisLevel/> }.into_any(),
        SectionKind::Answers => view! { <AllAnswers/> }.into_any(),
        SectionKind::Together => view! { <Together/> }.into_any(),
        SectionKind::Share => view! { <Share/> }.into_any(),
    }
}

/// The screen with the result. Renders the level and the radar at once, then the rest of the first screen, and then one section
/// at a time.
#[component]
pub fn ResultScreen() -> impl IntoView {
    let app = use_app();
    provide_context(app.result());
    provide_context(ChosenDimension::none());
    provide_context(SecondOutline::none());
    let texts = use_texts();
    let (sections, level, is_empty) = with_report(|report| {
        let level = report.assessment.headline(report.questionnaire).map(|overall| overall.level);
        (report.sections(), level, report.assessment.is_empty())
    });
    // The first slice completes the head, and the second is what surrounds the sections.
    let count = sections.len() + 2;
    let built = render_in_slices(0, count);
    let has_head = Memo::new(move |_| built.get() > 0);
    let has_rest = Memo::new(move |_| built.get() > 1);
    let rest = move || {
        let (listed, shown) = (sections.clone(), sections.clone());
        let sections = (!is_empty).then(|| {
            view! {
                <slot name={"call-to-action-top"}></slot>
                <Contents sections=listed/>
                <div><For each=move || shown[..built.get() - 2].to_vec() key=|section| *section children=section_view/></div>
                {call_to_action(level)}
                <Method/>
            }
        });
        view! { {sections}<NextActions/><p class="ms-disclaimer">{texts.disclaimer()}</p> }
    };
    view! {
        <article class="ms-result" aria-busy=move || (built.get() < count).then_some("true") {..masked()}>
            <Origin/>
            <Brand/>
            <Headline is_whole=has_head/>
            {move || has_rest.get().then(&rest)}
        </article>
    }
}

/// The end of the first printed page: the source of the result, and its link as a QR code.
#[component]
fn PageFoot() -> impl IntoView {
    let texts = use_texts();
    let (source, code) = with_report(|report| (report.source(), report.link.and_then(Code::encode)));
    let code = code.map(|code| view! { <CodePicture code name=texts.qr_name()/> });
    view! { <div class="ms-page-foot"><p>{render_text(&source)}</p>{code}</div> }
}

/// The site owner's content under the result: the one for this level, or else the one for all levels.
fn call_to_action(level: Option<u8>) -> AnyView {
    let for_all = view! { <slot name={"call-to-action"}></slot> };
    match level {
        Some(level) => view! { <slot name=format!("call-to-action-level-{level}")>{for_all}</slot> }.into_any(),
        None => for_all.into_any(),
    }
}

/// The next things to do with the person's own result. For somebody else's, the way to take the scan.
#[component]
fn NextActions() -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    if matches!(result.source, Source::Link(_) | Source::File(_)) {
        let take = view! { <EventButton class=MAIN label=texts.take_yourself() event=Event::Close/> };
        return Some(view! { <div class="ms-bar-actions ms-next-actions">{take}</div> }.into_any());
    }
    let answers = app.session.with_untracked(|session| session.progress().answers.len());
    (result.is_own() && answers > 0).then(|| {
        view! {
            <div class="ms-bar-actions ms-next-actions">
                <EventButton class=PLAIN label=texts.change_answers() event=Event::Overview/>
                <EventButton class=PLAIN label=texts.again() event=Event::Again/>
                <RestartButton answers/>
            </div>
        }
        .into_any()
    })
}

/// The table of contents. Its entries are not links, because the fragment belongs to the host page.
#[component]
fn Contents(sections: Vec<SectionKind>) -> impl IntoView {
    let (app, texts, is_own) = (use_app(), use_texts(), use_result().is_own());
    let entries = sections.iter().map(|section| section_name(*section, texts, is_own));
    let entry = |(id, name)| view! { <li><Button class=LINK label=name on_press=move || app.focus(id)/></li> };
    view! { <nav class="ms-contents" aria-label=texts.contents()><ul>{entries.map(entry).collect_view()}</ul></nav> }
}

/// The site owner's name and logo, which print shows.
#[component]
fn Brand() -> impl IntoView {
    let app = use_app();
    let address = app.config(|config| config.brand.clone());
    if address.is_some() {
        spawn_local(app.ask_branding());
    }
    move || {
        let branding = app.branding.get();
        let name = branding.name.clone().map(|name| view! { <p>{name}</p> });
        // Use the logo's address, because policies are more likely to allow it than the `data:` URL that files contain.
        let logo = branding.logo.as_ref().and(address.clone()).map(|logo| view! { <img src=logo alt=""/> });
        (name.is_some() || logo.is_some()).then(|| view! { <div class="ms-brand">{name}{logo}</div> })
    }
}

/// The source of the result, if it is not the person's own.
#[component]
fn Origin() -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    let day = result.scan.day;
    let from = match result.source {
        Source::Own => return None,
        Source::Link(_) => texts.from_link(day),
        Source::File(_) => texts.from_file(day),
        Source::Kept => texts.from_kept(day),
        Source::Agreed => texts.from_agreed(day),
    };
    let own = app.session.with_untracked(|session| session.progress().answers.len());
    let label = texts.keep_as_mine();
    let keep = if own == 0 {
        view! { <EventButton class=PLAIN label event=Event::Keep/> }.into_any()
    } else {
        let question = move || app.with_plan(texts.keep_sure(texts.answers_count(own)));
        let keep = move || app.send(Event::Keep);
        view! { <ConfirmButton label question yes=texts.keep_yes() on_confirm=keep/> }.into_any()
    };
    let open = |screen| Event::OpenCollection(screen);
    let compare = (own > 0).then(|| {
        view! { <EventButton class=PLAIN label=texts.compare_mine() event=open(CollectionScreen::Compare)/> }
    });
    let (is_team, is_kept) = (result.source == Source::Agreed, result.source == Source::Kept);
    let team = is_team.then(|| {
        view! { <EventButton class=PLAIN label=texts.back_to_team() event=open(CollectionScreen::Team)/> }
    });
    let take =
        (!is_team && !is_kept).then(|| view! { <EventButton class=MAIN label=texts.take_yourself() event=Event::Close/> });
    let safe = (own > 0).then(|| view! { <p class="ms-meta">{texts.from_link_safe()}</p> });
    Some(view! {
        <aside class="ms-notice" aria-label=texts.from_link_name()>
            <div><p><b>{from}</b></p>{safe}</div>
            <div class="ms-notice-actions">
                {take}{team}{compare}{keep}<EventButton class=PLAIN label=texts.close() event=Event::Close/>
            </div>
        </aside>
    })
}

/// How the scan works and whose model it is, if the questionnaire says so.
#[component]
fn Method() -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let paragraph = |(lead, rest): (&str, &str)| {
        let (lead, rest) = (lead.to_owned(), rest.to_owned());
        if lead.is_empty() {
            return view! { <p lang=quoted_lang() dir=quoted_dir()>{rest}</p> }.into_any();
        }
        view! {
            <p><b lang=quoted_lang() dir=quoted_dir()>{lead}</b>" "<span lang=quoted_lang() dir=quoted_dir()>{rest}</span></p>
        }
        .into_any()
    };
    let paragraphs = questionnaire.method_parts().map(paragraph).collect_view();
    let rule = (!paragraphs.is_empty()).then(|| {
        view! { <Fold summary=texts.method_rule()><div class="ms-prose">{paragraphs}</div></Fold> }
    });
    let credit = questionnaire.credit.clone();
    let credit = credit.map(|credit| view! { <p class="ms-meta" lang=quoted_lang() dir=quoted_dir()>{credit}</p> });
    let is_empty = rule.is_none() && credit.is_none();
    (!is_empty).then(|| view! { <Section id="method" heading=texts.method()>{rule}{credit}</Section> })
}
