### Screens with several results: a team, a comparison of two, the scans of this browser over time.

## All screens

# Button: leaves the screen.
collection-back = Back
# What one's own result is called.
collection-own = My result, { $date }
# What a result from a link is called. `$number` counts the links.
collection-from-link = Link { $number }, { $date }
# What a result from a file is called. `$number` counts the files.
collection-from-file = File { $number }, { $date }
# What a finished scan of this browser is called.
collection-from-history = Kept here, { $date }
# What the result is called that a team agreed on.
collection-agreed-name = Agreed, { $date }
# A name with something known beside it: a date, a scope, a role or a version.
collection-with = { $name } · { $more }

## Bringing results together

# Heading.
collection-bring = Bring results together
# Label of the field.
collection-bring-label = Paste links, or any text with links in it
# Below the field.
collection-bring-hint = Or drop result files anywhere on this page. Nothing leaves this browser.
# Button: takes in what the field holds.
collection-add = Add
# Button.
collection-choose-files = Choose files
# While files and links are read: numbers of them.
collection-reading = { $done } of { $total } read
# Said afterwards.
collection-added = { $count ->
    [one] One result added.
   *[other] { $count } results added.
}
# Said of a text without a result in it.
collection-nothing-found = No link and no result was found in the text.
# What could not be read. `$place` says where it stood, as in collection-place-in; `$reason` is a sentence.
collection-refused = { $place }: { $reason }
# Behind a list of such sentences: how many more there are.
collection-refused-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
# A result came in that is there already. `$place` says where it stood, `$name` what the other is called.
collection-same = { $place }: the same as { $name }, left out.
# A scan came in that is there already, with a later day; it takes the place of that one.
collection-later-state = { $place }: a later state of { $name }, now in its place.
# A scan came in that is there already, with an earlier day; it is left out.
collection-earlier-state = { $place }: an earlier state of { $name }, left out.
# Why a result was left out; it is the reason in collection-refused.
collection-not-a-person = What a team agreed on is not one person’s view, so it is left out.
# Results came in that belong to another scan. `$questionnaire` is its technical name, `$count` their number.
collection-other-questionnaire = Kept apart, because they belong to another questionnaire ({ $questionnaire }): { $count }. Open them in that scan.
# `$count` is the most that are possible.
collection-full = No more than { $count } results can be taken together.
# Behind these sentences.
collection-safe = Everything else on this page stays as it is.
# Why a file was left out; it is the reason in collection-refused.
collection-is-questionnaire = This file is a questionnaire. Open it from the first screen.
# Where something stood, before a colon: in the first, second text or file that came in.
collection-place-text = text { $number }
# Where something stood, before a colon: a line of a text.
collection-place-line = line { $number }
# Where something stood, before a colon: the first, second result in a file.
collection-place-result = result { $number }
# Where something stood, before a colon. `$outside` is collection-place-text, `$inside` one of the two after it.
collection-place-in = { $outside }, { $inside }

## Links that may belong to two people

# A question; the links follow in a list. `$count` is their number.
collection-doubles = { $count ->
    [one] One link gives the same answers on the same day as a result above. Is it another person’s?
   *[other] { $count } links give the same answers on the same day as results above. Are they other people’s?
}
# In that list: `$name` is what the link is called.
collection-double = { $name }: not counted so far.
# Button beside each; also the name of the list for screen readers.
collection-double-counts = Count as another person
# The same button for screen readers.
collection-double-counts-named = Count as another person: { $name }
# Button below the list: leaves all of them out.
collection-doubles-out = Leave out

## The list of results

# What unfolds the list.
collection-people = { $count ->
    [one] One result
   *[other] { $count } results
}
# Button beside a result, and beside a scan in the list of scans over time.
collection-remove = Remove
# The same button for screen readers. `$name` is what the result is called.
collection-remove-named = Remove { $name }
# Label of the field for a person's name, for screen readers. `$name` is what the result is called so far.
collection-given-label = Name or code of { $name }
# In that field while it is empty.
collection-given-hint = Name or code
# Button: adds one's own result or a kept one. `$name` is what the result is called.
collection-add-named = Add: { $name }

## The team that is kept in this browser

# A notice.
collection-team-stays = These results, their names and what you agree on stay in this browser until you give the team up.
# Button: deletes the team, after a question.
collection-give-up = Give this team up
# The question before that. `$count` is the number of the team's results.
collection-give-up-sure = { $count ->
    [one] This removes the team’s result, and what was agreed, from this browser. You can’t undo it. Links and files stay as they are.
   *[other] This removes the team’s { $count } results, their names and what was agreed from this browser. You can’t undo it. Links and files stay as they are.
}
# Button that confirms it.
collection-give-up-yes = Give it up
# A question, when results come in from elsewhere. `$count` is the number of results in the kept team.
collection-team-waits = { $count ->
    [one] This browser keeps a team with one result. Do the new results belong to it?
   *[other] This browser keeps a team of { $count } results. Do the new results belong to it?
}
# Button.
collection-team-join = Add them to the kept team
# Button: deletes the kept team, after the question collection-give-up-sure.
collection-team-replace = Begin a new team with them
# A notice. `$reason` is a whole sentence.
collection-team-unreadable = The kept team can’t be read: { $reason }
# A notice. `$reason` is a whole sentence.
collection-team-set-aside = The kept team can’t be read as a whole: { $reason } What was kept is set aside, not deleted.

## Team: what is shown

# Heading.
collection-team = Team
# Below it.
collection-team-lead = Everybody answers alone. Here the results come together: first where you see things differently, then what you share.
# In place of everything, with less than two results.
collection-team-few = Two results or more show where you agree and where you don’t.
# In place of everything. `$people` is the least number of people whose answers are shown, such as 3.
collection-team-recognized = { $people ->
    [one] With fewer than { $people } person, everybody can tell who said what, so nothing is shown.
   *[other] With fewer than { $people } people, everybody can tell who said what. So nothing is shown until more results are here.
}
# Button below it.
collection-show-anyway = Show it all the same
# Label of a choice between dates.
collection-show-round = Which round
# A choice: `$days` is a date or a range of dates, `$count` the number of results.
collection-round-count = { $days } ({ $count })
# The last choice: `$count` is the number of all results.
collection-all-rounds = All together ({ $count })
# Below the choice.
collection-round-hint = These results are more than 30 days apart, so they are not counted as one team.
# Label of a choice between roles.
collection-show-role = Whose answers
# A choice: `$people` is the number of all people.
collection-everybody = Everybody ({ $people })
# A choice: `$role` is a name out of role-name, `$people` the number of people with it.
collection-role-count = { $role } ({ $people })
# Below the choice. `$people` is a number greater than one.
collection-role-hint = Links hold no role, files do. A role is shown from { $people } people on.

## Team: differences

# Heading.
collection-differently = Where you see it differently
# Beside it.
collection-differently-stand = { $people ->
    [one] One person.
   *[other] { $people } people, the largest difference first.
}
# Beside it, where the people of some question are of two opposed views.
collection-differently-split = { $people ->
    [one] One person.
   *[other] { $people } people, the largest difference first. Two views count as larger than any other difference.
}
# In place of a list.
collection-all-alike = Nothing stands out: you see every question alike, or nearly so.
# In place of a list.
collection-none-together = No question has a level from two of you yet.
# What unfolds the list of all questions. `$count` is their number.
collection-all-items = All { $count } questions
# The same where some questions have levels from fewer than two people.
collection-items-together = { $count ->
    [one] The question that two or more of you gave a level
   *[other] All { $count } questions that two or more of you gave a level
}
# About a question. `$choices` is collection-chose, then collection-chose-more for each further level, with commas between.
collection-talk = Worth a talk before you plan: { $choices }.
# The same where there are two opposed views.
collection-split = Two views: { $choices }.
# Within the sentences before: how many people chose the lowest of the levels that were chosen.
collection-chose = { $people ->
    [one] { $people } person chose level { $level }
   *[other] { $people } people chose level { $level }
}
# Behind it and a comma, for each further level.
collection-chose-more = { $people } chose level { $level }
# About a question.
collection-fairly = You see this fairly alike.
# About a question.
collection-alike = You see this alike.
# About a question that two people answered. `$count` is a number of levels, at least two; `$choices` as in collection-talk.
collection-apart = You are { $count } levels apart, worth a talk: { $choices }.
# About a question that two people answered.
collection-near = No more than one level apart.
# About a question.
collection-one-voice = Only one of you gave a level.
# The picture in words, for screen readers. `$choices` as in collection-talk, `$median` is a level.
collection-dots = { $choices }; median { $median }
# Behind such a sentence: how many people answered with dont-know.
collection-dont-know = { $people ->
    [one] One does not know.
   *[other] { $people } do not know.
}
# In the key of the picture: what a dot stands for.
collection-key-person = one person
# In the key of the picture, with many people: what a bar stands for.
collection-key-people = people, as a bar
# In the key of the picture. `$level_names` are numbers and names of all levels.
collection-key-levels = Levels: { $level_names }
# In the key of the picture: with an even number of people, the median is the lower of the two levels in the middle.
collection-key-median = median, the lower of two

## Team: the joint profile

# Heading.
collection-joint = The joint profile
# Beside it.
collection-joint-stand = A level counts the median of each question; where two answers stand in the middle, the lower one. A score is the mean of all { $people } people. So the two can differ.
# A column.
collection-joint-level = Level
# A column: from the lowest to the highest score of a person.
collection-joint-range = Lowest to highest
# From one to another: two scores, or two dates.
collection-range = { $from }–{ $to }
# In the key of the picture.
collection-key-band = from the lowest to the highest person

## Team: why the level of a dimension is not what its average suggests


## Team: what it agrees on

# Heading.
collection-agreed = Agreed answers
# What unfolds the choice below a question.
collection-agree-fold = Agree on an answer
# Label of that choice. `$item` is the short name of the question.
collection-agree-label = Agreed answer to: { $item }
# The first choice.
collection-not-agreed = Not agreed: the median counts
# Below the heading. `$count` and `$total` are numbers of questions.
collection-agreed-count = { $count ->
    [one] One of { $total } questions is agreed. The median counts for the others.
   *[other] { $count } of { $total } questions are agreed. The median counts for the others.
}
# Button: shows the agreed answers as a result.
collection-open-agreed = Open as a result
# Button: copies the link of that result.
collection-copy-agreed = Copy its link

## Team: passing it on

# Heading.
collection-pass-on = Pass on
# Button: copies a link that holds all results.
collection-team-link = Copy one link for all
# Button.
collection-team-file = Download team file
# Below these buttons.
collection-team-link-hint = The link and the file hold everybody’s answers one by one, with their dates: whoever has them can read who said what where people can be told apart. The link holds no names, roles or notes; the file holds names and roles.
# Below the button collection-team-file, where no link is possible.
collection-team-link-long = These are more results than a link can carry. The team file holds everybody’s answers one by one, with dates, names and roles.
# Said afterwards.
collection-copied = The link is copied.
# Said where the browser refuses.
collection-not-copied = This browser does not let the page copy. The link is in the field below.
# Label of that field, for screen readers.
collection-link-label = Link

## Team: figures

# What unfolds the table.
collection-appendix = Figures for an appendix
# Caption of the table. The short names are those of its columns.
collection-appendix-caption = Agreement on each question: the median is the lower one of two, AD the mean distance from it, s the standard deviation, r_wg the agreement beyond chance.
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
collection-compare = Two results side by side
# In place of everything.
collection-compare-few = There is one result so far. Add a link or a file, or finish another scan, to set two side by side.
# What the earlier of two results of one scope is called, within sentences and as a column.
collection-then = Then
# What the later one is called.
collection-now = Now
# Label of a choice, and what the first of two results is called where nothing else tells them apart.
collection-first = A
# The same for the second.
collection-second = B
# Button: makes the first the second.
collection-swap = Swap
# Heading above an earlier and a later result of one scope.
collection-then-and-now = Then and now
# Heading above two other results.
collection-side-by-side = Side by side
# Below collection-then-and-now. `$then` and `$now` are numbers of levels.
collection-then-level = Level { $then } then, Level { $now } now.
# Below collection-side-by-side. `$first` and `$second` are what the two are called, `$first_level` and `$second_level` are level or collection-level-unknown.
collection-each-level = { $first }: { $first_level }. { $second }: { $second_level }.
# In place of a level in the sentence before.
collection-level-unknown = too few answers for an overall level
# A notice.
collection-two-scopes = The two are about different scopes. Differences may come from that.
# A notice.
collection-scope-unknown = It is not known whether the two are about the same scope; a link does not say. Differences may come from that.
# Name of the picture, for screen readers.
collection-radar-two = Radar of two results
# The picture in words, for screen readers. `$levels` is the number of levels, `$scores` a list of one of the two that follow.
collection-radar-two-more = Scores on a scale from 1 to { $levels }: { $scores }.
# In that list. `$dimension` is a name, `$then` and `$now` are scores or dashes.
collection-name-then-now = { $dimension } { $then } then, { $now } now
# In that list, behind the name of a dimension and a colon. `$first` and `$second` are what the two results are called; the scores may be dashes.
collection-name-each = { $first } { $first_score }, { $second } { $second_score }
# A column with a picture, for screen readers. `$levels` is the number of levels.
collection-scale = On the scale from 1 to { $levels }

## Comparison: what differs

# A column, with an earlier and a later result of one scope.
collection-what-changed = What changed
# A column, with two other results.
collection-what-differs = What differs
# In that column, about a dimension. `$count` is the number of answers that rose.
collection-moved-up = { $count ->
    [one] Up: one answer rose.
   *[other] Up: { $count } answers rose.
}
# In that column, about a dimension. `$count` is the number of answers that fell.
collection-moved-down = { $count ->
    [one] Down: one answer fell.
   *[other] Down: { $count } answers fell.
}
# Behind collection-moved-down.
collection-look-closer = Often this means that you look more closely now.
# In that column, about a dimension. `$name` is what one of the two results is called.
collection-higher = { $count ->
    [one] { $name } is higher in one answer.
   *[other] { $name } is higher in { $count } answers.
}
# In that column.
collection-no-change = No clear change.
# In that column.
collection-no-difference = No clear difference.
# In that column.
collection-not-comparable = Too few answers.
# Heading above a list of questions, with an earlier and a later result of one scope.
collection-changed = Changed answers
# Heading above a list of questions, with two other results.
collection-differing = Answers that differ
# Beside collection-changed.
collection-both-times = { $count ->
    [one] One question has a level both times.
   *[other] { $count } questions have a level both times.
}
# Behind it.
collection-of-these-changed = { $count ->
    [one] One of these answers changed.
   *[other] { $count } of these answers changed.
}
# Beside collection-differing.
collection-in-both = { $count ->
    [one] One question has a level in both.
   *[other] { $count } questions have a level in both.
}
# Behind it.
collection-of-these-differ = { $count ->
    [one] One of these answers differs.
   *[other] { $count } of these answers differ.
}
# In place of a list.
collection-nothing-changed = No answer changed.
# In place of a list.
collection-nothing-differs = No answer differs.
# Beside a question: its answer rose.
collection-change-up = up
# Beside a question: its answer fell.
collection-change-down = down
# Beside a question. `$name` is what one of the two results is called.
collection-change-higher = { $name } is higher

## Scans over time

# Heading.
collection-history = Scans over time
# Below it.
collection-history-lead = Every finished scan of this questionnaire is kept in this browser, and nowhere else.
# In place of everything.
collection-history-empty = No finished scan is kept here yet. One is added whenever a result is shown.
# In a choice of scopes: scans for which none was said.
collection-scope-not-said = Scope not said
# Heading above the picture.
collection-over-time = Level over time
# Name of the picture, for screen readers.
collection-steps-name = Level over time
# The picture in words, for screen readers. `$scans` is a list of one of the two that follow.
collection-steps-text = From the earliest to the latest: { $scans }.
# In that list.
collection-steps-one = { $date }: level { $level }
# In that list: too few answers for a level.
collection-steps-none = { $date }: no level
# Heading above the list of scans.
collection-kept = Kept scans
# Button beside a scan.
collection-open = Open
# The same button for screen readers.
collection-open-named = Open the scan of { $date }
# Button beside a scan: to the comparison.
collection-with-latest = Compare with the latest
# The same button for screen readers.
collection-with-latest-named = Compare with the latest: the scan of { $date }
# The question before a scan is removed.
collection-remove-sure = This removes the scan of { $date } from this browser. There is no way back.
# Button that confirms it.
collection-remove-yes = Remove it
# Button.
collection-again = Take it again
# Below it.
collection-again-hint = Begins a new scan. Your former answers are shown beside each question when you ask for them.
# Button.
collection-download-history = Download history
# Said after a file with several scans was opened.
collection-imported = { $count ->
    [one] One scan was new and is kept now.
   *[other] { $count } scans were new and are kept now.
}
# Button, after a question.
collection-erase = Erase everything on this device
# The question before that.
collection-erase-sure = This deletes all answers, notes, plans and kept scans of every questionnaire from this browser. There is no way back. Links and files that you passed on are not affected.
# Button that confirms it.
collection-erase-yes = Erase everything
# A notice.
collection-not-kept = This browser does not let the page keep anything; what you see lasts until you close it.
