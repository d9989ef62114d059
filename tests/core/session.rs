//! One run: events in, effects out.

use crate::support::{answers, build, demo, moment};
use maturity_scan::core::answer::Answer;
use maturity_scan::core::date::{Day, Moment};
use maturity_scan::core::history::{Added, History};
use maturity_scan::core::progress::Progress;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{FinishedScan, Respondents, Scope, Source, SourcedScan};
use maturity_scan::core::session::{CollectionScreen, Effect, Event, HostEvent, Layout, Screen, Session};
use maturity_scan::core::token::encode;
use serde_json::json;
use std::sync::Arc;

const NOW: f64 = 1_795_305_600_000.0;

fn run(questionnaire: Questionnaire, layout: Layout) -> Session {
    Session::new(Arc::new(questionnaire), layout, None, false)
}

fn start(long: bool) -> Event {
    Event::Start { scope: None, role: None, long }
}

#[test]
fn a_run_from_start_to_result() {
    let mut run = run(demo(), Layout::Item);
    assert_eq!(run.update(start(false), moment(NOW)), [Effect::Emit(HostEvent::Started), Effect::Save, Effect::ScreenChanged]);
    for item in 0..24 {
        assert_eq!(run.screen(), Screen::Page(item));
        assert_eq!(
            run.update(Event::Answer(item, Answer::Level(3)), moment(NOW)),
            [Effect::Save, Effect::Emit(HostEvent::Progress)]
        );
        assert_eq!(run.screen(), Screen::Page(item), "an answer alone moves nothing on");
        run.update(Event::Next, moment(NOW));
    }
    assert_eq!(run.screen(), Screen::Results);
    assert!(run.progress().completed);
    assert_eq!(run.progress_counts(), (24, 24));
}

#[test]
fn a_scan_is_started_once() {
    let mut run = run(demo(), Layout::Item);
    let mut is_told = |events: &[Event]| {
        let effects: Vec<_> = events.iter().flat_map(|event| run.update(event.clone(), moment(NOW))).collect();
        effects.contains(&Effect::Emit(HostEvent::Started))
    };
    assert!(is_told(&[start(false)]));
    assert!(!is_told(&[Event::Back, start(true)]), "the same scan");
    assert!(is_told(&[Event::StartOver, start(false)]), "a new one");
    assert!(!is_told(&[Event::Answer(0, Answer::Level(3)), Event::Back, start(false)]));
    assert!(is_told(&[Event::Again]), "the next one");
    assert!(!is_told(&[Event::Back, start(false)]));
}

#[test]
fn going_on_with_ones_own_run_ends_another_result() {
    let demo = demo();
    let token = encode(&demo, Day::new(9).unwrap(), &answers(&demo, "3233 3323 4332 2322 3343 2123"));
    for event in [start(false), Event::Resume, Event::StartOver, Event::Again, Event::GoTo(3), Event::Overview, Event::Results]
    {
        let mut run = run(demo.clone(), Layout::Item);
        run.update(Event::Open(token.clone()), moment(NOW));
        assert!(run.opened().is_some());
        run.update(event.clone(), moment(NOW));
        assert!(run.opened().is_none(), "{event:?}");
    }
}

#[test]
fn an_item_may_be_left_open_and_found_again() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    run.update(Event::Next, moment(NOW));
    run.update(Event::Answer(1, Answer::DontKnow), moment(NOW));
    assert_eq!(run.next_open(), Some(0));
    run.update(Event::GoTo(0), moment(NOW));
    assert_eq!(run.screen(), Screen::Page(0));
    run.update(Event::Back, moment(NOW));
    assert_eq!(run.screen(), Screen::Introduction);
}

#[test]
fn a_result_with_a_level_is_finished_even_if_a_question_is_open() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    run.update(Event::Answer(0, Answer::Level(3)), moment(NOW));
    run.update(Event::Results, moment(NOW));
    assert!(!run.is_finished(), "one answer is too few for a level");
    for item in 0..23 {
        run.update(Event::Answer(item, Answer::Level(3)), moment(NOW));
    }
    assert!(run.is_finished());
    let kept = Progress::parse(&run.progress().to_json(), &demo()).unwrap();
    let mut later = Session::new(Arc::new(demo()), Layout::Item, Some(kept), false);
    later.update(Event::Resume, moment(NOW));
    assert_eq!((later.next_open(), later.screen()), (Some(23), Screen::Results));
}

#[test]
fn back_leads_page_by_page_to_the_introduction() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    run.update(Event::GoTo(2), moment(NOW));
    for screen in [Screen::Page(1), Screen::Page(0), Screen::Introduction] {
        run.update(Event::Back, moment(NOW));
        assert_eq!(run.screen(), screen);
    }
}

#[test]
fn every_screen_is_found_by_its_name() {
    let collections = [CollectionScreen::Compare, CollectionScreen::Team, CollectionScreen::History].map(Screen::Collection);
    let others = [Screen::Introduction, Screen::Page(0), Screen::Page(17), Screen::Overview, Screen::Results];
    for screen in others.into_iter().chain(collections) {
        assert_eq!(Screen::named(&screen.name()), Some(screen));
    }
    assert_eq!(["", "page/", "page/-1", "shown", "Results"].map(Screen::named), [None; 5]);
}

#[test]
fn resumes_where_it_was_left() {
    let mut first = run(demo(), Layout::Item);
    first.update(start(false), moment(NOW));
    for item in 0..11 {
        first.update(Event::Answer(item, Answer::Level(2)), moment(NOW));
        first.update(Event::Next, moment(NOW));
    }
    let kept = Progress::parse(&first.progress().to_json(), &demo()).unwrap();
    let mut second = Session::new(Arc::new(demo()), Layout::Item, Some(kept), false);
    assert_eq!(second.screen(), Screen::Introduction);
    second.update(Event::Resume, moment(NOW));
    assert_eq!(second.screen(), Screen::Page(11));
    assert_eq!(second.answers().get(10), Answer::Level(2));
}

#[test]
fn the_long_form_asks_the_reserve_items_too() {
    let reserve = || build("reserve", 5, &[3, 2], |item| item["core"] = json!(item["id"] != "a.2"));
    let mut run = run(reserve(), Layout::Item);
    run.update(start(false), moment(NOW));
    assert_eq!(run.asked(), [0, 2, 3, 4]);
    run.update(Event::StartOver, moment(NOW));
    run.update(start(true), moment(NOW));
    assert_eq!(run.asked(), [0, 1, 2, 3, 4]);
    run.update(Event::Answer(1, Answer::Level(1)), moment(NOW));
    let kept = Progress { long: false, ..run.progress().clone() };
    let again = Session::new(Arc::new(reserve()), Layout::Item, Some(kept), false);
    assert_eq!(again.asked(), [0, 1, 2, 3, 4], "a reserve item that was answered stays in sight");
}

#[test]
fn a_page_for_each_dimension() {
    let mut run = run(demo(), Layout::Dimension);
    run.update(start(false), moment(NOW));
    assert_eq!((run.page_count(), run.page(0), run.page(5)), (6, 0..4, 20..24));
    run.update(Event::GoTo(9), moment(NOW));
    assert_eq!(run.screen(), Screen::Page(2));
}

#[test]
fn a_link_is_shown_and_saves_nothing() {
    let demo = demo();
    let mut run = run(demo.clone(), Layout::Item);
    run.update(start(false), moment(NOW));
    run.update(Event::Answer(0, Answer::Level(5)), moment(NOW));
    let before = run.progress().clone();
    let theirs = answers(&demo, "3233 3323 4332 2322 3343 2123");
    let effects = run.update(Event::Open(encode(&demo, Day::new(9).unwrap(), &theirs)), moment(NOW));
    assert_eq!(effects, [Effect::ScreenChanged]);
    let opened = run.opened().unwrap();
    assert_eq!((opened.source, opened.scan.day, &opened.scan.fit(&demo)), (Source::Link(1), Day::new(9).unwrap(), &theirs));
    assert_eq!((run.screen(), run.progress()), (Screen::Results, &before));
    assert_eq!(run.update(Event::Close, moment(NOW)), [Effect::ScreenChanged]);
    assert_eq!((run.screen(), run.progress()), (Screen::Introduction, &before));
}

#[test]
fn a_link_kept_becomes_ones_own_with_its_date() {
    let demo = demo();
    let mut run = run(demo.clone(), Layout::Item);
    run.update(start(false), moment(NOW));
    run.update(Event::Answer(0, Answer::Level(5)), moment(NOW));
    let theirs = answers(&demo, "3233 3323 4332 2322 3343 2123");
    run.update(Event::Open(encode(&demo, Day::new(9).unwrap(), &theirs)), moment(NOW));
    let mut older_tab = run.progress().clone();
    assert_eq!(
        run.update(Event::Keep, moment(NOW)),
        [
            Effect::EndPlan,
            Effect::Save,
            Effect::ScreenChanged,
            Effect::KeepFinished,
            Effect::Emit(HostEvent::Completed { again: true })
        ]
    );
    assert_eq!((run.answers(), run.shown(Day::from_ms(NOW)).scan.day), (&theirs, Day::new(9).unwrap()));
    older_tab.merge(run.progress());
    assert_eq!(&older_tab, run.progress(), "another tab gives way");
}

#[test]
fn own_results_are_emitted_each_time_and_kept_once() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    for item in 0..24 {
        run.update(Event::Answer(item, Answer::Level(2)), moment(NOW));
    }
    let told = |again: bool| Effect::Emit(HostEvent::Completed { again });
    // Told last, because a host page may close the view in its listener.
    assert_eq!(
        run.update(Event::Results, moment(NOW)),
        [Effect::Save, Effect::ScreenChanged, Effect::KeepFinished, told(false)]
    );
    run.update(Event::Overview, moment(NOW));
    assert_eq!(
        run.update(Event::Results, moment(NOW)),
        [Effect::Save, Effect::ScreenChanged, Effect::KeepFinished, told(true)]
    );
    let mut again = Session::new(Arc::new(demo()), Layout::Item, Some(run.progress().clone()), false);
    assert_eq!(again.update(Event::Resume, moment(NOW)), [Effect::Save, Effect::ScreenChanged, told(true)]);
    let mut half = self::run(demo(), Layout::Item);
    half.update(start(false), moment(NOW));
    assert_eq!(half.update(Event::Resume, moment(NOW)), [Effect::Save, Effect::ScreenChanged], "no result, nothing to tell");
}

#[test]
fn a_refused_link_leaves_everything_as_it_is() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    assert_eq!(run.update(Event::Open("1.demo.AnVB".into()), moment(NOW)), [Effect::ScreenChanged]);
    assert!(run.refused().is_some() && run.opened().is_none());
    assert_eq!(run.screen(), Screen::Page(0));
    run.update(Event::Next, moment(NOW));
    assert!(run.refused().is_none(), "said once");
}

#[test]
fn starting_over_outlives_an_older_tab() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    run.update(Event::Answer(0, Answer::Level(5)), moment(NOW));
    let older = run.progress().clone();
    run.update(Event::StartOver, moment(NOW));
    assert!(!run.progress().has_answers());
    run.update(Event::Merge(Box::new(older)), moment(NOW));
    assert!(!run.progress().has_answers());
}

#[test]
fn counts_follow_every_answer() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    // c.3 is the only item that may be not applicable.
    for (item, answer) in [(0, Answer::Level(1)), (10, Answer::Level(2)), (10, Answer::NotApplicable), (1, Answer::DontKnow)] {
        run.update(Event::Answer(item, answer), moment(NOW));
    }
    assert_eq!((run.progress_counts(), run.answered_in(0), run.answered_in(2)), ((1, 23), 2, 1));
    run.update(Event::Answer(0, Answer::Unanswered), moment(NOW));
    assert_eq!((run.progress_counts(), run.answered_in(0)), ((0, 23), 1));
    let mut other = run.progress().clone();
    other.answer("a.4", Answer::Level(5), NOW + 1.0);
    run.update(Event::Merge(Box::new(other)), moment(NOW));
    assert_eq!((run.progress_counts(), run.answered_in(0)), ((1, 23), 2));
}

#[test]
fn the_day_of_a_scan_is_the_readers_own() {
    let mut run = run(demo(), Layout::Item);
    let today = Day::parse("2026-11-21").unwrap();
    let evening = Moment { today, ..moment(NOW) };
    run.update(start(false), evening);
    assert_eq!((run.progress().day, run.shown(today).scan.day), (None, today), "nothing is answered");
    run.update(Event::Answer(0, Answer::Level(3)), evening);
    assert_eq!(run.progress().day, Some(today), "whatever day it is in UTC");
}

#[test]
fn every_run_has_a_name_of_its_own() {
    let mut run = run(demo(), Layout::Item);
    assert_eq!(run.progress().uid, None, "nothing was done");
    run.update(start(false), moment(NOW));
    let first = run.progress().uid.clone();
    assert!(first.is_some());
    run.update(Event::Answer(0, Answer::Level(3)), moment(NOW + 1.0));
    assert_eq!(run.progress().uid, first);
    run.update(Event::Again, moment(NOW + 2.0));
    let second = run.progress().uid.clone();
    assert!(second.is_some() && second != first);
    run.update(Event::StartOver, moment(NOW + 3.0));
    assert_eq!(run.progress().uid, None);
    // Progress from before runs had uids.
    let mut nameless = Progress::begin(&demo());
    nameless.answer("a.1", Answer::Level(2), NOW);
    let mut resumed = Session::new(Arc::new(demo()), Layout::Item, Some(nameless), false);
    resumed.update(Event::Resume, moment(NOW));
    assert!(resumed.progress().uid.is_some());
}

#[test]
fn results_that_are_kept_one_after_the_other_are_all_remembered() {
    let demo = demo();
    let (mut run, mut history) = (run(demo.clone(), Layout::Item), History::empty(&demo));
    let links = ["3233 3323 4332 2322 3343 2123", "1111 1111 1111 1111 1111 1111"];
    for (number, text) in (9..).zip(links) {
        let now = moment(NOW + f64::from(number));
        run.update(Event::Open(encode(&demo, Day::new(number).unwrap(), &answers(&demo, text))), now);
        assert!(run.update(Event::Keep, now).contains(&Effect::KeepFinished));
        assert_eq!(history.add(run.progress(), now), Added::New);
    }
    let scan = FinishedScan {
        scope: Scope::new("team", "Sales"),
        respondents: Respondents::Agreed(4),
        uid: Some("agreed".into()),
        ..FinishedScan::new(&demo, &answers(&demo, links[0]), Day::new(20).unwrap())
    };
    let agreed = SourcedScan { scan, source: Source::Agreed };
    run.update(Event::Show(Box::new(agreed)), moment(NOW));
    assert!(run.update(Event::Keep, moment(NOW)).contains(&Effect::KeepFinished));
    assert_eq!(history.add(run.progress(), moment(NOW)), Added::New);
    let history = History::parse(&history.to_json(), &demo).unwrap();
    let known: Vec<_> = history.entries().iter().map(|entry| (entry.scan.scope.clone(), entry.scan.respondents)).collect();
    let link = (None, Respondents::Unknown);
    assert_eq!(known, [link.clone(), link, (Scope::new("team", "Sales"), Respondents::Agreed(4))]);
    let mut kept = run.progress().clone();
    assert_eq!(kept.uid.as_deref(), Some("agreed"));
    // What one person changes afterwards is not what the team agreed on.
    run.update(Event::Answer(0, Answer::Level(1)), moment(NOW));
    assert_eq!(run.progress().respondents, Respondents::Unknown);
    // It is a scan of its own: the one that it was made from stays.
    let mut history = history;
    assert_eq!(history.add(run.progress(), moment(NOW)), Added::New);
    assert_eq!(
        (
            history.entries().len(),
            history.entries().iter().filter(|kept| kept.scan.respondents == Respondents::Agreed(4)).count()
        ),
        (4, 1)
    );
    let uid = run.progress().uid.clone();
    run.update(Event::Note(1, "why".into()), moment(NOW));
    assert_eq!(run.progress().uid, uid, "once only");
    // Another tab, which still has them as they were, learns it, and teaches nothing else.
    let mut own = run.progress().clone();
    own.merge(&kept);
    kept.merge(run.progress());
    assert_eq!([(&own.uid, own.respondents), (&kept.uid, kept.respondents)], [(&uid, Respondents::Unknown); 2]);
    assert_eq!(Progress::parse(&kept.to_json(), &demo).unwrap().uid, uid);
}

#[test]
fn a_plan_ends_with_its_answers() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    assert!(!run.update(Event::Answer(0, Answer::Level(2)), moment(NOW)).contains(&Effect::EndPlan));
    assert!(!run.update(Event::Again, moment(NOW)).contains(&Effect::EndPlan), "the next scan shows what the plan has changed");
    assert!(run.update(Event::StartOver, moment(NOW)).contains(&Effect::EndPlan));
}

#[test]
fn a_run_goes_on_in_another_layout() {
    let demo = demo();
    let mut run = run(demo.clone(), Layout::Item);
    run.update(start(false), moment(NOW));
    run.update(Event::Answer(0, Answer::Level(2)), moment(NOW));
    run.update(Event::GoTo(5), moment(NOW));
    let pages = run.translated(Arc::new(demo), Layout::Dimension);
    let Screen::Page(page) = pages.screen() else { panic!("{:?}", pages.screen()) };
    assert!(pages.asked()[pages.page(page)].contains(&5));
    assert_eq!(pages.answers().get(0), Answer::Level(2));
}

#[test]
fn a_link_kept_has_no_scope_and_is_nobody_s_view_for_good() {
    let demo = demo();
    let mut run = run(demo.clone(), Layout::Item);
    run.update(Event::Open(encode(&demo, Day::new(9).unwrap(), &answers(&demo, "3233"))), moment(NOW));
    run.update(Event::Keep, moment(NOW));
    let kept = Progress::parse(&run.progress().to_json(), &demo).unwrap();
    assert_eq!((kept.scope, kept.role, kept.respondents), (None, None, Respondents::Unknown));
}

#[test]
fn the_way_back_leads_to_screens_that_still_have_something_to_show() {
    let mut run = run(demo(), Layout::Item);
    let visit = |run: &mut Session, name: &str| {
        run.update(Event::Visit(Screen::named(name).unwrap()), moment(NOW));
        run.screen().name()
    };
    for name in ["page/3", "overview", "results"] {
        assert_eq!(visit(&mut run, name), "introduction", "{name} before a run");
    }
    run.update(start(false), moment(NOW));
    run.update(Event::Next, moment(NOW));
    for name in ["page/0", "page/23", "overview", "introduction", "page/1"] {
        assert_eq!(visit(&mut run, name), name);
    }
    assert_eq!(visit(&mut run, "page/24"), "introduction", "there is no such page");
    assert_eq!(visit(&mut run, "results"), "introduction", "not finished yet");
    run.update(Event::Results, moment(NOW));
    assert_eq!(visit(&mut run, "page/2"), "page/2");
    let again = run.update(Event::Visit(Screen::Results), moment(NOW));
    assert_eq!(again.last(), Some(&Effect::Emit(HostEvent::Completed { again: true })));
    run.update(Event::StartOver, moment(NOW));
    for name in ["page/2", "results"] {
        assert_eq!(visit(&mut run, name), "introduction", "{name} after starting over");
    }
    assert_eq!((Screen::named("nowhere"), Screen::named("page/-1")), (None, None));
}

#[test]
fn the_way_back_leaves_somebody_else_s_result() {
    let mut run = run(demo(), Layout::Item);
    run.update(start(false), moment(NOW));
    let token = encode(&demo(), Day::new(2517).unwrap(), &answers(&demo(), "4444 4444 4444 4444 4444 1111"));
    run.update(Event::Open(token), moment(NOW));
    run.update(Event::Visit(Screen::Results), moment(NOW));
    assert!(run.opened().is_some(), "forward leads to it again");
    run.update(Event::Visit(Screen::Page(0)), moment(NOW));
    assert_eq!((run.screen(), run.opened()), (Screen::Page(0), None));
}
