### The result: headline, profile, reasons, recommendations, the way to the next level, the plan, and sharing.

## Headline

# The headline of a result. `$level` is a number, `$level_name` the name of that level.
level-headline = Level { $level }: { $level_name }
# The headline of a questionnaire about practices. `$in_place` of `$total` practices are in place; `$headline` is
# level-headline.
in-place-headline = { $in_place } of { $total } practices in place · { $headline }
# The headline without a level; no-level-more follows.
no-level = Not enough answers for a level yet
# Below it.
no-level-more = Here’s what we know so far.
# Below it, instead, for a result of somebody else without any answer.
result-empty = This result contains no answers.
# The headline if the person answered every question with not-applicable.
nothing-applies = None of the questions apply here
# A level with its number.
level = Level { $level }
# A level in a list, such as "3 Coordinated".
numbered-level = { $level } { $level_name }
# A level, with the lowest and the highest level that missing answers could lead to.
level-range = { $level } ({ $low }–{ $high })

## Whose view it is, and how sure

# Below the headline, at the beginning of a line: one person answered alone.
one-person = One person’s view
# Below the headline, at the beginning of a line: a team agreed on the answers.
agreed-by = { $people ->
    [one] Agreed by one person
   *[other] Agreed by { $people } people
}
# A fact, alone or after a comma or a dot: the level is near the one below or above, whose number is `$level`.
close-to = close to Level { $level }
# The same for the levels below and above.
close-to-both = close to Level { $low } and Level { $high }
# A notice. `$low` and `$high` are the lowest and the highest level that one answer could lead to.
border = One different answer could change this level. Read it as Level { $low } to { $high }.
# A notice; bounds follows. The name in quotes is dont-know.
bounds-dont-know = { $count ->
    [one] { $count } question was answered “I don’t know”.
   *[other] { $count } questions were answered “I don’t know”.
}
# A notice; bounds follows.
bounds-open = { $count ->
    [one] { $count } question isn’t answered.
   *[other] { $count } questions aren’t answered.
}
# After either of the two. `$low` and `$high` are the lowest and the highest level that missing answers could lead to.
bounds = For now, the level is { $level }. Once you know the answers, it could be Level { $low } to { $high }. Finding out is a cheap first step.
# Heading, column heading and label of a fact: how far you can rely on the level. The words below say how far.
how-sure = Confidence
# Confidence, the highest of three: alone, or before a colon.
firm = High
# Confidence, the middle of three: alone, or before a colon.
likely = Medium
# Confidence, the lowest of three: alone, or before a colon.
sketch = Low
# A fact beside a dimension, alone or after a dot: many questions of a dimension do not apply.
narrow = some questions don’t apply

# In the line below the headline: how far you can rely on the level. `$word` is one of the three words above.
confidence-is = Confidence: { $word }
# The same as a sentence of its own.
confidence-sentence = { $word }.
# In that line: the lowest and the highest level that missing answers could lead to.
levels-possible = could be Level { $low } to { $high }
# Toggle: opens an explanation of what the level depends on.
how-sure-is-this = How sure is this?
# Below the headline, if there is no level: how many answers it takes. A button that leads to the next question follows.
answers-needed = { $count ->
    [one] Answer at least 1 more question to get a level.
   *[other] Answer at least { $count } more questions to get a level.
}
# For a program of the host page: the method doesn’t exist. `$name` is what it called.
no-method = “{ $name }” is not a method of the scan.
# For a program of the host page: the scan is not shown.
no-scan = The scan is not on the page.
# For a program of the host page: `$word`, given as `$name`, is none of `$words`.
wrong-word = { $name } is “{ $word }”; expected { $words }.
# For a program of the host page that asks for the link. `events="answers"` is an attribute.
link-not-told = The link contains the answers, so it is given only with the attribute events="answers".
# For a program of the host page that asks for a file or a link before anything was answered.
no-result-yet = There is no result yet: no question has been answered.
# Heading above the first three recommendations.
next-moves = What to do next

## What can be done with a result at once

# Button: goes to the files.
download = Download
# Button: opens the screen on which results of several people are combined.
compare-team = Compare with your team
# Button on somebody else’s result: opens the first screen.
take-yourself = Take the scan yourself

## What the level means

# Heading.
meaning = What this means
# Toggle: opens the signs of the level and where to start.
meaning-more = What this looks like, and where to start
# Heading above a list of signs to look for.
look-for = Signs to look for
# Heading above a list of things to read and to do.
next-heading = Where to start
# In that list: a label before the title of something to read.
read = Read
# In that list: a label before something to do.
act = Do

## Profile of the dimensions

# Heading.
profile = Profile
# Beside the heading, in a scan that ranks dimensions. `$dimensions` are their names as a list.
ranked-first = Ranked first: { $dimensions } ({ $level_name }).
# The same for the dimensions at the end.
ranked-last = Ranked last: { $dimensions } ({ $level_name }).
# Beside the heading. `$dimensions` are their names as a list.
strongest = Strongest: { $dimensions }.
# After it, for the dimensions with the lowest scores.
weakest = Weakest: { $dimensions }.
# Instead of both. Also the headline of a scan that ranks dimensions.
even = Even scores: nothing stands out.
# On one page, in files and print: heading above up to three dimensions with scores above the mean.
strengths = Strengths
# The same for scores below the mean.
gaps = Gaps
# The same headings in a scan that ranks dimensions.
listed-first = Ranked first
# The same for the dimensions at the end.
listed-last = Ranked last
# Name of the picture, for screen readers. `$count` is the number of dimensions, at least three.
radar-name = Radar chart of the { $count } dimensions
# In the key of the picture: what its outline stands for.
key-scores = average
# In the key of the picture: from the lowest answer of a dimension to the highest.
key-spread = lowest to highest answer
# In the key of the picture: the target levels that the person has set.
key-target = target
# In the key and the choice of the second outline in the radar: the person's own earlier result.
outline-earlier = last scan, { $day }
# There, too: the mean scores of the team that is kept in this browser.
outline-team = your team, { $people ->
    [one] one person
   *[other] { $people } people
}
# Label of that choice.
outline = Compare with
# Its first option: no second outline.
outline-none = nothing
# In the key of the picture: what its rings stand for. `$level_names` are numbers and names of all levels.
key-rings = Levels: { $level_names }
# Under the picture, and the name of its radio buttons. Each stands for a dimension.
ask = Choose a dimension in the chart to see its answers and next step.
# Caption of the table, for screen readers.
table-caption = Level, average and range of answers by dimension
# A column: name of the dimension. Also a label in calendars.
dimension = Dimension
# A column.
level-column = Level
# A column: the mean of the answers, with decimals.
score-column = Average
# A column with bars, for screen readers. `$levels` is the number of levels.
scale-column = Average on a scale from 1 to { $levels }
# What a bar shows, for screen readers: the lowest and the highest answer of a dimension, as levels.
spread = answers range from { $lowest } to { $highest }
# Instead of a level and a score.
too-few = Not enough answers
# Instead of a level and a score: none of a dimension's questions applies.
dropped = Does not apply here
# A column heading, and the label of a choice: the target level that the person sets.
target = Target

## Why the level of a dimension is not what its average suggests

# Below a dimension. `$whose` says whether the answers are one person's or the medians of a team. `$reason` is one of the
# sentences below, up to cause-lowest.
cause-whole = { $whose ->
    [medians] Level { $level } with an average of { $average }: { $reason } The average counts everyone’s answers.
   *[answers] Level { $level } with an average of { $average }: { $reason }
}
# A reason in cause-whole. `$count` of `$total` answers have reached the level.
cause-enough = { $whose ->
    [medians] { $count ->
        [one] { $count } of { $total } medians is at Level { $level } or above.
       *[other] { $count } of { $total } medians are at Level { $level } or above.
    }
   *[answers] { $count ->
        [one] { $count } of { $total } answers is at Level { $level } or above.
       *[other] { $count } of { $total } answers are at Level { $level } or above.
    }
}
# The same if answers have different weights. `$count` and `$total` are sums of weights.
cause-enough-weight = { $whose ->
    [medians] { $count ->
        [one] medians with a weight of { $count } out of { $total } are at Level { $level } or above.
       *[other] medians with a weight of { $count } out of { $total } are at Level { $level } or above.
    }
   *[answers] { $count ->
        [one] answers with a weight of { $count } out of { $total } are at Level { $level } or above.
       *[other] answers with a weight of { $count } out of { $total } are at Level { $level } or above.
    }
}
# A reason in cause-whole. `$level` is the next level, `$needed` the number of answers that have to reach it.
cause-too-few = { $whose ->
    [medians] { $count ->
        [one] { $count } of { $total } medians is at Level { $level } or above; { $needed } needed.
       *[other] { $count } of { $total } medians are at Level { $level } or above; { $needed } needed.
    }
   *[answers] { $count ->
        [one] { $count } of { $total } answers is at Level { $level } or above; { $needed } needed.
       *[other] { $count } of { $total } answers are at Level { $level } or above; { $needed } needed.
    }
}
# The same if answers have different weights. `$count`, `$total` and `$needed` are sums of weights.
cause-too-little-weight = { $whose ->
    [medians] { $count ->
        [one] medians with a weight of { $count } out of { $total } are at Level { $level } or above; { $needed } needed.
       *[other] medians with a weight of { $count } out of { $total } are at Level { $level } or above; { $needed } needed.
    }
   *[answers] { $count ->
        [one] answers with a weight of { $count } out of { $total } are at Level { $level } or above; { $needed } needed.
       *[other] answers with a weight of { $count } out of { $total } are at Level { $level } or above; { $needed } needed.
    }
}
# A reason in cause-whole. `$lowest` is the level of the lowest answer, `$count` how far a level may be above it.
cause-lag = { $whose ->
    [medians] { $count ->
        [one] the lowest median is { $lowest }, and the level can’t be more than one above it.
       *[other] the lowest median is { $lowest }, and the level can’t be more than { $count } above it.
    }
   *[answers] { $count ->
        [one] the lowest answer is { $lowest }, and the level can’t be more than one above it.
       *[other] the lowest answer is { $lowest }, and the level can’t be more than { $count } above it.
    }
}
# A reason in cause-whole. `$lowest` is the level of the lowest answer.
cause-lag-none = { $whose ->
    [medians] the lowest median is { $lowest }, and the level can’t be above it.
   *[answers] the lowest answer is { $lowest }, and the level can’t be above it.
}
# A reason in cause-whole. `$mark` is an average with decimals.
cause-mark = { $whose ->
    [medians] what counts is the average of the medians, and Level { $level } starts at { $mark }.
   *[answers] Level { $level } starts at { $mark }.
}
# A reason in cause-whole.
cause-lowest = { $whose ->
    [medians] the lowest median decides.
   *[answers] the lowest answer decides.
}

## Why the overall level is what it is

# Heading.
why = Why this level
# Beside the heading. The rule may be that of the lowest dimension, or that of most dimensions.
why-stand = The level depends on how many dimensions reach it, not on the average.
# A number of dimensions: the group that why-gated and why-level-1 speak of.
dimensions-all = { $count ->
    [one] { $count } dimension
   *[other] { $count } dimensions
}
# The same if other dimensions have too few answers.
dimensions-answered = { $count ->
    [one] { $count } dimension with enough answers
   *[other] { $count } dimensions with enough answers
}
# The reason. `$needed` is a number, `$group` is dimensions-all or dimensions-answered with the number `$count`, `$lag` is lag or lag-none.
why-gated = { $count ->
    [one] The only dimension with enough answers has reached Level { $level }.
   *[other] At least { $needed } of { $group } have reached Level { $level } and { $lag }.
}
# The same at the lowest level. `$needed` and `$group` as in why-gated.
why-level-1 = { $count ->
    [one] Everyone starts at Level 1. For Level 2, the only dimension with enough answers must reach it.
   *[other] Everyone starts at Level 1. For Level 2, { $needed } of { $group } must reach it.
}
# The same if dimensions have different weights. `$share` is a fraction such as 2/3, `$lag` is lag or lag-none.
why-gated-weighted = Dimensions that make up at least { $share } of the weight are at Level { $level } or above, and { $lag }.
# At the end of why-gated and why-gated-weighted, after "and": how many levels a dimension may be behind.
lag = { $count ->
    [one] none is more than one level behind
   *[other] none is more than { $count } levels behind
}
# The same if no dimension may be behind.
lag-none = none is below it
# The reason, if the mean decides.
why-mean = The average of the dimension levels is high enough for Level { $level }.
# The same at the lowest level.
why-mean-1 = The average of the dimension levels is too low for Level 2.
# The reason, if the lowest dimension decides.
why-minimum = The lowest dimension sets the level.
# After the reason, if the average suggests more. `$dimensions` are the names of `$count` dimensions as a list, `$their_level`
# the highest level among them.
why-average = { $count ->
    [one] The average is { $average }, but the level is { $level } because { $dimensions } is still at Level { $their_level }.
   *[other] The average is { $average }, but the level is { $level } because { $dimensions } are still at Level { $their_level } or below.
}
# Label before a list of dimensions.
at-level = At Level { $level }
# Label before the average.
your-average = Average

## The calculation

# Toggle: opens the table with the calculation.
why-sums = Show the calculation
# Caption of that table, for screen readers.
sums-caption = How each level is calculated
# A column: the levels of all answers, and their mean.
sums-answers = Answers and average
# A column: how many answers reach a level, in the words of sums-at.
sums-reached = At this level or above
# In that column: `$weight` of `$total` reach the level, and `$needed` of them are needed. All three are numbers; `$needed` may
# be a dash.
sums-at = Level { $level }: { $weight } of { $total } (needs { $needed })
# A column: the level of the lowest answer.
sums-lowest = Lowest
# The last row.
sums-overall = All dimensions
# Caption of another table, for screen readers.
tally-caption = Level reached by each dimension
# In a cell of it, for screen readers: the dimension has reached the level.
reached = reached
# In a cell of it, for screen readers: the dimension has not reached the level.
not-yet = not yet
# The last row of it: how many dimensions have reached each level.
reached-by = Dimensions that reached it
# Below reached-by: how many of all dimensions have to reach a level.
needed = { $needed } of { $total } needed
# In a cell, after a number in bold: the total. The space before it is needed.
of = {" "}of { $total }

## Recommendations

# Heading.
recommendations = Recommendations
# Below a dimension's name: other dimensions have the same place. `$dimensions` are their names as a list.
equal-with = Tied with { $dimensions }
# Below a dimension's name.
level-score = Level { $level }, average { $score }
# Before a second thing to do.
also = Also: { $action }
# Label before effort-size.
effort = Effort
# How much work a recommendation is. `$effort` is 1 for small, 2 for medium, 3 for large.
effort-size = { $effort ->
    [1] Small, up to 5 person-days
    [2] Medium, up to 20 person-days
   *[3] Large, more than 20 person-days
}
# Label before the role that should do it.
owner = Owner
# Label before what is done or true after so many days. `$day` is 30, 60 or 90.
after-days = { $day ->
    [30] By day 30
    [60] By day 60
   *[90] By day 90
}
# Label before how progress is measured.
measure = Measure
# Toggle: opens a list with the next level's description for each question. `$count` is the length of the list.
next-states = What to aim for next ({ $count })
# Toggle: opens the recommendations for all other dimensions.
all-recommendations = All recommendations
# Instead of a recommendation.
no-recommendation = There’s no recommendation for this level.

## The way to the next level

# Heading.
roadmap = How to reach the next level
# The same in the list of contents.
roadmap-short = Next level
# Instead of the way to the next level.
roadmap-top = This is the highest level. Keep it up, and check where it might slip.
# Below the heading. `$steps` is steps.
roadmap-far = Level { $level } is { $steps } away. Each step moves one practice up a level.
# The same if the number of steps is not exact. `$steps` is steps.
roadmap-estimate = Level { $level } is roughly { $steps } away. Each step moves one practice up a level.
# After either, if not all dimensions below have to get further. `$dimensions` is a list of names.
roadmap-route = The shortest way leads through { $dimensions }.
# The same if some can be chosen: any `$count` of `$dimensions`.
roadmap-route-any = The shortest way leads through any { $count } of these: { $dimensions }.
# The same if some are needed and some can be chosen.
roadmap-route-also = The shortest way leads through { $needed }, and any { $count } of these: { $dimensions }.
# The same if there are other ways that a sentence can't list.
roadmap-route-one = One of several equally short ways leads through { $dimensions }.
# After either. `$dimensions` are the names of `$count` dimensions as a list, `$steps` is steps.
roadmap-nearest = { $count ->
    [one] Quickest win: { $dimensions }, { $steps } from its next level.
   *[other] Quickest wins: { $dimensions }, each { $steps } from the next level.
}
# How far away a level is, in the three sentences above, and beside a dimension's name.
steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
# Below it: questions without an answer. A list of them follows.
roadmap-find-out = { $count ->
    [one] First, find out: { $count } question has no level yet, so the steps below leave it out.
   *[other] First, find out: { $count } questions have no level yet, so the steps below leave them out.
}
# Label above a choice of two orders.
roadmap-order = Sort by
# The first order.
roadmap-nearest-first = Least effort
# The second order.
roadmap-weakest-first = Lowest level
# Heading above steps that every way needs.
roadmap-needed = All of these
# Heading above steps to choose from. `$needed` and `$total` are numbers of steps.
roadmap-any = Any { $needed } of these { $total }
# The same after steps that every way needs.
roadmap-and-any = Plus any { $needed } of these { $total }
# Below a way, between dots.
roadmap-one-of = Other combinations take the same number of steps
# A second step in one question. `$item` is the short name of the question.
roadmap-second = { $item } (a step further)
# Label before a description of today's state.
roadmap-today = Today
# Label before a description of the state before such a step.
roadmap-before = Before this step
# Label before evidence that somebody took a step.
roadmap-proof = Evidence
# Below a way, between dots. `$sum` is a number: the effort of all steps together, 1 to 3 each.
roadmap-effort = Effort: { $sum } (1 to 3 per step)
# Below the ways.
roadmap-caution = The shortest route is not always the most valuable. Start where customers feel it most.

## What if

# Expandable section below the way to the next level, where visitors can try other answers.
what-if = What if?
what-if-lead = Change answers to see which level and profile they would give. Nothing here is saved.
# What the tried answers change. `$now` is today's level, `$then` the new one.
what-if-level = Level { $now } would become Level { $then }.
# The tried answers give the same level.
what-if-same = Still Level { $level }.
# Instead of a level, if a questionnaire ranks areas.
what-if-changed = { $count ->
    [one] { $count } answer changed.
   *[other] { $count } answers changed.
}
# Button: restores the person's answers.
what-if-reset = Reset
# Button. `$count` is the number of raised answers.
what-if-add = { $count ->
    [one] Add { $count } change to my plan
   *[other] Add { $count } changes to my plan
}
what-if-added = Added to your plan.
# Name of the chart, for screen readers.
what-if-radar = Radar chart of today and what if
# In the key of the chart, beside roadmap-today.
what-if-then = What if
# A dimension with both averages, for screen readers.
what-if-scores = { $dimension } { $now } today, { $then } what if

## Plan for 90 days

# Heading.
plan = Your 90-day plan
# Beside it.
plan-stand = Saved in this browser. Aim for five actions or fewer.
# Heading above the visitor's own plan, or above the button that creates one.
your-plan = Your plan
# Shown if there is no plan; plan-suggest follows.
plan-empty = Start from the recommendations. You can edit every action.
# Button.
plan-suggest = Create my plan
# Label of the field for a date.
plan-start = Start date
# Heading of a column, before the date. `$day` is 30, 60 or 90.
plan-by = { $day ->
    [30] By day 30
    [60] By day 60
   *[90] By day 90
}
# In a column without actions.
plan-nothing = Nothing due yet
# Label of the choice of a column; its choices are in plan-marks.
plan-move = Move to
# The choice of a column. `$day` is 30, 60 or 90.
plan-marks = { $day ->
    [30] Day 30
    [60] Day 60
   *[90] Day 90
}
# Toggle: opens the fields of an action.
plan-edit = Edit
# Label of the field for an action's text.
plan-line = Action
# Label of the field for the name of the person or role that does it.
plan-owner = Owner
# Button: removes a line.
plan-remove = Remove
# Button: adds an action.
plan-add = Add action
# Label of the field for a new action.
plan-add-label = Your own action
# Notice: more actions are possible, but not advised.
plan-full = You have five or more open actions. Few teams finish more than five in 90 days.
# Heading above the goals of the plan.
plan-true = Goals for day 90, and how to measure them
# Toggle: opens effort, owner, goals and measure of a recommendation.
rec-details = Goals, measure and next steps
# Button beside a recommendation or a step.
add-to-plan = Add to plan
# The same button if it is in the plan already. Pressing it removes it from the plan.
in-plan = In your plan – remove

## All answers

# Heading.
all-answers = All answers
# Button above all answers: opens every dimension.
show-all-answers = Show all
# The same button when all are open.
hide-all-answers = Hide all
# Below it, if some saved answers belong to questions of another version of the questionnaire.
unplaced-answers = { $count ->
    [one] { $count } more answer is saved, for a question that this version of the questionnaire doesn’t ask.
   *[other] { $count } more answers are saved, for questions that this version of the questionnaire doesn’t ask.
}
# Caption of the table of a dimension, after its name and a colon, for screen readers.
answers-caption = Questions and answers
# A column.
question-column = Question
# A column.
answer-column = Answer
# Below a question: what the person wrote.
your-note = Note: { $note }

## Published figures, to compare with

# Label of a check box.
benchmarks = Show benchmarks
# A figure. `$qualifier` is qualifiers with the space after it, `$measures` the rest of the sentence in the words of the
# questionnaire, such as "say that they do it".
benchmark = { $qualifier }{ $percent }% { $measures }.
# The beginning of that sentence. `$qualifier` says how exact the figure is. Each ends with a space, except none.
qualifiers = { $qualifier ->
    [none] {""}
    [about] About{" "}
    [almost] Almost{" "}
   *[under] Under{" "}
}
# The same for a source that gives no figure.
benchmark-under-half = Fewer than half { $measures }.
# After the figure: what was asked. `$kind` is one of the words below.
benchmark-kinds = { $kind ->
    [practice] Practices they reported.
    [excellent] How they rated themselves.
    [judgment] What they thought.
   *[stage] Where they placed themselves.
}
# After it: where the figure comes from. `$source` and `$years` are words of the questionnaire, `$asked` is the number of people
# or organizations asked.
benchmark-source = { $source }, { $years }, n = { $asked }, self-reported.
# The same if the source does not say how many were asked.
benchmark-source-plain = { $source }, { $years }, self-reported.
# After it.
benchmark-context = Context, not a target.

## Sharing

# Heading.
share = Share and download
# Heading of a group of buttons: ways to send the result.
send = Send
# Link that opens a mail with the link to the result. `$address` is the site owner’s mail address.
send-to = Send to { $address }
# Heading of a group of buttons: files to show to others.
present = Present
# Heading of a group of buttons: files for other programs, and files to open.
save-data = Save as data
# Label of the field with the link.
link = Link to this result
# Below the field.
link-hint = Anyone with this link can see the answers and the date, but no names or notes.
# Below the field, if the scan is a file on the person's device.
link-local = You opened the scan from a file, so this link works on this device only and shows your folder names. To share, download the result and send the file.
# Button.
copy-link = Copy link
# Message after it was pressed.
copied = Copied
# The same for screen readers.
copied-more = Link copied
# Message if the browser refuses.
copy-by-hand = Your browser blocked copying. The link is selected: press Ctrl+C or ⌘C.
# Label of the field with that link.
link-to-copy = Link
# Button: opens the share menu of the system.
share-sheet = Share…
# Message if the menu does not open.
share-refused = This page doesn’t let the scan open the share menu. Copy the link instead.
# Button: shows the link as a QR code.
qr = QR code
# Name of the code, for screen readers.
qr-name = QR code for this link
# Shown instead of the code.
qr-long = This link is too long for a QR code. Copy it, or send the result as a file.
# Button.
print = Print
# Button: opens the print dialog for the summary of the result on one page.
print-summary = One-page PDF
# Message if the print dialog does not open.
print-refused = The print dialog didn’t open. If the scan is part of another page, open the result on its own page and print it there.
# Button: back to the questions.
change-answers = Change answers
# Button: starts the next scan.
again = Take it again

## Downloads

# Button.
download-json = Download JSON
# Button.
download-csv = Download CSV
# Button.
download-report = Download report (HTML)
# Button.
download-markdown = Download Markdown
# Button.
download-svg = Download chart (SVG)
# Button.
download-png = Download chart (PNG)
# Button.
download-slide = Download slide (PNG)
# Button, below the plan.
download-ics = Download calendar (.ics)
# Button, below the plan.
download-plan-csv = Download plan (CSV)
# Button, below the plan.
download-plan-md = Download plan (Markdown)
# Notice: the scan couldn't create a chart or a slide; picture-svg may follow.
picture-failed = We couldn’t create the image in this browser.
# Notice: the same for another reason.
picture-forbidden = This page’s security settings don’t allow images made in the browser.
# Notice: the same for another reason.
picture-altered = This browser changes images to protect your privacy, so this one would come out wrong.
# After these notices, if the person asked for a chart.
picture-svg = Download the SVG instead.
# Notice.
file-refused = Your browser blocked the download. Nothing is lost. Allow downloads for this page, then try again.
# Notice after a button for a download, such as that of a plan without actions.
file-empty = There’s nothing to download yet.
# Notice after a download, if the scan is inside another page; download-content and own-page follow.
download-stopped = No file? The page around this scan may have blocked the download. Copy the content below, or open the result on its own page.
# Label of the field with the content of the file.
download-content = File content
# A link.
own-page = Open the result on its own page

## Several results

# Heading above the buttons that follow, up to history.
together = Teams and trends
# Button: opens the comparison of two results.
compare = Compare two results
# Button: opens the results of a team.
team = Combine a team’s results
# Beside the button `team`.
team-about = Combine several people’s results, see where they differ, and agree on answers.
# Beside the button `compare`.
compare-about = Put two results side by side: before and after, or yours and someone else’s.
# Beside the button `history`.
history-about = See how your results change from scan to scan.
# Button: opens the finished scans of this browser.
history = Scans over time

## A result that is shown, but is not the current one

# Name of the notice, for screen readers. The result may also be the visitor's own.
from-link-name = About this result
# The notice. `$date` is the day of the scan.
from-link = You’re viewing a shared result from { $date }.
# The same for a result from a file.
from-file = You’re viewing a result from a file, dated { $date }.
# The same for a finished scan.
from-kept = You’re viewing your scan from { $date }.
# The same for what a team agreed on. `$date` is the day of the agreement.
from-agreed = You’re viewing your team’s result from { $date }.
# After these sentences.
from-link-safe = Your answers haven’t changed.
# Button: opens the comparison with the visitor's own result.
compare-mine = Compare with mine
# Button.
back-to-team = Back to the team
# Button: saves the result as the visitor's own, after a question to confirm.
keep-as-mine = Save as my result
# The question before that. `$answers` is answers-count in scan.ftl.
keep-sure = This replaces your own { $answers } and any notes in this browser. You can’t undo it.
# Button that confirms it.
keep-yes = Replace my answers
# Button: goes back to the visitor's own scan.
close = Close

## The end of the page

# Heading above what the questionnaire says about its method.
method = How this scan works
# Toggle: opens everything that the questionnaire says about its method: rule, limits, common questions.
method-rule = Read the details
# Heading above the authors and sources of the questionnaire.
credit = Credits
# Name of the list of the page's sections, for screen readers.
contents = On this page

## A team’s result

# Under a team result when no answer was agreed on.
combined-from = { $people ->
    [one] One person’s answers
   *[other] Medians of { $people } people’s answers
}

# Under a team result when only some answers were agreed on.
combined-some = { $agreed ->
    [one] One answer agreed; the rest are medians of { $people } people’s answers
   *[other] { $agreed } answers agreed; the rest are medians of { $people } people’s answers
}

# Added to a question before answers are replaced or deleted.
plan-goes-too = This also deletes your 90-day plan.
