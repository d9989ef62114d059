### Screens with several results: a team, a comparison of two results, and the scans in this browser over time.

## All screens

# Button: leaves the screen.
collection-back = Back
# Name of the visitor's own result.
collection-own = My result, { $date }
# Name of a result from a link. As far as the link says, one person answered. `$number` counts the links.
collection-from-link = Person { $number }, { $date }
# Name of a result from a file. `$number` counts the files.
collection-from-file = File { $number }, { $date }
# Name of a finished scan in this browser.
collection-from-history = My scan, { $date }
# Name of the result that a team agreed on.
collection-agreed-name = Team result, { $date }
# A name, followed by something known about it: a date, a scope, a role or a version.
collection-with = { $name } · { $more }

## Bringing results together

# Heading.
collection-bring = Add results
# Toggle, where several results are there already: opens the fields to add more.
collection-bring-more = Add more results
# Label of the field.
collection-bring-label = Paste result links, or the emails they came in
# Below the field.
collection-bring-hint = Or drop result files anywhere on this page. Nothing is uploaded.
# Button: adds the results in the field.
collection-add = Add
# Button.
collection-choose-files = Choose files
# Shown while files and links are read. `$done` and `$total` are numbers of them.
collection-reading = Reading { $done } of { $total }…
# Message after results were added.
collection-added = { $count ->
    [one] { $count } result added.
   *[other] { $count } results added.
}
# Message about a text without a result in it.
collection-nothing-found = No result links found in this text.
# Something that couldn't be read. `$place` says where it was, as in collection-place-in; `$reason` is a sentence.
collection-refused = { $place }: { $reason }
# After a list of such sentences: how many more there are.
collection-refused-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
# A result is in the list already. `$place` says where the copy was, `$name` is the name of the one in the list.
collection-same = { $place }: already added ({ $name }).
# The list already has this scan with an earlier date. The new one replaces it.
collection-later-state = { $place }: a newer version of { $name }. It replaces the older one.
# The list already has this scan with a later date. The new one is left out.
collection-earlier-state = { $place }: an older version of { $name }, not added.
# Why a result was left out. This is the reason in collection-refused.
collection-not-a-person = A team’s agreed result isn’t one person’s view, so it wasn’t added.
# Some results belong to another scan. `$questionnaire` is its technical name, `$count` the number of results.
collection-other-questionnaire = From another questionnaire ({ $questionnaire }): { $count ->
    [one] { $count } result wasn’t added. Open it in that scan.
   *[other] { $count } results weren’t added. Open them in that scan.
}
# `$count` is the greatest number of results that is possible.
collection-full = You can combine up to { $count } results. The others weren’t added.
# After these sentences.
collection-safe = Nothing else has changed.
# Why a file was left out. This is the reason in collection-refused.
collection-is-questionnaire = This file is a questionnaire. Open it on the first screen.
# Where something was, before a colon. `$number` counts the texts and files that were added.
collection-place-text = Text { $number }
# Where something was, before a colon: a line of a text.
collection-place-line = Line { $number }
# Where something was, before a colon. `$number` counts the results in a file.
collection-place-result = Result { $number }
# Where something was, before a colon. `$outside` is collection-place-text, `$inside` one of the two after it.
collection-place-in = { $outside }, { $inside }

## Links that may belong to two people

# A question; the links follow in a list. `$count` is their number.
collection-duplicates = { $count ->
    [one] { $count } link has the same answers and date as a result above. Is it from another person?
   *[other] { $count } links have the same answers and dates as results above. Are they from other people?
}
# In that list: `$name` is the name of the link.
collection-double = { $name }: not counted yet
# Button beside each; also the name of the list for screen readers.
collection-double-counts = Count as another person
# The same button for screen readers.
collection-double-counts-named = Count as another person: { $name }
# Button below the list: leaves all of them out.
collection-duplicates-out = Leave out

## The list of results

# Toggle: opens the list.
collection-people = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
# Button beside a result in a team.
collection-remove = Remove
# The same button for screen readers. `$name` is the name of the result.
collection-remove-named = Remove { $name }
# Label of the field for a person's name, for screen readers. `$name` is the name that the result has so far.
collection-given-label = Name or code for { $name }
# In that field while it is empty.
collection-given-hint = Name or code
# Button: adds the visitor's own result or a saved one. `$name` is the name of the result.
collection-add-named = Add: { $name }

## The team that is kept in this browser

# A notice.
collection-team-stays = These results, their names and what you agree on stay in this browser until you delete the team.
# Button: deletes the team, after a question to confirm.
collection-give-up = Delete this team
# The question before that. `$count` is the number of the team's results.
collection-give-up-sure = { $count ->
    [one] This deletes the team’s result and what was agreed from this browser. You can’t undo it. Links and files you shared still work.
   *[other] This deletes the team’s { $count } results, their names and what was agreed from this browser. You can’t undo it. Links and files you shared still work.
}
# Button that confirms it.
collection-give-up-yes = Delete the team
# A question, when results come in from elsewhere. `$count` is the number of results in the saved team.
collection-team-waits = { $count ->
    [one] A team with { $count } result is saved in this browser. Do the new results belong to it?
   *[other] A team with { $count } results is saved in this browser. Do the new results belong to it?
}
# Button.
collection-team-join = Add them to that team
# Button: deletes the saved team, after the question collection-give-up-sure.
collection-team-replace = Start a new team
# A notice. `$reason` is a whole sentence.
collection-team-unreadable = The saved team can’t be read: { $reason } Add the results again, or open your team file.
# A notice. `$reason` is a whole sentence.
collection-team-set-aside = Part of the saved team can’t be read: { $reason } We kept a copy.

## Team: what is shown

# Heading.
collection-team = Team results
# Below it.
collection-team-lead = Everyone answers alone. Add their results to see where you disagree, and your shared profile.
# Shown instead of everything else, with fewer than two results.
collection-team-few = Add at least two results to see where you agree and disagree.
# Shown instead of everything else. `$people` is the smallest number of people whose answers are shown, such as 3.
collection-team-recognized = { $people ->
    [one] With fewer than { $people } person, everyone can tell who said what. Add more results first.
   *[other] With fewer than { $people } people, everyone can tell who said what. Add more results first.
}
# Button below it.
collection-show-anyway = Show it anyway
# Label of a choice between dates.
collection-show-round = Round
# A choice: `$days` is a date or a range of dates, `$count` the number of results.
collection-round-count = { $days } ({ $count })
# The last choice: `$count` is the number of all results.
collection-all-rounds = All rounds ({ $count })
# Below the choice.
collection-round-hint = These results are more than 30 days apart, so they aren’t counted as one team.
# Label of a choice between roles.
collection-show-role = Show answers from
# A choice: `$people` is the number of all people.
collection-everybody = Everyone ({ $people })
# A choice: `$role` is a name from role-name, `$people` the number of people with it.
collection-role-count = { $role } ({ $people })
# Below the choice. `$people` is a number greater than one.
collection-role-hint = Roles come from result files, not links, and need at least { $people } people.

## Team: differences

# Heading.
collection-differently = Where you disagree most
# Beside the heading.
collection-differently-stand = { $people ->
    [one] { $people } person.
   *[other] { $people } people, biggest gap first.
}
# The same if people have two opposed views on some question.
collection-differently-split = { $people ->
    [one] { $people } person.
   *[other] { $people } people, split views first, then the biggest gap.
}
# Instead of the list.
collection-all-alike = You broadly agree on every question.
# Instead of the list.
collection-none-together = No two people have given the same question a level yet. Add more results.
# Toggle: opens the list of all questions. `$count` is their number.
collection-all-items = All { $count } questions
# The same if fewer than two people gave a level to some questions.
collection-items-together = { $count ->
    [one] The { $count } question that at least two of you answered
   *[other] All { $count } questions that at least two of you answered
}
# About a question. `$choices` is collection-chose, then collection-chose-more for each further level, with commas between.
collection-talk = Discuss this before you plan: { $choices }.
# The same if there are two opposed views.
collection-split = Split views: { $choices }.
# In the two sentences above: how many people chose the lowest of the levels that were chosen.
collection-chose = { $people ->
    [one] { $people } person chose Level { $level }
   *[other] { $people } people chose Level { $level }
}
# After it and a comma, for each further level.
collection-chose-more = { $people } chose Level { $level }
# Joins these parts. `$said` is the text so far, `$more` is collection-chose-more.
collection-chose-next = { $said }, { $more }
# About a question.
collection-fairly = You mostly agree.
# About a question.
collection-alike = You agree.
# About a question that two people answered. `$count` is a number of levels, at least two; `$choices` as in collection-talk.
collection-apart = { $count } levels apart. Discuss this: { $choices }.
# About a question that two people answered.
collection-near = At most one level apart.
# About a question.
collection-one-vote = Only one person gave a level.
# The picture as text, for screen readers. `$choices` as in collection-talk, `$median` is a level.
collection-dots = { $choices }; median { $median }
# Toggle at a question: opens what people answered.
collection-answers = Show the answers
# Toggle: opens a table of all questions.
collection-heat-map = Heat map of all questions
# Above the table.
collection-heat-map-caption = How many people chose each level. The median has a frame.
# After such a sentence: how many people answered with dont-know.
collection-dont-know = { $people ->
    [one] { $people } person doesn’t know.
   *[other] { $people } people don’t know.
}
# In the key of the picture: what a dot stands for.
collection-key-person = one person
# In the key of the picture, with many people: what a bar stands for.
collection-key-people = people, as a bar
# In the key of the picture. `$level_names` are numbers and names of all levels.
collection-key-levels = Levels: { $level_names }
# In the key of the picture: with an even number of people, the median is the lower of the two levels in the middle.
collection-key-median = median (the lower one if there are two)

## Team: the joint profile

# Heading.
collection-joint = Team profile
# Beside it.
collection-joint-stand = Levels use the median answer to each question, the lower one if two are in the middle. Averages are across all { $people } people. So the two can differ.
# A column.
collection-joint-level = Level
# A column: from the lowest to the highest score of a person.
collection-joint-range = Lowest to highest
# Fold: a target level for each dimension.
collection-targets = Targets
# From one to another: two scores, or two dates.
collection-range = { $from }–{ $to }
# In the key of the picture.
collection-key-band = range across the team

## Team: what it agrees on

# Heading.
collection-agreed = Agreed answers
# Toggle: opens the choice below a question.
collection-agree-fold = Record what you agreed
# Label of that choice. `$item` is the short name of the question.
collection-agree-label = Agreed answer: { $item }
# The first choice.
collection-not-agreed = Not agreed yet (median used)
# Below the heading. `$count` and `$total` are numbers of questions.
collection-agreed-count = { $count ->
    [one] You’ve agreed on { $count } of { $total } answers. The rest use the median.
   *[other] You’ve agreed on { $count } of { $total } answers. The rest use the median.
}
# Button: shows the agreed answers as a result.
collection-open-agreed = See team result
# Button: copies the link of that result.
collection-copy-agreed = Copy link to team result

## Team: sharing the results

# Heading.
collection-pass-on = Share
# Button: copies a link that contains all results.
collection-team-link = Copy link to these results
# Button.
collection-team-file = Download team file
# Below these buttons.
collection-team-link-hint = The link and the file contain each person’s answers and dates, so readers may work out who said what. The link has no names, roles or notes. The file has names and roles.
# Below the button collection-team-file, if a link is not possible.
collection-team-link-long = Too many results for a link. Download the team file instead. It contains each person’s answers, dates, names and roles.

## Team: figures

# Toggle: opens the table.
collection-appendix = Agreement statistics
# Caption of the table. The short names are those of its columns.
collection-appendix-caption = Median: the lower one if there are two. AD: average distance from the median. s: standard deviation. r_wg: agreement beyond chance.
# A column.
collection-appendix-column-question = Question
# A column: how many people gave the question a level.
collection-appendix-column-people = People
# A column.
collection-appendix-column-median = Median
# A column: the mean absolute deviation from the median.
collection-appendix-column-ad = AD
# A column: the standard deviation.
collection-appendix-column-s = s
# A column: an index of agreement.
collection-appendix-column-rwg = r_wg

## Comparison of two results

# Heading.
collection-compare = Compare two results
# Shown instead of everything else.
collection-compare-few = Add a second result to compare.
# Name of the earlier of two results with the same scope, in sentences and as a column heading.
collection-then = Before
# Name of the later one.
collection-now = After
# Label of a choice. Also the name of the first of two results if nothing else tells them apart.
collection-first = A
# The same for the second.
collection-second = B
# Names of the person's own result and of another one, if nothing else tells them apart. In sentences and above columns.
collection-yours = Yours
collection-the-other = The other
# Button: swaps the first result and the second.
collection-swap = Swap
# Heading above an earlier and a later result with the same scope.
collection-then-and-now = Before and after
# Heading above two other results.
collection-side-by-side = Side by side
# Below collection-then-and-now. `$then` and `$now` are numbers of levels.
collection-then-level = Level { $then } before, Level { $now } after.
# Below collection-side-by-side. `$first` and `$second` are the names of the two, `$first_level` and `$second_level` are level
# or collection-level-unknown.
collection-each-level = { $first }: { $first_level }. { $second }: { $second_level }.
# Instead of a level in the sentence above.
collection-level-unknown = not enough answers for a level
# A notice.
collection-two-scopes = These results cover different scopes. Compare with care.
# A notice.
collection-scope-unknown = These results may cover different scopes: links don’t say. Compare with care.
# A notice.
collection-two-forms = One of these used the short form and the other the long one, so you can’t compare their levels. Compare answer by answer.
# After a scope, in the choice of what is shown over time: scans in the long form of the questionnaire.
collection-long-form = long form
# Name of the picture, for screen readers.
collection-radar-two = Radar chart of two results
# The picture as text, for screen readers. `$levels` is the number of levels, `$scores` a list of one of the two messages below.
collection-radar-two-more = Averages on a scale from 1 to { $levels }: { $scores }.
# In that list. `$dimension` is a name, `$then` and `$now` are scores or dashes.
collection-name-then-now = { $dimension } { $then } before, { $now } after
# In that list, after the name of a dimension and a colon. `$first` and `$second` are the names of the two results; the scores
# may be dashes.
collection-name-each = { $first } { $first_score }, { $second } { $second_score }
# A column with a picture, for screen readers. `$levels` is the number of levels.
collection-scale = On a scale from 1 to { $levels }

## Comparison: what differs

# A column heading, for an earlier and a later result with the same scope.
collection-what-changed = What changed
# A column heading, for two other results.
collection-what-differs = What differs
# In that column, about a dimension. `$count` is the number of answers that rose.
collection-moved-up = { $count ->
    [one] Up: { $count } answer is higher.
   *[other] Up: { $count } answers are higher.
}
# In that column, about a dimension. `$count` is the number of answers that fell.
collection-moved-down = { $count ->
    [one] Down: { $count } answer is lower.
   *[other] Down: { $count } answers are lower.
}
# After collection-moved-down.
collection-look-closer = Scoring more strictly can do this too.
# In that column, about a dimension. `$name` is the name of one of the two results.
collection-higher = { $count ->
    [one] { $name } is higher on { $count } question.
   *[other] { $name } is higher on { $count } questions.
}
# In that column.
collection-no-change = No change.
# In that column. `$up` and `$down` are the numbers of answers that rose and fell.
collection-unclear-change = No clear change: { $up } up, { $down } down.
# In that column.
collection-no-difference = No difference.
# In that column: some answers are higher in one result, some in the other. `$first` and `$second` are the names of the two.
collection-unclear-difference = No clear difference: { $first } is higher on { $first_higher }, { $second } on { $second_higher }.
# In that column.
collection-not-comparable = Not enough answers.
# Heading above a list of questions, for an earlier and a later result with the same scope.
collection-changed = Changed answers
# Heading above a list of questions, for two other results.
collection-differing = Answers that differ
# Beside collection-changed.
collection-both-times = { $count ->
    [one] { $count } question has a level both times.
   *[other] { $count } questions have a level both times.
}
# After it.
collection-of-these-changed = { $count ->
    [one] { $count } of these answers changed.
   *[other] { $count } of these answers changed.
}
# Beside collection-differing.
collection-in-both = { $count ->
    [one] { $count } question has a level in both.
   *[other] { $count } questions have a level in both.
}
# After it.
collection-of-these-differ = { $count ->
    [one] { $count } of these answers differs.
   *[other] { $count } of these answers differ.
}
# Instead of the list.
collection-nothing-changed = No answer changed.
# Instead of the list.
collection-nothing-differs = No answer differs.
# Beside a question: its answer rose.
collection-change-up = up
# Beside a question: its answer fell.
collection-change-down = down
# Beside a question. `$name` is the name of one of the two results.
collection-change-higher = { $name } is higher

## Scans over time

# Heading.
collection-history = Scans over time
# Below it.
collection-history-lead = Scans you finish are saved in this browser only.
# Shown instead of everything else.
collection-history-empty = No finished scans yet. They appear here when you finish one.
# In a choice of scopes: scans without a scope.
collection-scope-not-said = Scope not specified
# Heading above the picture.
collection-over-time = Level over time
# Name of the picture, for screen readers.
collection-steps-name = Level over time
# The picture as text, for screen readers. `$scans` is a list of one of the two messages below.
collection-steps-text = From oldest to newest: { $scans }.
# In that list.
collection-steps-one = { $date }: Level { $level }
# In that list: too few answers for a level.
collection-steps-none = { $date }: no level
# Heading above the list of scans.
collection-kept = Saved scans
# Button beside a scan.
collection-open = Open
# The same button for screen readers.
collection-open-named = Open the scan from { $date }
# Button beside a scan: opens the comparison.
collection-with-latest = Compare with the latest
# The same button for screen readers.
collection-with-latest-named = Compare with the latest: the scan from { $date }
# Label of a choice above the scans over time: the scope that is shown.
collection-scope = Scope
# Button beside a scan. A question to confirm follows.
collection-delete = Delete
# The question before a scan is deleted.
collection-remove-sure = Delete the scan from { $date }? You can’t undo this.
# Button that confirms it.
collection-remove-yes = Delete
# Button.
collection-again = Take it again
# Below it.
collection-again-hint = Starts a new scan. You can check last time’s answer on every question.
# Button.
collection-download-history = Download history
# Message after a file with several scans was opened.
collection-imported = { $count ->
    [one] { $count } new scan added.
   *[other] { $count } new scans added.
}
# Follows, if the file has a later state of some.
collection-imported-updated = { $count ->
    [one] { $count } scan updated.
   *[other] { $count } scans updated.
}
# The same if the file has nothing new.
collection-imported-known = These scans are already here.
# Button: deletes everything, after a question to confirm.
collection-erase = Delete all my data
# The question before that.
collection-erase-sure = This deletes all answers, notes, plans, teams and saved scans of every questionnaire from this browser. You can’t undo it. Links and files you shared still work.
# Button that confirms it.
collection-erase-yes = Delete everything
# A notice.
collection-not-kept = Your browser couldn’t save this. Download what you want to keep before you close the page.

# Message after a team file was opened.
collection-agreed-added = { $count ->
    [one] One agreed answer added.
   *[other] { $count } agreed answers added.
}

# Message after a team file was opened whose agreed answers differ from those on screen. `$questions` is a list.
collection-agreed-differs = The file has other agreed answers to these questions: { $questions }. Yours are kept.

# Below the field, on a page that is not the scan’s own.
collection-bring-hint-here = Or drop result files here. Nothing is uploaded.
