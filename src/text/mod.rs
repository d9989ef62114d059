//! Every sentence the interface says, by language.
//!
//! Texts are data: `{0}`, `{1}` stand for what [`fill`] puts in. A further language is a further value of [`Texts`].

pub mod desk;
mod en;
mod export;
pub mod quoted;

pub use en::EN;

use crate::core::answer::Answer;
use crate::core::encoding::Encoding;
use crate::core::questionnaire::{Item, Questionnaire, ResultKind};
use crate::core::scan::{Respondents, Role, Scope, ScopeKind};
pub use export::ExportTexts;

/// One form for exactly one, one for every other number; both may use `{0}` for the number.
#[derive(Debug, Clone, Copy)]
pub struct Plural {
    /// For 1.
    pub one: &'static str,
    /// For 0, 2, 3 …
    pub other: &'static str,
}

impl Plural {
    /// The sentence for this number, which is `{0}`; `rest` follows as `{1}` …
    #[must_use]
    pub fn of(&self, count: usize, rest: &[&str]) -> String {
        let number = count.to_string();
        let mut values = vec![number.as_str()];
        values.extend_from_slice(rest);
        fill(if count == 1 { self.one } else { self.other }, &values)
    }
}

/// Why a level is not what the average would suggest.
#[derive(Debug, Clone, Copy)]
pub struct CauseTexts {
    /// The whole: level, average, the cause.
    pub cause: &'static str,
    /// Answers that have reached the level, of how many, level.
    pub enough: Plural,
    /// The same by weight.
    pub enough_weight: Plural,
    /// Answers that have reached the next level, of how many, next level, how many it takes.
    pub too_few: Plural,
    /// The same by weight.
    pub too_little_weight: Plural,
    /// How far an answer may lie behind, the lowest answer.
    pub lag: Plural,
    /// The same where none may lie behind: the lowest answer.
    pub lag_none: &'static str,
    /// A level, where it begins.
    pub mark: &'static str,
    /// The lowest answer decides.
    pub lowest: &'static str,
}

/// Puts values in for `{0}`, `{1}` … Values are not looked through again, so a `{0}` in a label stays as it is.
#[must_use]
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let value = from.find('}').and_then(|end| Some((end, values.get(from[1..end].parse::<usize>().ok()?)?)));
        if let Some((end, value)) = value {
            text.push_str(value);
            rest = &from[end + 1..];
        } else {
            text.push('{');
            rest = &from[1..];
        }
    }
    text + rest
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $kind:ty,)*) => {
        /// The sentences of one language.
        #[derive(Debug)]
        pub struct Texts { $($(#[$doc])* pub $name: $kind,)* }
    };
}

texts! {
    /// BCP 47 tag.
    lang: &'static str,
    /// Months, January first.
    months: [&'static str; 12],
    /// A date: day, month's name, year.
    date: &'static str,
    /// Between the last two of a list.
    and: &'static str,
    /// Small numbers in words, 0 to 12, lower case.
    numbers: [&'static str; 13],

    /// A number of questions.
    questions: Plural,
    /// A number of minutes.
    minutes: Plural,
    /// Introduction: what a scan with levels gives.
    lead_level: &'static str,
    /// Introduction: what a ranking gives.
    lead_ranking: &'static str,
    /// Introduction: where answers stay.
    privacy: &'static str,
    /// Label of the scope select.
    scope: &'static str,
    /// Scopes, in the order of [`ScopeKind::ALL`].
    scopes: [&'static str; 4],
    /// Label of the scope's name.
    scope_label: &'static str,
    /// Label of the role select.
    role: &'static str,
    /// Behind a label that may be left empty.
    optional: &'static str,
    /// No scope or no role chosen.
    not_said: &'static str,
    /// A scope: its kind, its name.
    scope_named: &'static str,
    /// Roles, in the order of [`Role::ALL`].
    roles: [&'static str; 5],
    /// Fold around the optional fields on a narrow screen.
    more_about: &'static str,
    /// Choice of the form.
    form: &'static str,
    /// The long form: number of questions.
    form_long: &'static str,
    /// Heading above the dimensions: their number in words.
    dimensions_heading: Plural,
    /// Heading above the levels.
    levels_heading: &'static str,
    /// Button.
    start: &'static str,
    /// Button.
    resume: &'static str,
    /// Button.
    start_over: &'static str,
    /// Asks once more: number of answers.
    start_over_sure: &'static str,
    /// Asks once more, where finished scans are kept.
    start_over_kept: &'static str,
    /// A number of answers.
    answers_count: Plural,
    /// Button that confirms.
    start_over_yes: &'static str,
    /// Button that does not.
    keep: &'static str,
    /// Saved progress: answered, of how many.
    saved: &'static str,
    /// Saved progress: since when.
    saved_since: &'static str,
    /// Saved progress: the scope, where it was said.
    saved_scope: &'static str,
    /// Saved progress with nothing left open.
    saved_complete: &'static str,
    /// Heading above the other instruments.
    catalog: &'static str,
    /// What a scan with levels gives.
    catalog_level: &'static str,
    /// What a ranking gives.
    catalog_ranking: &'static str,
    /// Number of answers kept.
    catalog_kept: &'static str,
    /// The standing line.
    standing: &'static str,

    /// Item: number, of how many.
    question_of: &'static str,
    /// A page of several: first, last, of how many.
    questions_of: &'static str,
    /// Fold above the options.
    how_to_choose: &'static str,
    /// Under the instruction: keys; the number of levels.
    keys_hint: &'static str,
    /// Option.
    dont_know: &'static str,
    /// Option.
    not_applicable: &'static str,
    /// Fold of the note.
    note: &'static str,
    /// Label of the note, with an example.
    note_example: &'static str,
    /// Label of the note, without one.
    note_plain: &'static str,
    /// Before the picture of the lowest state.
    low_picture: &'static str,
    /// Before the picture of the highest state.
    high_picture: &'static str,
    /// Before the picture of a practice that counts as in place.
    in_place_picture: &'static str,
    /// Button.
    back: &'static str,
    /// Button.
    next: &'static str,
    /// Button and heading of the overview.
    all_questions: &'static str,
    /// Button.
    see_results: &'static str,
    /// Overview: answered, of how many.
    answered_of: &'static str,
    /// Overview: number of don't knows.
    count_dont_know: &'static str,
    /// Overview: number of open ones.
    count_open: &'static str,
    /// An open answer.
    open: &'static str,
    /// Button.
    go_to_open: &'static str,

    /// Headline: number, name.
    level_headline: &'static str,
    /// Headline that leads with a count: practices in place, those that apply, the headline of the level.
    in_place_headline: &'static str,
    /// Headline where there is no level.
    no_level: &'static str,
    /// Under it.
    no_level_more: &'static str,
    /// Headline where every question was called not applicable.
    nothing_applies: &'static str,
    /// "Level 3"
    level: &'static str,
    /// Small line: one person.
    one_person: &'static str,
    /// The same within a sentence.
    one_person_lower: &'static str,
    /// Small line: number of people who agreed.
    agreed_by: Plural,
    /// The same within a sentence.
    agreed_by_lower: Plural,
    /// Small line: level, name.
    close_to: &'static str,
    /// Close to two levels.
    close_to_both: &'static str,
    /// Border explained: low, high.
    border: &'static str,
    /// Bounds: number of answers "I don't know", in words.
    bounds_dont_know: Plural,
    /// Bounds: number of open questions, in words.
    bounds_open: Plural,
    /// Bounds: level, low, high.
    bounds: &'static str,
    /// Confidence, as a word.
    firm: &'static str,
    /// Confidence, as a word.
    likely: &'static str,
    /// Confidence, as a word.
    sketch: &'static str,
    /// Where the reader stands.
    today: &'static str,
    /// Where the reader goes.
    next_step: &'static str,
    /// Heading.
    meaning: &'static str,
    /// Heading.
    look_for: &'static str,
    /// Heading.
    next_heading: &'static str,
    /// Before something to read.
    read: &'static str,
    /// Before something to do.
    act: &'static str,
    /// Heading.
    profile: &'static str,
    /// First in a ranking: names, name of their level.
    ranked_first: &'static str,
    /// Last in a ranking: names, name of their level.
    ranked_last: &'static str,
    /// Strongest: names.
    strongest: &'static str,
    /// Weakest: names.
    weakest: &'static str,
    /// No dimension stands out.
    even: &'static str,
    /// Name of the radar: number of dimensions in words.
    radar_name: &'static str,
    /// Key.
    key_scores: &'static str,
    /// Key.
    key_spread: &'static str,
    /// Key: level names.
    key_rings: &'static str,
    /// Table caption.
    table_caption: &'static str,
    /// Column.
    dimension: &'static str,
    /// Column.
    level_column: &'static str,
    /// Column.
    score_column: &'static str,
    /// Column: number of levels.
    scale_column: &'static str,
    /// Spread in words: lowest, highest.
    spread: &'static str,
    /// A dimension without a level.
    too_few: &'static str,
    /// A dimension that drops out.
    dropped: &'static str,
    /// A dimension with many not applicable.
    narrow: &'static str,
    /// Causes of levels that averages would not suggest, of one person's answers.
    causes: CauseTexts,
    /// Heading.
    why: &'static str,
    /// Beside it.
    why_stand: &'static str,
    /// A number of dimensions, in words.
    dimensions_all: Plural,
    /// The same where others have too few answers.
    dimensions_answered: Plural,
    /// The rule, by the number of dimensions: needed in words, all of them, level, the lag's sentence.
    why_gated: Plural,
    /// The rule where all must be there.
    why_level_1: Plural,
    /// Unequal weights: share, level, lag.
    why_gated_weighted: &'static str,
    /// Rule mean: level.
    why_mean: &'static str,
    /// Rule mean at the lowest level.
    why_mean_1: &'static str,
    /// Rule minimum.
    why_minimum: &'static str,
    /// A lag: number.
    lag: Plural,
    /// No lag allowed.
    lag_none: &'static str,
    /// Average higher than the level: average, level, names, their level.
    why_average: Plural,
    /// "At Level 3"
    at_level: &'static str,
    /// Fact.
    your_average: &'static str,
    /// Fact.
    how_sure: &'static str,
    /// Fold: the arithmetic.
    why_sums: &'static str,
    /// Table caption of it.
    sums_caption: &'static str,
    /// Column: answers and their mean.
    sums_answers: &'static str,
    /// Column: how many reach which level.
    sums_reached: &'static str,
    /// Weight that reaches a level: level, weight, all, needed.
    sums_at: &'static str,
    /// Lowest answer.
    sums_lowest: &'static str,
    /// The whole.
    sums_overall: &'static str,
    /// Table caption
    tally_caption: &'static str,
    /// Cell.
    reached: &'static str,
    /// Cell.
    not_yet: &'static str,
    /// Foot.
    reached_by: &'static str,
    /// Foot: needed, all.
    needed: &'static str,
    /// Foot: of how many.
    of: &'static str,
    /// Heading.
    recommendations: &'static str,
    /// Beside it: how many come first, in words.
    recommendations_for: Plural,
    /// Ties: names.
    equal_with: &'static str,
    /// Level and score.
    level_score: &'static str,
    /// Before the second action.
    also: &'static str,
    /// Fact.
    effort: &'static str,
    /// Sizes.
    efforts: [&'static str; 3],
    /// Fact.
    owner: &'static str,
    /// Fact.
    after_days: [&'static str; 3],
    /// Fact.
    measure: &'static str,
    /// Fold: number.
    next_states: &'static str,
    /// Fold.
    all_recommendations: &'static str,
    /// No advice is written for this level.
    no_recommendation: &'static str,
    /// Heading.
    way: &'static str,
    /// In the contents list.
    way_short: &'static str,
    /// The highest level is reached.
    way_top: &'static str,
    /// Goal, steps.
    way_far: &'static str,
    /// The same where it is an estimate.
    way_estimate: &'static str,
    /// Names of the nearest, steps.
    way_nearest: Plural,
    /// A number of steps.
    steps: Plural,
    /// Answers that are missing, in words.
    way_find_out: Plural,
    /// Choice of the order.
    way_order: &'static str,
    /// An order.
    way_nearest_first: &'static str,
    /// An order.
    way_weakest_first: &'static str,
    /// Steps in every choice.
    way_needed: &'static str,
    /// How many of how many, in words.
    way_any: &'static str,
    /// The same behind needed ones.
    way_and_any: &'static str,
    /// Where others are as short.
    way_one_of: &'static str,
    /// An item that rises twice.
    way_second: &'static str,
    /// The present state.
    way_today: &'static str,
    /// The state before.
    way_before: &'static str,
    /// Evidence.
    way_proof: &'static str,
    /// Sum of efforts.
    way_effort: &'static str,
    /// Below the ways.
    way_caution: &'static str,
    /// Heading.
    plan: &'static str,
    /// Beside it.
    plan_stand: &'static str,
    /// Where there is none.
    plan_empty: &'static str,
    /// Button.
    plan_suggest: &'static str,
    /// Label.
    plan_start: &'static str,
    /// Columns.
    plan_by: [&'static str; 3],
    /// Label.
    plan_move: &'static str,
    /// Marks.
    plan_marks: [&'static str; 3],
    /// Fold.
    plan_edit: &'static str,
    /// Label.
    plan_line: &'static str,
    /// Label.
    plan_owner: &'static str,
    /// Button.
    plan_remove: &'static str,
    /// Button.
    plan_add: &'static str,
    /// Label.
    plan_add_label: &'static str,
    /// An empty column.
    plan_nothing: &'static str,
    /// Five lines are open.
    plan_full: &'static str,
    /// Heading.
    plan_true: &'static str,
    /// Button.
    add_to_plan: &'static str,
    /// Said in place of the button.
    in_plan: &'static str,
    /// Label.
    target: &'static str,
    /// Key.
    key_target: &'static str,
    /// Heading.
    all_answers: &'static str,
    /// Table caption.
    answers_caption: &'static str,
    /// Column.
    question_column: &'static str,
    /// Column.
    answer_column: &'static str,
    /// Switch of published figures.
    benchmarks: &'static str,
    /// A figure: qualifier, percent, what it measures.
    benchmark: &'static str,
    /// Qualifiers: none, about, almost, under.
    qualifiers: [&'static str; 4],
    /// A figure below one half without a figure: what it measures.
    benchmark_under_half: &'static str,
    /// What a figure counts: practices, ratings of oneself, opinions, stages.
    benchmark_kinds: [&'static str; 4],
    /// Where a figure comes from: source, years, number asked.
    benchmark_source: &'static str,
    /// The same without a number.
    benchmark_source_plain: &'static str,
    /// Behind it.
    benchmark_context: &'static str,
    /// A note to an answer.
    your_note: &'static str,
    /// Heading.
    share: &'static str,
    /// Label of the link.
    link: &'static str,
    /// What it holds.
    link_hint: &'static str,
    /// What it is where the scan is a file on the reader's device.
    link_local: &'static str,
    /// Button.
    copy_link: &'static str,
    /// Said after it.
    copied: &'static str,
    /// Said where the clipboard is denied.
    copy_by_hand: &'static str,
    /// Button.
    change_answers: &'static str,
    /// Button.
    print: &'static str,
    /// Group of buttons.
    downloads: &'static str,
    /// Button.
    download_json: &'static str,
    /// Button.
    download_csv: &'static str,
    /// Button.
    download_report: &'static str,
    /// Button.
    download_markdown: &'static str,
    /// Button.
    download_svg: &'static str,
    /// Button.
    download_png: &'static str,
    /// Button.
    download_slide: &'static str,
    /// Button.
    download_ics: &'static str,
    /// Button.
    download_plan_csv: &'static str,
    /// Button.
    download_plan_md: &'static str,
    /// A picture could not be made, and nothing tells why.
    picture_failed: &'static str,
    /// The page's policy forbids the picture.
    picture_forbidden: &'static str,
    /// The browser alters pictures.
    picture_altered: &'static str,
    /// Behind either, where the SVG is the same drawing.
    picture_svg: &'static str,
    /// A file could not be offered.
    file_refused: &'static str,
    /// There is nothing in the file.
    file_empty: &'static str,
    /// Button.
    open_file: &'static str,
    /// Heading above the way to results from before.
    earlier_heading: &'static str,
    /// What can be opened.
    earlier: &'static str,
    /// What can be opened, and how many scans are kept.
    earlier_kept: Plural,
    /// A result opened from a file: its date.
    from_file: &'static str,
    /// A finished scan of this device: its date.
    from_kept: &'static str,
    /// What a team agreed on: the date.
    from_agreed: &'static str,
    /// Button: from what a team agreed on to the team.
    back_to_team: &'static str,
    /// The team kept in this browser: number of its results.
    team_kept: Plural,
    /// No more scans are kept: their number.
    history_full: &'static str,
    /// A questionnaire file that was dropped: its title.
    preview: &'static str,
    /// Button.
    preview_yes: &'static str,
    /// Texts that came in hold no link and no file of this kind.
    nothing_found: &'static str,
    /// Fold around a former answer: its date.
    former: &'static str,
    /// Button: the same answer.
    former_same: &'static str,
    /// Button: the system's share sheet.
    share_sheet: &'static str,
    /// Button: the link as a QR code.
    qr: &'static str,
    /// Name of the code.
    qr_name: &'static str,
    /// The link is too long for a code.
    qr_long: &'static str,
    /// Heading above the ways to several results.
    together: &'static str,
    /// Button: two results.
    compare: &'static str,
    /// Button: two results, one of them one's own.
    compare_mine: &'static str,
    /// Button: several people.
    team: &'static str,
    /// Button: several dates.
    history: &'static str,
    /// Button: the next scan.
    again: &'static str,
    /// After the reason why something that came in can't be read.
    bad_file_safe: &'static str,
    /// Fold.
    method: &'static str,
    /// Part of the method page.
    method_rule: &'static str,
    /// Heading.
    credit: &'static str,
    /// Name of the contents list.
    contents: &'static str,

    /// A result opened from a link: its date.
    from_link: &'static str,
    /// Name of the notice.
    from_link_name: &'static str,
    /// What is safe.
    from_link_safe: &'static str,
    /// Button.
    keep_as_mine: &'static str,
    /// Asks once more: number of own answers.
    keep_sure: &'static str,
    /// Button that confirms.
    keep_yes: &'static str,
    /// Button.
    close: &'static str,
    /// A link beside one that is shown can't be read, before the reason.
    bad_beside: &'static str,
    /// A link that can't be read, before the reason.
    bad_link: &'static str,
    /// After the reason.
    bad_link_safe: &'static str,

    /// Notice.
    storage_denied: &'static str,
    /// Notice.
    storage_full: &'static str,
    /// Behind either: what keeps the answers.
    storage_link: &'static str,
    /// The same where the scan is a file on the reader's device, above a button that downloads JSON.
    storage_file: &'static str,
    /// Notice.
    storage_off: &'static str,
    /// Notice, after the reason.
    storage_unreadable: &'static str,
    /// Notice, after the reason, where the scan is under way.
    storage_damaged: &'static str,
    /// A questionnaire that can't be used: number of faults.
    bad_questionnaire: Plural,
    /// What to do.
    bad_questionnaire_more: &'static str,
    /// A questionnaire that could not be fetched: the reason.
    no_questionnaire: &'static str,

    /// In place of its file's name.
    questionnaire_file: &'static str,
    /// A file that is not UTF-8: its name, its probable encoding.
    not_utf8: &'static str,
    /// A file that is no text: its name.
    not_text: &'static str,
    /// A file that the browser could not read: its name.
    not_readable: &'static str,
    /// A text too long for its field: characters kept, characters beyond.
    too_long: &'static str,
    /// The system's share sheet did not come.
    share_refused: &'static str,
    /// The print dialog did not come.
    print_refused: &'static str,
    /// A download that the page around may have stopped.
    download_stopped: &'static str,
    /// The file's content in a field.
    download_content: &'static str,
    /// Link: the result on the scan's own page.
    own_page: &'static str,

    /// What stands in files alone.
    export: &'static ExportTexts,
}

impl Texts {
    /// Words of a questionnaire, to stand in a sentence: marked where it speaks another language.
    #[must_use]
    pub fn quote(&self, questionnaire: &Questionnaire, words: &str) -> String {
        if quoted::Voice::of(questionnaire, self).is_some() { quoted::quoted(words) } else { words.to_owned() }
    }

    /// `a, b and c`
    #[must_use]
    pub fn list(&self, parts: &[&str]) -> String {
        match parts {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [rest @ .., last] => format!("{}{}{last}", rest.join(", "), self.and),
        }
    }

    /// Why a file can't be read: its encoding, where that is the reason.
    #[must_use]
    pub fn unreadable(&self, name: &str, encoding: Option<Encoding>) -> String {
        match encoding.map(Encoding::name) {
            Some(Some(encoding)) => fill(self.not_utf8, &[name, encoding]),
            Some(None) => fill(self.not_text, &[name]),
            None => fill(self.not_readable, &[name]),
        }
    }

    /// A number in words where it is small.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        self.numbers.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
    }

    /// A day in words.
    #[must_use]
    pub fn day(&self, day: crate::core::date::Day) -> String {
        let (year, month, day) = day.ymd();
        let month = usize::try_from(month - 1).ok().and_then(|month| self.months.get(month)).unwrap_or(&"");
        fill(self.date, &[&day.to_string(), month, &year.to_string()])
    }

    /// An answer to an item in words.
    #[must_use]
    pub fn answer(&self, item: &Item, answer: Answer) -> String {
        match answer {
            Answer::Open => self.open,
            Answer::DontKnow => self.dont_know,
            Answer::NotApplicable => self.not_applicable,
            Answer::Level(level) => item.option(level),
        }
        .to_owned()
    }

    /// A role's name; as it stands where it is not known.
    #[must_use]
    pub fn role_name<'a>(&self, role: &'a Role) -> &'a str {
        let place = Role::ALL.iter().position(|known| known == role);
        place.map_or(role.as_str(), |place| self.roles[place])
    }

    /// The name of a kind of scope; as it stands where it is not known.
    #[must_use]
    pub fn scope_kind<'a>(&self, kind: &'a ScopeKind) -> &'a str {
        let place = ScopeKind::ALL.iter().position(|known| known == kind);
        place.map_or(kind.as_str(), |place| self.scopes[place])
    }

    /// A scope in words, as far as it was said.
    #[must_use]
    pub fn scope_of(&self, scope: &Scope) -> String {
        match (scope.kind.as_ref().map(|kind| self.scope_kind(kind)), scope.label.as_deref()) {
            (Some(kind), Some(label)) => fill(self.scope_named, &[kind, label]),
            (one, other) => one.or(other).unwrap_or_default().to_owned(),
        }
    }

    /// Whose view a result is; none where nobody says.
    #[must_use]
    pub fn respondents(&self, respondents: Respondents) -> Option<String> {
        whose(respondents, self.one_person, &self.agreed_by)
    }

    /// The same within a sentence.
    #[must_use]
    pub fn respondents_lower(&self, respondents: Respondents) -> Option<String> {
        whose(respondents, self.one_person_lower, &self.agreed_by_lower)
    }
}

fn whose(respondents: Respondents, one: &str, agreed: &Plural) -> Option<String> {
    match respondents {
        Respondents::One => Some(one.to_owned()),
        Respondents::Agreed(people) => Some(agreed.of(people as usize, &[])),
        Respondents::Unknown => None,
    }
}

/// The texts for a BCP 47 tag: the same tag, its language alone, else English.
#[must_use]
pub fn of(lang: &str) -> &'static Texts {
    let all = [&EN];
    let language = |tag: &str| tag.split('-').next().unwrap_or("").to_ascii_lowercase();
    let exact = all.iter().find(|texts| texts.lang.eq_ignore_ascii_case(lang));
    exact.or_else(|| all.iter().find(|texts| language(texts.lang) == language(lang))).copied().unwrap_or(&EN)
}

/// What a scan is, in its author's words or else by what it gives; and how long its core form or its long one takes.
#[must_use]
pub fn lead(questionnaire: &Questionnaire, texts: &Texts, long: bool) -> [String; 2] {
    let gives = match questionnaire.result {
        ResultKind::Level => texts.lead_level,
        ResultKind::Ranking => texts.lead_ranking,
    };
    let what = questionnaire.description.as_ref().map_or_else(|| gives.to_owned(), |own| texts.quote(questionnaire, own));
    let core = questionnaire.core_count();
    let asked = if long { questionnaire.items().len() } else { core };
    // The file says how long the core form takes.
    let minutes = questionnaire.minutes.map(|minutes| (minutes * asked as u64).div_ceil(core.max(1) as u64));
    [what, length(asked, minutes, texts) + "."]
}

/// Names of the core form and of the long one.
#[must_use]
pub fn form_names(questionnaire: &Questionnaire, texts: &Texts) -> [String; 2] {
    let all = questionnaire.items().len().to_string();
    [texts.questions.of(questionnaire.core_count(), &[]), fill(texts.form_long, &[&all])]
}

/// How many dimensions there are.
#[must_use]
pub fn dimensions_heading(questionnaire: &Questionnaire, texts: &Texts) -> String {
    let count = questionnaire.dimensions.len();
    texts.dimensions_heading.of(count, &[&capital(&texts.number(count))])
}

/// So many questions, and about how long they take where that is known.
#[must_use]
pub fn length(questions: usize, minutes: Option<u64>, texts: &Texts) -> String {
    let questions = texts.questions.of(questions, &[]);
    let minutes = minutes.and_then(|minutes| usize::try_from(minutes).ok());
    minutes.map_or(questions.clone(), |minutes| format!("{questions}, {}", texts.minutes.of(minutes, &[])))
}

/// The first letter as a capital, in Latin, Greek and Cyrillic writing. The standard library knows all writings and needs a
/// large table for it.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let up = |letter: char, by: u32| char::from_u32(u32::from(letter) - by).unwrap_or(letter);
    let first = chars.next().map(|first| match first {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'α'..='ρ' | 'σ'..='ω' | 'а'..='я' => up(first, 32),
        'ѐ'..='џ' => up(first, 80),
        other => other,
    });
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_in_and_not_looked_through() {
        assert_eq!(fill("Question {0} of {1}", &["3", "24"]), "Question 3 of 24");
        assert_eq!(fill("{0} {1}", &["{1}", "b"]), "{1} b");
        assert_eq!(fill("a {x} {7} {", &["b"]), "a {x} {7} {");
    }

    #[test]
    fn the_first_letter_is_raised_as_the_standard_library_does_it() {
        for letter in ('a'..='þ').chain('α'..='ω').chain('а'..='џ').filter(|letter| *letter != 'µ' && *letter != 'ß') {
            let raised = if letter == 'ς' { letter.to_string() } else { letter.to_uppercase().collect() };
            assert_eq!(capital(&format!("{letter}x ß")), format!("{raised}x ß"));
        }
        assert_eq!(capital("") + &capital("日本") + &capital("É"), "日本É");
    }

    #[test]
    fn lists_and_languages() {
        assert_eq!(EN.list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(EN.list(&["a"]), "a");
        assert_eq!(of("en-GB").lang, "en");
        assert_eq!(of("xx").lang, "en");
    }
}
