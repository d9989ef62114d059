### What stands before the result: introduction, questions, overview, notices about storage and files.

## Introduction: what the scan is

# How many questions a scan or a form of it has. On the first screen, and as a choice of the form's length.
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
# Behind the number of questions, after a comma: how long they take.
minutes = { $count ->
    [one] about a minute
   *[other] about { $count } minutes
}
# Below the title, where the questionnaire has no description: what a scan that gives a level gives.
lead-level = At the end: your level, the reasons for it, and what to do next.
# The same for a scan that puts areas in order instead of giving a level.
lead-ranking = At the end: the areas in order, the lowest level first, and a plan for 90 days.
# Below the button that starts.
privacy = Your answers stay in this browser unless you export them.
# Label of the choice between the short and the long form.
form = Length
# The long form in that choice. `$count` is the number of all questions.
form-long = { $count } questions, in depth
# Heading above the list of dimensions, the areas that a questionnaire asks about.
dimensions-heading = { $count ->
    [one] One dimension
   *[other] { $count } dimensions
}
# Name of the picture of all levels as stairs, for screen readers.
levels-heading = Levels, lowest first
# Button: begins the scan.
start = Start
# At the bottom of the first screen, and in the report.
standing = This scan describes practices, not people. It gives words to pains you may already feel; it is not a verdict.

## Introduction: scope and role of the person

# Label of a choice: what the scan is about. The choices are in scope-kind. Above the scans over time: whose course is shown.
scope = Scope
# What a scan is about, as a choice and beside results. `$kind` is one of the words below.
scope-kind = { $kind ->
    [organization] Whole organization
    [unit] One business unit
    [product] One product or journey
   *[team] One team
}
# Label of a text field: what the scope is called, such as the name of a team.
scope-label = Name of your scope
# A scope in words. `$kind` is a name out of scope-kind, `$name` is what the person wrote, such as a team's name.
scope-named = { $kind }: { $name }
# Label of a choice: the role of the person who answers. The choices are in role-name.
role = Your role
# A role, as a choice and beside results. `$role` is one of the words below.
role-name = { $role ->
    [leadership] Leadership
    [management] Middle management
    [customer-facing] Customer-facing
    [product-design-it] Product, design, IT
   *[other] Other
}
# In smaller letters behind a label: the field may stay empty.
optional = (optional)
# The first choice of scope and of role: nothing chosen.
not-said = Not said
# What unfolds the fields for name and role on a narrow screen.
more-about = Name and role (optional)

## Introduction: answers from before

# Somebody comes back. `$answered` and `$total` are numbers of questions.
saved = You have answered { $answered } of { $total } questions.
# The same where no question is left open.
saved-complete = You have answered all { $total } questions.
# Behind either of the two.
saved-since = They have been kept in this browser since { $date }.
# Below them: `$scope` is a scope in words, as in scope-named.
saved-scope = Scope: { $scope }
# Button: goes on where the person stopped.
resume = Continue
# Button: begins anew, after a question.
start-over = Start over
# The question before that. `$answers` is answers-count.
start-over-sure = Starting over deletes the current run with { $answers } from this browser. There is no way back.
# Behind it, where finished scans are kept. The name in quotes is that of the screen, collection-history.
start-over-kept = Finished scans stay under “Scans over time”; they can be deleted there.
# A number of answers, within start-over-sure and keep-sure.
answers-count = { $count ->
    [one] one answer
   *[other] { $count } answers
}
# Button that confirms it.
start-over-yes = Delete and start over
# Button that does not: everything stays as it is.
keep = Keep my answers

## Introduction: a scan by several people

# Heading: how several people take the scan together.
with-team = Doing this with a team?
# The first of three steps.
team-step-invite = Send everyone the invitation, or put its code on the wall.
# The second step.
team-step-answer = Each person answers alone and sends you the link to their result.
# The third step.
team-step-combine = Combine the results: see where you differ, and agree on answers together.
# Button: copies a link to the scan.
copy-invitation = Copy invitation link
# Button: shows the same link as a QR code.
show-code = Show QR code
# Name of that picture, for screen readers.
invitation-code = QR code of the invitation link
# Button: opens the screen on which results of several people are combined.
combine = Combine results

## Introduction: other scans and earlier results

# Heading above a list of other questionnaires on the same page.
catalog = Other scans
# In that list: a scan that gives a level.
catalog-level = Gives a level, a radar and next steps.
# In that list: a scan that puts areas in order.
catalog-ranking = Puts the areas in order and gives a 90-day plan.
# In that list: answers to that scan are kept. `$count` is their number, at least one.
catalog-kept = { $count } answers are kept in this browser.
# Heading.
earlier-heading = Earlier results
# Below it, where no finished scan is kept.
earlier = A result that was downloaded can be opened again.
# Below it. `$count` is the number of finished scans in this browser.
earlier-kept = { $count ->
    [one] A finished scan is kept in this browser. A result that was downloaded can be opened again.
   *[other] { $count } finished scans are kept in this browser. A result that was downloaded can be opened again.
}
# Button: chooses a file from the device.
open-file = Open a file
# Button: opens the team that is kept in this browser. `$count` is the number of its results.
team-kept = { $count ->
    [one] Go on with the team: one result
   *[other] Go on with the team: { $count } results
}

## Questions

# Above a question.
question-of = Question { $number } of { $total }
# Above a page of several questions. `$first` and `$last` are numbers of questions.
questions-of = Questions { $first } to { $last } of { $total }
# What unfolds the instruction above the answers.
how-to-choose = How to choose
# In the instruction. `$levels` is the number of answers to choose from; they are chosen with the keys 1, 2, 3 and so on.
keys-hint = With a keyboard: 1 to { $levels } choose, Enter goes on.
# An answer, below the levels. Also in lists and tables of answers.
dont-know = I don’t know
# An answer, below the levels: the question makes no sense where the person works. Also in tables of answers.
not-applicable = Does not apply here
# Before a description of how things look at the lowest level of a question.
low-picture = At the lowest:
# The same for the highest level.
high-picture = At the highest:
# The same where a question asks whether a practice is in place.
in-place-picture = Fully in place:
# What unfolds the field for a note to an answer: evidence that the person could show.
note = Add a note: what could you show?
# Label of that field. `$example` is evidence that the questionnaire names.
note-example = For example: { $example }
# Label of that field, where the questionnaire names none.
note-plain = Your note stays in this browser
# What unfolds an answer from an earlier scan; the answer itself stands below.
former = Your answer of { $date }
# Button below it: gives the same answer again.
former-same = Still the same
# Below a text field. `$kept` is the number of characters kept, `$beyond` of those that are not.
too-long = This is too long: the first { $kept } characters are kept, and { $beyond } more are not.
# Button: to the page before.
back = Back
# Button: to the next page.
next = Next
# Button: to the result, in place of the next page.
see-results = See results

## Overview of all questions

# Heading of the overview, and the button that leads to it.
all-questions = All questions
# Below that heading, and in the result. `$answered` and `$total` are numbers of questions.
answered-of = { $answered } of { $total } answered
# Behind it, between dots: how many questions were answered with dont-know.
count-dont-know = { $count } don’t know
# Behind it, between dots: how many questions have no answer yet.
count-open = { $count } open
# In place of an answer: there is none yet. Also in lists and tables of answers.
open = Open
# Button.
go-to-open = Go to the next open question

## Storage of the browser

# Notice; storage-link or storage-file follows.
storage-denied = This browser does not let the page keep anything. You can go on; your answers last until you close this page.
# Notice; storage-link or storage-file follows.
storage-full = The browser’s storage is full. You can go on; what you answer from now on lasts until you close this page.
# Behind either: what keeps the answers all the same.
storage-link = The link at the end holds your answers.
# Behind either, where the scan is a file on the person's device; below it stands the button download-json.
storage-file = This scan is a file on your device, so a link would not hold them for you. Download your answers as JSON instead, and drop that file here to go on.
# Notice: the page is set up to keep nothing.
storage-off = Nothing is kept here: your answers last until you close this page.
# Notice: answers from before can't be read. `$reason` is a whole sentence that says why.
storage-unreadable = { $reason } It was set aside, not deleted, and the scan begins anew.
# The same in the midst of a scan: what was kept was damaged meanwhile.
storage-damaged = { $reason } It was set aside, not deleted. Your answers on this page are whole, and they are kept again.
# Notice: the finished scan is not kept among those of before. The name in quotes is that of the screen, collection-history. Also a reason in collection-refused.
history-full = This browser keeps { $count } finished scans already, so this one is not added to them. It stays as your current scan. Remove one under “Scans over time”, or download them, to make room.

## Files and links that come in

# Notice: somebody dropped a questionnaire on the page. `$title` is its title.
preview = This file is a questionnaire: { $title }. It can be tried here at once.
# Button below it.
preview-yes = Preview it
# Notice about a file that came in; bad-file-safe follows.
nothing-found = There is no link to a result in it, no result and no questionnaire.
# Behind the reason why something that came in can't be read.
bad-file-safe = Nothing in this browser was changed.
# Before the reason, which is a sentence of its own; bad-link-safe follows.
bad-link = The link can’t be opened.
# The same where another link was opened.
bad-beside = Another link beside this one can’t be opened.
# Behind the reason.
bad-link-safe = Nothing in this browser was changed. Ask for the link again, or paste the whole of it into the address bar.
# Why a file can't be read. `$name` is its name or questionnaire-file, `$encoding` that of a character encoding.
not-utf8 = { $name } can’t be read: it is not written in UTF-8 but probably in { $encoding }. Save it as UTF-8 and open it again.
# The same: `$name` is the file's name or questionnaire-file.
not-text = { $name } can’t be read: it is no text in UTF-8.
# The same: `$name` is the file's name or questionnaire-file.
not-readable = { $name } can’t be read: the browser could not open it.
# In place of a file's name, at the beginning of the three sentences before.
questionnaire-file = The questionnaire

## A questionnaire that can't be used

# Instead of the scan; a list of what is wrong follows. `$count` is the length of that list.
bad-questionnaire = { $count ->
    [one] The questionnaire can’t be used: one thing in its file is wrong.
   *[other] The questionnaire can’t be used: { $count } things in its file are wrong.
}
# Below that list.
bad-questionnaire-more = Nothing was changed in this browser. Whoever put the scan on this page can mend the file.
# Instead of the scan. `$reason` is technical, such as what the server answered.
no-questionnaire = The questionnaire could not be loaded: { $reason }. Your answers in this browser are safe; load the page again to try once more.
