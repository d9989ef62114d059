### Texts in files: report, tables, calendar, slide. Texts that are also on screen are in the other .ftl files.

## Headlines and facts

# The headline of a scan that ranks dimensions. `$dimensions` are the names of the first ones, as a list.
export-begin-with = Start with: { $dimensions }
# The same with too few answers.
export-no-ranking = Not enough answers for a ranking yet
# Below that headline, with dots between: how many dimensions are at a level.
export-count-at-level = { $level_name }: { $count }
# Between facts on one line. The spaces are needed.
export-between = {" "}·{" "}
# A label and its fact.
fact = { $name }: { $fact }
# Something to read: `$text` is its title, `$url` its address.
export-linked = { $text } ({ $url })

## Report

# A column: from the lowest answer of a dimension to the highest.
export-spread-column = Range
# In that column: two levels.
export-spread-cell = { $lowest }–{ $highest }
# Heading above a recommendation. `$dimension` is a name; `$level` may be level-range.
export-recommendation-heading = { $dimension } (Level { $level }, average { $score })
# Heading above the way of a dimension to its next level. `$from` and `$to` are numbers of levels, `$steps` is steps in
# result.ftl.
export-way-heading = { $dimension }: Level { $from } → Level { $to } ({ $steps })
# Heading in the plan. `$day` is 30, 60 or 90.
export-by-day = By day { $day } ({ $date })
# In a table of all answers. `$level` is a number, `$answer` the chosen answer in words.
export-answer-cell = { $level } · { $answer }

## Calendar

# An action of the plan that is done. `$text` is what the person wrote.
export-done = Done: { $text }

## Table of all answers: columns

# A number that names the scan.
export-scan-column-id = Scan ID
# The day of the scan.
export-scan-column-date = Date
# A kind of scope, as in scope-kind.
export-scan-column-scope = Scope
# What the person calls the scope.
export-scan-column-scope-name = Scope name
# A role, as in role-name.
export-scan-column-role = Role
# How many people agreed on the answers.
export-scan-column-agreed-by = People in the team
# The technical name of a dimension.
export-column-dimension-id = Dimension ID
# The name of a dimension.
export-column-dimension = Dimension
# The level of a dimension.
export-column-dimension-level = Dimension level
# The technical name of a question.
export-column-item-id = Item ID
# The short name of a question.
export-column-item = Item
# The question itself.
export-column-question = Question
# Whether the question was asked: export-yes or export-no.
export-column-in-scope = In scope
# The kind of answer: export-answered, dont-know, not-applicable or open.
export-column-answer = Answer
# The level that was chosen, a number.
export-column-level = Level
# The answer that was chosen, in words.
export-column-chosen = Answer text
# The weight of the question.
export-column-weight = Weight
# What the person wrote. Also a column in the report.
export-column-note = Note
# In the column export-column-answer: a level was chosen.
export-answered = Level
# In the columns export-column-in-scope and export-plan-column-done.
export-yes = yes
# In the columns export-column-in-scope and export-plan-column-done.
export-no = no

## Table of the plan: columns

# The date by which an action is due.
export-plan-column-due = Due
# The day of the plan, 30, 60 or 90.
export-plan-column-day = Day
# The text of an action.
export-plan-column-text = Action
# The name of a dimension.
export-plan-column-dimension = Dimension
# The person or role that does it.
export-plan-column-owner = Owner
# Whether it is done: export-yes or export-no.
export-plan-column-done = Done
# What is true by the end of the plan.
export-plan-column-after = By day 90
# How progress is measured.
export-plan-column-measure = Measure

## Slide and pictures

# Name of the slide, for screen readers. `$headline` is the headline of the result.
export-slide-name = Slide: { $headline }
# A picture as text, for screen readers. `$levels` is the number of levels, `$scores` a list of export-name-score.
export-picture-description = Averages on a scale from 1 to { $levels }: { $scores }.
# In that list. `$dimension` is a name; `$score` may be the words of too-few.
export-name-score = { $dimension } { $score }
