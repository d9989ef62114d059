### The result: headline, profile, reasons, recommendations, the way up, the plan, and passing it on.

## Headline

# The headline of a result. `$level` is a number, `$level_name` the name of that level.
level-headline = Level { $level }: { $level_name }
# The headline where questions ask for practices. `$in_place` of `$total` practices are in place; `$headline` is level-headline.
in-place-headline = { $in_place } of { $total } practices in place · { $headline }
# The headline without a level; no-level-more follows.
no-level = Too few answers for an overall level
# Below it.
no-level-more = Here is what we can say.
# The headline where the person answered every question with not-applicable.
nothing-applies = None of the questions applies here
# A level with its number.
level = Level { $level }

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
border = One answer could change this level. Treat it as { $low }–{ $high }.
# A notice; bounds follows. The name in quotes is dont-know.
bounds-dont-know = { $count ->
    [one] One answer is “I don’t know”.
   *[other] { $count } answers are “I don’t know”.
}
# A notice; bounds follows.
bounds-open = { $count ->
    [one] One question is open.
   *[other] { $count } questions are open.
}
# Behind either. `$low` and `$high` are the lowest and the highest level that missing answers could lead to.
bounds = Until that is known: Level { $level } ({ $low }–{ $high }). Finding out may be your cheapest next step.
# Heading, column and label of a fact: how far the level can be relied on. It is said with the words that follow.
how-sure = How sure
# How sure, the best of three: alone, or before a colon.
firm = Firm
# How sure, the middle of three: alone, or before a colon.
likely = Likely
# How sure, the least of three: alone, or before a colon.
sketch = A sketch
# A fact beside a dimension, alone or after a dot: many questions of a dimension do not apply.
narrow = narrow scope

# In that line: how far the level can be relied on. `$word` is one of the three words before.
confidence-is = Confidence: { $word }
# In that line: the lowest and the highest level that missing answers could lead to.
levels-possible = could be Level { $low } to { $high }
# What unfolds what the level depends on.
how-sure-is-this = How sure is this?
# Below the headline, where there is no level: what it takes. A button that leads to the next question follows.
answers-needed = { $count ->
    [one] Answer at least 1 more question to get a level.
   *[other] Answer at least { $count } more questions to get a level.
}
# Heading above the first three recommendations.
next-moves = What to do next

## What can be done with a result at once

# Button: leads to the files.
download = Download
# Button: opens the screen on which results of several people are combined.
compare-team = Compare with your team
# Where a result is somebody else’s. Button: leads to the first screen.
take-yourself = Take the scan yourself

## What the level means

# Heading.
meaning = What this means
# What unfolds the signs of the level and where to start.
meaning-more = What this looks like, and where to start
# Heading above a list of signs to look for.
look-for = Look for
# Heading above a list of things to read and to do.
next-heading = Next
# In that list: a label before the title of something to read.
read = Read
# In that list: a label before something to do.
act = Do

## Profile of the dimensions

# Heading.
profile = Profile
# Beside the heading, where a scan puts dimensions in order. `$dimensions` are their names as a list.
ranked-first = First in order: { $dimensions } ({ $level_name }).
# The same for the dimensions at the end.
ranked-last = Last: { $dimensions } ({ $level_name }).
# Beside the heading. `$dimensions` are their names as a list.
strongest = Strongest: { $dimensions }.
# Behind it, for the dimensions with the lowest scores.
weakest = Weakest: { $dimensions }.
# In place of both. Also the headline of a scan that puts dimensions in order.
even = An even profile: no dimension stands out.
# Name of the picture, for screen readers. `$count` is the number of dimensions, at least three.
radar-name = Radar of the { $count } dimensions
# In the key of the picture.
key-scores = scores
# In the key of the picture: from the lowest answer of a dimension to the highest.
key-spread = spread of answers
# In the key of the picture: the levels that the person aims at.
key-target = target
# In the key of the picture: what its rings stand for. `$level_names` are numbers and names of all levels.
key-rings = Rings: { $level_names }
# Caption of the table, for screen readers.
table-caption = The dimensions: level, score and spread of answers
# A column: name of the dimension. Also a label in calendars.
dimension = Dimension
# A column.
level-column = Level
# A column: the mean of the answers, with decimals.
score-column = Score
# A column with bars, for screen readers. `$levels` is the number of levels.
scale-column = Score on the scale from 1 to { $levels }
# What a bar shows, for screen readers: the lowest and the highest answer of a dimension, as levels.
spread = answers from { $lowest } to { $highest }
# In place of a level and a score.
too-few = Too few answers
# In place of a level and a score: none of a dimension's questions applies.
dropped = Does not apply here
# A column, and the label of a choice: the level that the person aims at.
target = Target

## Why the level of a dimension is not what its average suggests

# Below a dimension. `$whose` tells whether answers of one person or medians of a team's answers are meant. `$reason` is one of the sentences that follow, up to cause-lowest.
cause-whole = { $whose ->
    [medians] Level { $level } with an average of { $average }: { $reason } The average counts everybody’s answers.
   *[answers] Level { $level } with an average of { $average }: { $reason }
}
# A reason in cause-whole. `$count` of `$total` answers have reached the level.
cause-enough = { $whose ->
    [medians] { $count ->
        [one] { $count } of { $total } medians has reached Level { $level }.
       *[other] { $count } of { $total } medians have reached Level { $level }.
    }
   *[answers] { $count ->
        [one] { $count } of { $total } answers has reached Level { $level }.
       *[other] { $count } of { $total } answers have reached Level { $level }.
    }
}
# The same where answers weigh differently. `$count` and `$total` are sums of weights.
cause-enough-weight = { $whose ->
    [medians] { $count ->
        [one] medians with { $count } of { $total } parts of the weight have reached Level { $level }.
       *[other] medians with { $count } of { $total } parts of the weight have reached Level { $level }.
    }
   *[answers] { $count ->
        [one] answers with { $count } of { $total } parts of the weight have reached Level { $level }.
       *[other] answers with { $count } of { $total } parts of the weight have reached Level { $level }.
    }
}
# A reason in cause-whole. `$level` is the next level, `$needed` the number of answers that have to reach it.
cause-too-few = { $whose ->
    [medians] { $count ->
        [one] { $count } of { $total } medians has reached Level { $level }; it takes { $needed }.
       *[other] { $count } of { $total } medians have reached Level { $level }; it takes { $needed }.
    }
   *[answers] { $count ->
        [one] { $count } of { $total } answers has reached Level { $level }; it takes { $needed }.
       *[other] { $count } of { $total } answers have reached Level { $level }; it takes { $needed }.
    }
}
# The same where answers weigh differently. `$count`, `$total` and `$needed` are sums of weights.
cause-too-little-weight = { $whose ->
    [medians] { $count ->
        [one] medians with { $count } of { $total } parts of the weight have reached Level { $level }; it takes { $needed }.
       *[other] medians with { $count } of { $total } parts of the weight have reached Level { $level }; it takes { $needed }.
    }
   *[answers] { $count ->
        [one] answers with { $count } of { $total } parts of the weight have reached Level { $level }; it takes { $needed }.
       *[other] answers with { $count } of { $total } parts of the weight have reached Level { $level }; it takes { $needed }.
    }
}
# A reason in cause-whole. `$lowest` is the level of the lowest answer, `$count` how far a level may lie above it.
cause-lag = { $whose ->
    [medians] { $count ->
        [one] the lowest median is { $lowest }, and a level is at most one above the lowest median.
       *[other] the lowest median is { $lowest }, and a level is at most { $count } above the lowest median.
    }
   *[answers] { $count ->
        [one] the lowest answer is { $lowest }, and a level is at most one above the lowest answer.
       *[other] the lowest answer is { $lowest }, and a level is at most { $count } above the lowest answer.
    }
}
# A reason in cause-whole. `$lowest` is the level of the lowest answer.
cause-lag-none = { $whose ->
    [medians] the lowest median is { $lowest }, and no median may lie below the level.
   *[answers] the lowest answer is { $lowest }, and no answer may lie below the level.
}
# A reason in cause-whole. `$mark` is an average with decimals.
cause-mark = { $whose ->
    [medians] the average of the medians decides, and Level { $level } begins at { $mark }.
   *[answers] Level { $level } begins at { $mark }.
}
# A reason in cause-whole.
cause-lowest = { $whose ->
    [medians] the lowest median decides.
   *[answers] the lowest answer decides.
}

## Why the overall level is what it is

# Heading.
why = Why this level
# Beside the heading.
why-stand = Levels count what holds everywhere.
# A number of dimensions: the group that why-gated and why-level-1 speak of.
dimensions-all = { $count ->
    [one] { $count } dimension
   *[other] { $count } dimensions
}
# The same where other dimensions have too few answers.
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
    [one] Level 1 is where every scan begins. For Level 2, the only dimension with enough answers needs to reach it.
   *[other] Level 1 is where every scan begins. For Level 2, { $needed } of { $group } need to reach it.
}
# The same where dimensions weigh differently. `$share` is a fraction such as 2/3, `$lag` is lag or lag-none.
why-gated-weighted = Dimensions with at least { $share } of the weight have reached Level { $level } and { $lag }.
# At the end of why-gated and why-gated-weighted, after "and": how many levels a dimension may lie behind.
lag = { $count ->
    [one] none is more than one level behind
   *[other] none is more than { $count } levels behind
}
# The same where none may lie behind.
lag-none = none lies below it
# The reason, where the mean decides.
why-mean = The mean of the dimension levels passes the mark for Level { $level }.
# The same at the lowest level.
why-mean-1 = The mean of the dimension levels lies below the mark for Level 2.
# The reason, where the lowest dimension decides.
why-minimum = The level is that of the lowest dimension.
# Behind the reason, where the average suggests more. `$dimensions` are the names of `$count` dimensions as a list, `$their_level` the highest level among them.
why-average = { $count ->
    [one] Your average is { $average }. The level is { $level } because { $dimensions } is still at { $their_level }. Levels count what holds everywhere.
   *[other] Your average is { $average }. The level is { $level } because { $dimensions } are still at { $their_level } or below. Levels count what holds everywhere.
}
# Label before a list of dimensions.
at-level = At Level { $level }
# Label before the average.
your-average = Average

## The arithmetic

# What unfolds the table with the arithmetic.
why-sums = The arithmetic, to follow by hand
# Caption of that table, for screen readers.
sums-caption = Answers, means and how much reaches each level
# A column: the levels of all answers, and their mean.
sums-answers = Levels and mean
# A column: how many answers reach a level, in the words of sums-at.
sums-reached = Reached by
# In that column: `$weight` of `$total` reach the level, `$needed` of them would have to. All three are numbers; `$needed` may be a dash.
sums-at = Level { $level }: { $weight } of { $total } (needs { $needed })
# A column: the level of the lowest answer.
sums-lowest = Lowest
# The last row.
sums-overall = All dimensions
# Caption of another table, for screen readers.
tally-caption = Which dimension has reached which level
# In a cell of it, for screen readers: the dimension has reached the level.
reached = reached
# In a cell of it, for screen readers: the dimension has not reached the level.
not-yet = not yet
# The last row of it: how many dimensions have reached each level.
reached-by = Reached by
# Below reached-by: how many of all dimensions have to reach a level.
needed = { $needed } of { $total } needed
# In a cell, behind a number in bold letters: of how many. The space before it is needed.
of = {" "}of { $total }

## Recommendations

# Heading.
recommendations = Recommendations
# Below a dimension's name: others come first just as much. `$dimensions` are their names as a list.
equal-with = Equal with { $dimensions }
# Below a dimension's name.
level-score = Level { $level }, score { $score }
# Before a second thing to do.
also = Also:
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
# Label before what is true after so many days. `$day` is 30, 60 or 90.
after-days = { $day ->
    [30] After 30 days
    [60] After 60 days
   *[90] After 90 days
}
# Label before how progress is measured.
measure = Measure
# What unfolds a list of the next level's description in each question. `$count` is the length of the list.
next-states = The next states to reach ({ $count })
# What unfolds the recommendations for all other dimensions.
all-recommendations = All recommendations
# In place of one.
no-recommendation = The questionnaire gives no recommendation for this level.

## The way to the next level

# Heading.
way = What would have to become true for the next level
# The same in the list of contents.
way-short = The way up
# In place of the way.
way-top = The highest level is reached. The work now is to keep it, and to look where it may not hold.
# Below the heading. `$steps` is steps.
way-far = Level { $level } is { $steps } away, and a step takes one practice to its next state.
# The same where the number of steps is not exact. `$steps` is steps.
way-estimate = Level { $level } is about { $steps } away, by estimate; a step takes one practice to its next state.
# Behind either. `$dimensions` are the names of `$count` dimensions as a list, `$steps` is steps.
way-nearest = { $count ->
    [one] Nearer than that: { $dimensions } is { $steps } from a level of its own.
   *[other] Nearer than that: { $dimensions } are each { $steps } from a level of their own.
}
# How far a level is away, within the three sentences before, and beside a dimension's name.
steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
# Below it: questions without an answer. A list of them follows.
way-find-out = { $count ->
    [one] First, find out: one question has no level. It is no part of the way below.
   *[other] First, find out: { $count } questions have no level. They are no part of the way below.
}
# Label above a choice of two orders.
way-order = Order
# The first order.
way-nearest-first = Nearest first
# The second order.
way-weakest-first = Weakest first
# Heading above steps that are part of every way.
way-needed = Needed
# Heading above steps of which any will do. `$needed` and `$total` are numbers of steps.
way-any = Any { $needed } of these { $total }
# The same behind steps that are needed.
way-and-any = And any { $needed } of these { $total }
# Below a way, between dots.
way-one-of = One of several ways of the same length
# A second step in one question. `$item` is the short name of the question.
way-second = { $item }, a further step
# Label before how things are today.
way-today = Today
# Label before how things are before a second step.
way-before = Before
# Label before evidence that a step is made.
way-proof = You could show
# Below a way, between dots. `$sum` is a number: the effort of all steps together.
way-effort = Effort { $sum }
# Below the ways.
way-caution = The shortest route is not always the most valuable. Start where customers feel it most.

## Plan for 90 days

# Heading.
plan = Plan for 90 days
# Beside it.
plan-stand = Kept in this browser. No more than five open lines are advised.
# Heading above the plan of one's own, or above the button that suggests one.
your-plan = Your plan
# Where there is no plan; plan-suggest follows.
plan-empty = There is no plan yet. A suggestion draws on the recommendations for the dimensions that come first; every line can be changed.
# Button.
plan-suggest = Suggest a plan
# Label of the field for a date.
plan-start = Start of the plan
# Heading of a column, before the date. `$day` is 30, 60 or 90.
plan-by = { $day ->
    [30] By day 30
    [60] By day 60
   *[90] By day 90
}
# In a column without lines.
plan-nothing = Nothing is due here.
# Label of the choice of a column; its choices are in plan-marks.
plan-move = Move to
# The choice of a column. `$day` is 30, 60 or 90.
plan-marks = { $day ->
    [30] Day 30
    [60] Day 60
   *[90] Day 90
}
# What unfolds the fields of a line.
plan-edit = Change
# Label of the field for a line's text.
plan-line = What to do
# Label of the field for the name of the person or role that does it.
plan-owner = Owner
# Button: removes a line.
plan-remove = Remove
# Button: adds a line.
plan-add = Add a line
# Label of the field for a new line.
plan-add-label = A line of your own
# Notice: more lines are possible, but not advised.
plan-full = Five lines are open. More is seldom done in 90 days.
# Heading above what the plan leads to.
plan-true = True after 90 days, and how you will know
# What unfolds effort, owner, goals and measure of a recommendation.
rec-details = Goals, measure and next steps
# Button beside a recommendation or a step.
add-to-plan = Add to plan
# The same button where it is in the plan already; pressing it takes it out.
in-plan = In the plan

## All answers

# Heading.
all-answers = All answers
# Below it, where answers are kept that belong to questions of another version of the questionnaire.
unplaced-answers = { $count ->
    [one] One more answer is kept. It belongs to a question that this version of the questionnaire does not ask.
   *[other] { $count } more answers are kept. They belong to questions that this version of the questionnaire does not ask.
}
# Caption of the table of a dimension, behind its name and a colon, for screen readers.
answers-caption = Every question with the answer given
# A column.
question-column = Question
# A column.
answer-column = Answer
# Below a question: what the person wrote.
your-note = Note: { $note }

## Published figures, to compare with

# Label of a check box.
benchmarks = Show published figures
# A figure. `$qualifier` is qualifiers with the space behind it, `$measures` the rest of the sentence in the words of the questionnaire, such as "say that they do it".
benchmark = { $qualifier }{ $percent }% { $measures }.
# The beginning of that sentence. `$qualifier` says how exact the figure is; a space ends each but none.
qualifiers = { $qualifier ->
    [none] {""}
    [about] About{" "}
    [almost] Almost{" "}
   *[under] Under{" "}
}
# The same for a source that gives no figure.
benchmark-under-half = Fewer than half { $measures }.
# Behind the figure: what was asked. `$kind` is one of the words below.
benchmark-kinds = { $kind ->
    [practice] Practices they reported.
    [excellent] How they rated themselves.
    [judgment] What they thought.
   *[stage] Where they placed themselves.
}
# Behind it: where the figure comes from. `$source` and `$years` are words of the questionnaire, `$asked` is the number of people or organizations asked.
benchmark-source = { $source }, { $years }, n = { $asked }, self-reported.
# The same where nobody says how many were asked.
benchmark-source-plain = { $source }, { $years }, self-reported.
# Behind it.
benchmark-context = Context, not a target.

## Passing it on

# Heading.
share = Share and download
# Heading of a group of buttons: ways to send the result.
send = Send
# Heading of a group of buttons: files to show to others.
present = Present
# Heading of a group of buttons: files for other programs, and files to open.
save-data = Save as data
# Label of the field with the link.
link = Link to this result
# Below the field.
link-hint = The link holds your answers and the date, no name, no notes. Whoever has it can read them.
# Below the field, where the scan is a file on the person's device.
link-local = This scan is a file on your device. The link begins with the file’s place there, folder names included, and opens nothing on other devices. To pass the result on, send it as a file, below.
# Button.
copy-link = Copy link
# Said after it.
copied = Copied
# The same for screen readers.
copied-more = The link is copied.
# Said where the browser refuses.
copy-by-hand = This browser does not let the page copy. The link is selected: copy it from there.
# Button: opens the share menu of the system.
share-sheet = Share …
# Said where it does not open.
share-refused = This page does not let the scan open the share menu. Copy the link instead.
# Button: shows the link as a QR code.
qr = QR code
# Name of the code, for screen readers.
qr-name = QR code of the link
# Said instead of the code.
qr-long = The link is too long for a code that a camera could read. Copy it, or pass the result on as a file.
# Button.
print = Print
# Said where nothing happens.
print-refused = The print dialog did not open. If this page stands inside another one, open the result on its own page and print it there.
# Button: back to the questions.
change-answers = Change answers
# Button: begins the next scan.
again = Take it again

## Downloads

# Button.
download-json = Download JSON
# Button.
download-csv = Download CSV
# Button.
download-report = Download report
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
# Notice: a chart or a slide could not be made; picture-svg may follow.
picture-failed = This browser could not make the picture. Nothing else is affected.
# Notice: the same for another reason.
picture-forbidden = The security policy of this page does not allow pictures that are made in the browser. Nothing else is affected.
# Notice: the same for another reason.
picture-altered = This browser alters what is drawn, so that nobody can recognize the device by it. The picture would not be right. Nothing else is affected.
# Behind these notices, where a chart was asked for.
picture-svg = The SVG file holds the same drawing.
# Notice.
file-refused = This browser does not let the page offer a file. Nothing is lost.
# Notice after a button for a download, such as that of a plan without lines.
file-empty = There is nothing to write yet.
# Notice after a download, where the scan stands inside another page; download-content and own-page follow.
download-stopped = No file? A page around this one can stop downloads without a word. Copy the content here, or open the result on its own page.
# Label of the field with what the file would hold.
download-content = Content of the file
# A link.
own-page = Open the result on its own page

## Several results

# Heading above the buttons that follow, up to history.
together = Teams and trends
# Button: to the comparison of two results.
compare = Compare two
# Button: to the results of a team.
team = Team
# Beside the button `team`.
team-about = Combine several people’s results, see where they differ, and agree on answers.
# Beside the button `compare`.
compare-about = Put two results side by side: before and after, or yours and someone else’s.
# Beside the button `history`.
history-about = See how your results change from scan to scan.
# Button: to the finished scans of this browser.
history = Scans over time

## A result that is shown, but is not the current one

# Name of the notice, for screen readers.
from-link-name = Somebody’s result
# The notice. `$date` is the day of the scan.
from-link = This result comes from a link. The scan is from { $date }.
# The same for a result from a file.
from-file = This result comes from a file. The scan is from { $date }.
# The same for a finished scan.
from-kept = This is a finished scan of { $date }, kept in this browser.
# The same for what a team agreed on. `$date` is the day of the agreement.
from-agreed = This is what was agreed on { $date }.
# Behind these sentences.
from-link-safe = Your own answers in this browser are untouched.
# Button: to the comparison with one's own result.
compare-mine = Compare with mine
# Button.
back-to-team = Back to the team
# Button: makes the result one's own, after a question.
keep-as-mine = Save as my result
# The question before that. `$answers` is answers-count in scan.ftl.
keep-sure = Keeping it replaces { $answers } of your own in this browser. There is no way back.
# Button that confirms it.
keep-yes = Replace my answers
# Button: back to one's own scan.
close = Close

## The end of the page

# Heading above what the questionnaire says about its method.
method = How this scan works
# What unfolds the rule in detail.
method-rule = How a level is worked out
# Heading above the authors and sources of the questionnaire.
credit = Credit
# Name of the list of the page's sections, for screen readers.
contents = On this page

## Lists

# Between the last two of several things in a list; others are separated by commas. The spaces are needed.
and = {" "}and{" "}
