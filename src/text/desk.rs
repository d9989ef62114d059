//! The sentences of the screens that show several results.

use super::{CauseTexts, Plural};

/// The sentences of screens with several results, in one language.
#[derive(Debug)]
pub struct DeskTexts {
    /// Button.
    pub back: &'static str,
    /// Name of one's own result: its date.
    pub own: &'static str,
    /// Name of a result from a link: number, date.
    pub from_link: &'static str,
    /// Name of a result from a file: number, date.
    pub from_file: &'static str,
    /// Name of a result kept in this browser: date.
    pub from_history: &'static str,
    /// Name of the agreed result: date.
    pub agreed_name: &'static str,
    /// A name with what is known beside it.
    pub with: &'static str,

    /// Heading above the field.
    pub bring: &'static str,
    /// Label of the field.
    pub bring_label: &'static str,
    /// Below the field.
    pub bring_hint: &'static str,
    /// Button.
    pub add: &'static str,
    /// Button.
    pub choose_files: &'static str,
    /// While it works: read, of how many.
    pub reading: &'static str,
    /// How many came in.
    pub added: Plural,
    /// A text without a link.
    pub nothing_found: &'static str,
    /// What could not be read: its place, the reason.
    pub refused: &'static str,
    /// How many more.
    pub refused_more: Plural,
    /// A result that is here already: its place, its name.
    pub same: &'static str,
    /// A later state of a result that is here: its place, the name.
    pub later_state: &'static str,
    /// An earlier state of it: its place, the name.
    pub earlier_state: &'static str,
    /// What a team agreed on is not one person's.
    pub not_a_person: &'static str,
    /// Links that say what is here already: their number.
    pub doubles: Plural,
    /// One of them: its name.
    pub double: &'static str,
    /// Button.
    pub double_counts: &'static str,
    /// Its name: name of the link.
    pub double_counts_named: &'static str,
    /// Button.
    pub doubles_out: &'static str,
    /// Results of another questionnaire: its id, their number.
    pub other_questionnaire: &'static str,
    /// No more fit: the number.
    pub full: &'static str,
    /// After refusals.
    pub safe: &'static str,
    /// Fold: the results.
    pub people: Plural,
    /// Button.
    pub remove: &'static str,
    /// The button's name: the result's name.
    pub remove_named: &'static str,
    /// Label of the field for a name or code: the result's name.
    pub given_label: &'static str,
    /// In the field while it is empty.
    pub given_hint: &'static str,
    /// Button: name of a result.
    pub add_named: &'static str,
    /// What is kept of a team, and where.
    pub team_stays: &'static str,
    /// Button.
    pub give_up: &'static str,
    /// Asks once more: number of results.
    pub give_up_sure: Plural,
    /// Button that confirms.
    pub give_up_yes: &'static str,
    /// A kept team beside what came in: number of its results.
    pub team_waits: Plural,
    /// Button.
    pub team_join: &'static str,
    /// Button.
    pub team_replace: &'static str,
    /// A kept team can't be read: the reason.
    pub team_unreadable: &'static str,
    /// The same, and it was set aside.
    pub team_set_aside: &'static str,
    /// So few people that they can be recognized: the bound.
    pub team_recognized: Plural,
    /// Button.
    pub show_anyway: &'static str,
    /// Label of the choice of a round.
    pub show_round: &'static str,
    /// A round: days, number of results.
    pub round_count: &'static str,
    /// Below it.
    pub round_hint: &'static str,
    /// All rounds: number of results.
    pub all_rounds: &'static str,

    /// Heading.
    pub team: &'static str,
    /// Under it.
    pub team_lead: &'static str,
    /// With nothing to compare yet.
    pub team_few: &'static str,
    /// Label of the choice.
    pub show_role: &'static str,
    /// A choice: number.
    pub everybody: &'static str,
    /// A choice: role, number.
    pub role_count: &'static str,
    /// Below it: number.
    pub role_hint: &'static str,
    /// Heading.
    pub differently: &'static str,
    /// Beside it.
    pub differently_stand: Plural,
    /// The same where a split comes first.
    pub differently_split: Plural,
    /// Nothing is worth a talk.
    pub all_alike: &'static str,
    /// No question has a level from two people.
    pub none_together: &'static str,
    /// Fold: number.
    pub all_items: &'static str,
    /// The same where others have fewer than two levels.
    pub items_together: Plural,
    /// Verdict: the levels chosen.
    pub talk: &'static str,
    /// Verdict: the levels chosen.
    pub split: &'static str,
    /// How many people chose a level.
    pub chose: Plural,
    /// The same for the levels after the first.
    pub chose_more: &'static str,
    /// Verdict.
    pub fairly: &'static str,
    /// Verdict.
    pub alike: &'static str,
    /// Verdict on two people: levels, the levels chosen.
    pub apart: &'static str,
    /// Verdict on two people.
    pub near: &'static str,
    /// Verdict where one person answered.
    pub one_voice: &'static str,
    /// Dots in words: levels, median.
    pub dots: &'static str,
    /// Beside a verdict.
    pub dont_know: Plural,
    /// Key.
    pub key_person: &'static str,
    /// Key: bars.
    pub key_people: &'static str,
    /// Key: numbers and names.
    pub key_levels: &'static str,
    /// Key.
    pub key_median: &'static str,
    /// Heading.
    pub joint: &'static str,
    /// Beside it: number.
    pub joint_stand: &'static str,
    /// Causes of levels that averages would not suggest, of medians.
    pub causes: CauseTexts,
    /// Column.
    pub joint_level: &'static str,
    /// Column.
    pub joint_range: &'static str,
    /// Cell: lowest, highest.
    pub range: &'static str,
    /// Key.
    pub key_band: &'static str,
    /// Heading.
    pub agreed: &'static str,
    /// Fold of an item.
    pub agree_fold: &'static str,
    /// Label: name of the item.
    pub agree_label: &'static str,
    /// A choice: the median.
    pub not_agreed: &'static str,
    /// How many, of how many.
    pub agreed_count: Plural,
    /// Button.
    pub open_agreed: &'static str,
    /// Button.
    pub copy_agreed: &'static str,
    /// Heading.
    pub pass_on: &'static str,
    /// Button.
    pub team_link: &'static str,
    /// Button.
    pub team_file: &'static str,
    /// Below it.
    pub team_link_hint: &'static str,
    /// Too many for a link.
    pub team_link_long: &'static str,
    /// Said.
    pub copied: &'static str,
    /// Said.
    pub not_copied: &'static str,
    /// Label.
    pub link_label: &'static str,
    /// Fold.
    pub appendix: &'static str,
    /// Caption.
    pub appendix_caption: &'static str,
    /// Columns.
    pub appendix_columns: [&'static str; 6],

    /// Heading.
    pub compare: &'static str,
    /// With one result.
    pub compare_few: &'static str,
    /// The earlier of two results.
    pub then: &'static str,
    /// The later of two results.
    pub now: &'static str,
    /// Label of a choice, and the result where nothing else tells the two apart.
    pub first: &'static str,
    /// Label of a choice, and the result where nothing else tells the two apart.
    pub second: &'static str,
    /// Button.
    pub swap: &'static str,
    /// Heading.
    pub then_and_now: &'static str,
    /// Level then and now.
    pub then_level: &'static str,
    /// Heading.
    pub side_by_side: &'static str,
    /// Levels of both: name, level, name, level.
    pub each_level: &'static str,
    /// In it: too little answered.
    pub level_unknown: &'static str,
    /// In a choice of scopes: none was said.
    pub scope_not_said: &'static str,
    /// Two scopes.
    pub two_scopes: &'static str,
    /// A scope that is not known.
    pub scope_unknown: &'static str,
    /// Name of the picture.
    pub radar_two: &'static str,
    /// Description: levels, dimensions.
    pub radar_two_more: &'static str,
    /// In it: dimension, then, now.
    pub name_then_now: &'static str,
    /// In it: name, score, name, score.
    pub name_each: &'static str,
    /// Column.
    pub what_changed: &'static str,
    /// Column.
    pub what_differs: &'static str,
    /// Column: levels.
    pub scale: &'static str,
    /// Verdict.
    pub moved_up: Plural,
    /// Verdict.
    pub moved_down: Plural,
    /// Behind it, where lower is worse.
    pub look_closer: &'static str,
    /// Verdict: how many answers are higher, in which result.
    pub higher: Plural,
    /// Verdict.
    pub no_change: &'static str,
    /// Verdict.
    pub no_difference: &'static str,
    /// Verdict.
    pub not_comparable: &'static str,
    /// Heading.
    pub changed: &'static str,
    /// Heading.
    pub differing: &'static str,
    /// Beside it: how many have a level both times.
    pub both_times: Plural,
    /// Beside it: how many have a level in both.
    pub in_both: Plural,
    /// How many of these changed.
    pub of_these_changed: Plural,
    /// How many of these differ.
    pub of_these_differ: Plural,
    /// None.
    pub nothing_changed: &'static str,
    /// None.
    pub nothing_differs: &'static str,
    /// A change in words.
    pub change_up: &'static str,
    /// A change in words.
    pub change_down: &'static str,
    /// A difference in words: in which result it is higher.
    pub change_higher: &'static str,

    /// Heading.
    pub history: &'static str,
    /// Under it.
    pub history_lead: &'static str,
    /// None yet.
    pub history_empty: &'static str,
    /// Heading.
    pub over_time: &'static str,
    /// Name of the picture.
    pub steps_name: &'static str,
    /// Description.
    pub steps_text: &'static str,
    /// In it: date, level.
    pub steps_one: &'static str,
    /// In it: date.
    pub steps_none: &'static str,
    /// Heading.
    pub kept: &'static str,
    /// Button.
    pub open: &'static str,
    /// Its name.
    pub open_named: &'static str,
    /// A place: number of the text.
    pub place_text: &'static str,
    /// A place: number of the line.
    pub place_line: &'static str,
    /// A place: number of the result in a file.
    pub place_result: &'static str,
    /// A place in a place.
    pub place_in: &'static str,
    /// A questionnaire came in.
    pub is_questionnaire: &'static str,
    /// Button.
    pub with_latest: &'static str,
    /// Its name: date.
    pub with_latest_named: &'static str,
    /// Asks once more: date.
    pub remove_sure: &'static str,
    /// Button.
    pub remove_yes: &'static str,
    /// Button.
    pub again: &'static str,
    /// Below it.
    pub again_hint: &'static str,
    /// Button.
    pub download_history: &'static str,
    /// Below it.
    pub history_file: &'static str,
    /// Said.
    pub imported: Plural,
    /// Button.
    pub erase: &'static str,
    /// Asks once more.
    pub erase_sure: &'static str,
    /// Button.
    pub erase_yes: &'static str,
    /// Storage fails.
    pub not_kept: &'static str,
}

/// The texts for a BCP 47 tag, as [`super::of`] chooses.
#[must_use]
pub fn of(_lang: &str) -> &'static DeskTexts {
    &EN
}

/// English, as in the United States.
static EN: DeskTexts = DeskTexts {
    back: "Back",
    own: "My result, {0}",
    from_link: "Link {0}, {1}",
    from_file: "File {0}, {1}",
    from_history: "Kept here, {0}",
    agreed_name: "Agreed, {0}",
    with: "{0} · {1}",

    bring: "Bring results together",
    bring_label: "Paste links, or any text with links in it",
    bring_hint: "Or drop result files anywhere on this page. Nothing leaves this browser.",
    add: "Add",
    choose_files: "Choose files",
    reading: "{0} of {1} read",
    added: Plural { one: "One result added.", other: "{0} results added." },
    nothing_found: "No link and no result was found in the text.",
    refused: "{0}: {1}",
    refused_more: Plural { one: "And one more.", other: "And {0} more." },
    same: "{0}: the same as {1}, left out.",
    later_state: "{0}: a later state of {1}, now in its place.",
    earlier_state: "{0}: an earlier state of {1}, left out.",
    not_a_person: "What a team agreed on is not one person’s view, so it is left out.",
    doubles: Plural {
        one: "One link gives the same answers on the same day as a result above. Is it another person’s?",
        other: "{0} links give the same answers on the same day as results above. Are they other people’s?",
    },
    double: "{0}: not counted so far.",
    double_counts: "Count as another person",
    double_counts_named: "Count as another person: {0}",
    doubles_out: "Leave out",
    other_questionnaire: "Kept apart, because they belong to another questionnaire ({0}): {1}. Open them in that scan.",
    full: "No more than {0} results can be taken together.",
    safe: "Everything else on this page stays as it is.",
    people: Plural { one: "One result", other: "{0} results" },
    remove: "Remove",
    remove_named: "Remove {0}",
    given_label: "Name or code of {0}",
    given_hint: "Name or code",
    add_named: "Add: {0}",
    team_stays: "These results, their names and what you agree on stay in this browser until you give the team up.",
    give_up: "Give this team up",
    give_up_sure: Plural {
        one: "This removes the team’s result, and what was agreed, from this browser. You can’t undo it. Links and files stay as they are.",
        other: "This removes the team’s {0} results, their names and what was agreed from this browser. You can’t undo it. Links and files stay as they are.",
    },
    give_up_yes: "Give it up",
    team_waits: Plural {
        one: "This browser keeps a team with one result. Do the new results belong to it?",
        other: "This browser keeps a team of {0} results. Do the new results belong to it?",
    },
    team_join: "Add them to the kept team",
    team_replace: "Begin a new team with them",
    team_unreadable: "The kept team can’t be read: {0}",
    team_set_aside: "The kept team can’t be read as a whole: {0} What was kept is set aside, not deleted.",
    team_recognized: Plural {
        one: "With fewer than {0} person, everybody can tell who said what, so nothing is shown.",
        other: "With fewer than {0} people, everybody can tell who said what. So nothing is shown until more results are here.",
    },
    show_anyway: "Show it all the same",
    show_round: "Which round",
    round_count: "{0} ({1})",
    round_hint: "These results are more than 30 days apart, so they are not counted as one team.",
    all_rounds: "All together ({0})",

    team: "Team",
    team_lead: "Everybody answers alone. Here the results come together: first where you see things differently, then what you share.",
    team_few: "Two results or more show where you agree and where you don’t.",
    show_role: "Whose answers",
    everybody: "Everybody ({0})",
    role_count: "{0} ({1})",
    role_hint: "Links hold no role, files do. A role is shown from {0} people on.",
    differently: "Where you see it differently",
    differently_stand: Plural { one: "One person.", other: "{0} people, the largest difference first." },
    differently_split: Plural {
        one: "One person.",
        other: "{0} people, the largest difference first. Two views count as larger than any other difference.",
    },
    all_alike: "Nothing stands out: you see every question alike, or nearly so.",
    none_together: "No question has a level from two of you yet.",
    all_items: "All {0} questions",
    items_together: Plural {
        one: "The question that two or more of you gave a level",
        other: "All {0} questions that two or more of you gave a level",
    },
    talk: "Worth a talk before you plan: {0}.",
    split: "Two views: {0}.",
    chose: Plural { one: "{0} person chose level {1}", other: "{0} people chose level {1}" },
    chose_more: "{0} chose level {1}",
    fairly: "You see this fairly alike.",
    alike: "You see this alike.",
    apart: "You are {0} levels apart, worth a talk: {1}.",
    near: "No more than one level apart.",
    one_voice: "Only one of you gave a level.",
    dots: "{0}; median {1}",
    dont_know: Plural { one: "One does not know.", other: "{0} do not know." },
    key_person: "one person",
    key_people: "people, as a bar",
    key_levels: "Levels: {0}",
    key_median: "median, the lower of two",
    joint: "The joint profile",
    joint_stand: "A level counts the median of each question; where two answers stand in the middle, the lower one. A score is the mean of all {0} people. So the two can differ.",
    causes: CauseTexts {
        cause: "Level {0} with an average of {1}: {2} The average counts everybody’s answers.",
        enough: Plural {
            one: "{0} of {1} medians has reached Level {2}.",
            other: "{0} of {1} medians have reached Level {2}.",
        },
        enough_weight: Plural {
            one: "medians with {0} of {1} parts of the weight have reached Level {2}.",
            other: "medians with {0} of {1} parts of the weight have reached Level {2}.",
        },
        too_few: Plural {
            one: "{0} of {1} medians has reached Level {2}; it takes {3}.",
            other: "{0} of {1} medians have reached Level {2}; it takes {3}.",
        },
        too_little_weight: Plural {
            one: "medians with {0} of {1} parts of the weight have reached Level {2}; it takes {3}.",
            other: "medians with {0} of {1} parts of the weight have reached Level {2}; it takes {3}.",
        },
        lag: Plural {
            one: "the lowest median is {1}, and a level is at most one above the lowest median.",
            other: "the lowest median is {1}, and a level is at most {0} above the lowest median.",
        },
        lag_none: "the lowest median is {0}, and no median may lie below the level.",
        mark: "the average of the medians decides, and Level {0} begins at {1}.",
        lowest: "the lowest median decides.",
    },
    joint_level: "Level",
    joint_range: "Lowest to highest",
    range: "{0}–{1}",
    key_band: "from the lowest to the highest person",
    agreed: "Agreed answers",
    agree_fold: "Agree on an answer",
    agree_label: "Agreed answer to: {0}",
    not_agreed: "Not agreed: the median counts",
    agreed_count: Plural {
        one: "One of {1} questions is agreed. The median counts for the others.",
        other: "{0} of {1} questions are agreed. The median counts for the others.",
    },
    open_agreed: "Open as a result",
    copy_agreed: "Copy its link",
    pass_on: "Pass on",
    team_link: "Copy one link for all",
    team_file: "Download team file",
    team_link_hint: "The link and the file hold everybody’s answers one by one, with their dates: whoever has them can read who said what where people can be told apart. The link holds no names, roles or notes; the file holds names and roles.",
    team_link_long: "These are more results than a link can carry. The team file holds everybody’s answers one by one, with dates, names and roles.",
    copied: "The link is copied.",
    not_copied: "This browser does not let the page copy. The link is in the field below.",
    link_label: "Link",
    appendix: "Figures for an appendix",
    appendix_caption: "Agreement on each question: the median is the lower one of two, AD the mean distance from it, s the standard deviation, r_wg the agreement beyond chance.",
    appendix_columns: ["Question", "People", "Median", "AD", "s", "r_wg"],

    compare: "Two results side by side",
    compare_few: "There is one result so far. Add a link or a file, or finish another scan, to set two side by side.",
    then: "Then",
    now: "Now",
    first: "A",
    second: "B",
    swap: "Swap",
    then_and_now: "Then and now",
    then_level: "Level {0} then, Level {1} now.",
    side_by_side: "Side by side",
    each_level: "{0}: {1}. {2}: {3}.",
    level_unknown: "too few answers for an overall level",
    scope_not_said: "Scope not said",
    two_scopes: "The two are about different scopes. Differences may come from that.",
    scope_unknown: "It is not known whether the two are about the same scope; a link does not say. Differences may come from that.",
    radar_two: "Radar of two results",
    radar_two_more: "Scores on a scale from 1 to {0}: {1}.",
    name_then_now: "{0} {1} then, {2} now",
    name_each: "{0} {1}, {2} {3}",
    what_changed: "What changed",
    what_differs: "What differs",
    scale: "On the scale from 1 to {0}",
    moved_up: Plural { one: "Up: one answer rose.", other: "Up: {0} answers rose." },
    moved_down: Plural { one: "Down: one answer fell.", other: "Down: {0} answers fell." },
    look_closer: "Often this means that you look more closely now.",
    higher: Plural { one: "{1} is higher in one answer.", other: "{1} is higher in {0} answers." },
    no_change: "No clear change.",
    no_difference: "No clear difference.",
    not_comparable: "Too few answers.",
    changed: "Changed answers",
    differing: "Answers that differ",
    both_times: Plural { one: "One question has a level both times.", other: "{0} questions have a level both times." },
    in_both: Plural { one: "One question has a level in both.", other: "{0} questions have a level in both." },
    of_these_changed: Plural { one: "One of these answers changed.", other: "{0} of these answers changed." },
    of_these_differ: Plural { one: "One of these answers differs.", other: "{0} of these answers differ." },
    nothing_changed: "No answer changed.",
    nothing_differs: "No answer differs.",
    change_up: "up",
    change_down: "down",
    change_higher: "{0} is higher",

    history: "Scans over time",
    history_lead: "Every finished scan of this questionnaire is kept in this browser, and nowhere else.",
    history_empty: "No finished scan is kept here yet. One is added whenever a result is shown.",
    over_time: "Level over time",
    steps_name: "Level over time",
    steps_text: "From the earliest to the latest: {0}.",
    steps_one: "{0}: level {1}",
    steps_none: "{0}: no level",
    kept: "Kept scans",
    open: "Open",
    open_named: "Open the scan of {0}",
    place_text: "text {0}",
    place_line: "line {0}",
    place_result: "result {0}",
    place_in: "{0}, {1}",
    is_questionnaire: "This file is a questionnaire. Open it from the first screen.",
    with_latest: "Compare with the latest",
    with_latest_named: "Compare with the latest: the scan of {0}",
    remove_sure: "This removes the scan of {0} from this browser. There is no way back.",
    remove_yes: "Remove it",
    again: "Scan again",
    again_hint: "Begins a new scan. Your former answers are shown beside each question when you ask for them.",
    download_history: "Download history",
    history_file: "The file can be opened here again, or in another browser.",
    imported: Plural { one: "One scan was new and is kept now.", other: "{0} scans were new and are kept now." },
    erase: "Erase everything on this device",
    erase_sure: "This deletes all answers, notes, plans and kept scans of every questionnaire from this browser. There is no way back. Links and files that you passed on are not affected.",
    erase_yes: "Erase everything",
    not_kept: "This browser does not let the page keep anything; what you see lasts until you close it.",
};
