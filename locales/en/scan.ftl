### Everything before the result: introduction, questions, overview, notices about storage and files.

## Introduction: what the scan is

# How many questions a scan or a form of it has. On the first screen, and as a choice of the form's length.
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
# After the number of questions and a comma: how long they take.
minutes = { $count ->
    [one] about a minute
   *[other] about { $count } minutes
}
# How many questions a scan has, and how long they take, each as above.
questions-and-minutes = { $questions }, { $minutes }
# The same, or the number of questions alone, as a sentence of its own.
length-sentence = { $length }.
# Below the title, if the questionnaire has no description: what people get from a scan with a level.
lead-level = You’ll get your level, why you’re there, and what to do next.
# The same for a scan that ranks areas instead of giving a level.
lead-ranking = You’ll get your areas ranked, the lowest level first, and a 90-day plan.
# Below the button that starts.
privacy = No sign-up. Your answers stay in this browser unless you share them.
# The same on a website that asked for the answers.
privacy-read = No sign-up. Your answers stay in this browser, but this website can read them.
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
disclaimer = This scan looks at practices, not people. Use it to start a conversation, not to judge.

# Label of the choice of language for the interface.
language = Language
# Name of this language, in this language.
language-name = English

## Introduction: scope and role of the person

# Label of a choice: what the scan is about. The choices are in scope-kind. Above the scans over time: whose course is shown.
scope = What are you assessing?
# What a scan is about, as a choice and beside results. `$kind` is one of the words below.
scope-kind = { $kind ->
    [organization] Whole organization
    [unit] One business unit
    [product] One product or journey
   *[team] One team
}
# Label of a text field below scope: its name, such as the name of a team. The message optional follows.
scope-label = Its name
# A scope in words. `$kind` is a name from scope-kind, `$name` is what the person wrote, such as a team's name.
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
# In smaller letters after a label: the field may stay empty.
optional = (optional)
# The first choice of scope and of role: nothing chosen.
not-said = Not specified
# Toggle: opens the fields for name and role on a narrow screen. Each field is marked as optional.
more-about = Add details

## Introduction: answers from before

# For people who come back. `$answered` and `$total` are numbers of questions.
saved = You’ve answered { $answered } of { $total } questions.
# The same if all questions are answered.
saved-complete = You’ve answered all { $total } questions. Your result is ready.
# After either of the two.
saved-since = Saved in this browser since { $date }.
# Below them: `$scope` is a scope in words, as in scope-named.
saved-scope = About: { $scope }
# Button: continues where the person stopped.
resume = Continue
# Button: starts again from the beginning, after a question to confirm.
start-over = Start over
# The question before that. `$answers` is answers-count. Below every such question are its own button to confirm, and keep.
start-over-sure = This deletes your current scan ({ $answers }) from this browser. You can’t undo it.
# After it, if finished scans are saved. The name in quotes is that of the screen, collection-history.
start-over-kept = Your finished scans stay under “Scans over time”.
# A number of answers, in start-over-sure and keep-sure.
answers-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
# Button that confirms it.
start-over-yes = Delete and start over
# Button beside every button that deletes or replaces something: cancels.
keep = Cancel

## Introduction: a scan by several people

# Heading: how several people take the scan together.
with-team = Doing this with a team?
# The first of three steps.
team-step-invite = Send everyone the invitation link, or show its QR code.
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
catalog-level = You get a level, a radar chart and next steps.
# In that list: a scan that ranks areas.
catalog-ranking = You get your areas ranked and a 90-day plan.
# In that list: answers to that scan are saved. `$count` is their number, at least one.
catalog-kept = { $count ->
    [one] { $count } answer saved in this browser
   *[other] { $count } answers saved in this browser
}
# Heading.
earlier-heading = Already have results?
# Below it, if no finished scan is saved.
earlier = Open a result file, yours or a colleague’s.
# Below it. `$count` is the number of finished scans in this browser.
earlier-kept = { $count ->
    [one] { $count } finished scan is saved in this browser. You can also open a result file.
   *[other] { $count } finished scans are saved in this browser. You can also open a result file.
}
# Button: chooses a file from the device.
open-file = Open a file
# Button: opens the team that is saved in this browser. `$count` is the number of its results.
team-kept = { $count ->
    [one] Continue with your team ({ $count } result)
   *[other] Continue with your team ({ $count } results)
}

## Questions

# Above a question.
question-of = Question { $number } of { $total }
# Above a page of several questions. `$first` and `$last` are numbers of questions.
questions-of = Questions { $first } to { $last } of { $total }
# Toggle: opens the instruction above the answers.
how-to-choose = How to choose
# In the instruction. `$levels` is the number of answers to choose from. People choose them with the keys 1, 2, 3 and so on.
keys-hint = Keyboard: press 1–{ $levels } to choose, Enter to continue.
# An answer, below the levels. Also in lists and tables of answers.
dont-know = I don’t know
# An answer, below the levels: the question makes no sense in the person's work. Also in tables of answers.
not-applicable = Does not apply here
# Before a description of how things look at the lowest level of a question.
low-picture = Lowest:
# The same for the highest level.
high-picture = Highest:
# The same if a question asks whether a practice is in place.
in-place-picture = Fully in place:
# Toggle: opens the field for a note to an answer: evidence that the person could show.
note = Add a note or evidence
# Label of that field. `$example` is an example of evidence from the questionnaire.
note-example = What could you point to? For example: { $example }
# Label of that field, if the questionnaire gives no example.
note-plain = Note (never part of a share link)
# Toggle: opens an answer from an earlier scan; the answer itself is below.
former = Your answer on { $date }
# Button below it: gives the same answer again.
former-same = Same as last time
# Below a text field. `$kept` is the number of characters that are saved, `$beyond` the number of those that are not.
too-long = This is too long. Only the first { $kept } characters are saved. Shorten it by { $beyond }.
# Button: goes to the page before.
back = Back
# Button: goes to the next page.
next = Next
# Button: goes to the result, on the last page.
see-results = See results

## Overview of all questions

# Heading of the overview, and the button that opens it.
all-questions = All questions
# Below that heading, and in the result. `$answered` and `$total` are numbers of questions.
answered-of = { $answered } of { $total } answered
# After it, between dots: how many questions were answered with dont-know.
count-dont-know = { $count } “I don’t know”
# After it, between dots: how many questions have no answer yet.
count-open = { $count } not answered
# Instead of an answer: there is none yet. Also in lists and tables of answers.
open = Not answered
# Button.
go-to-open = Go to the next unanswered question

## Storage of the browser

# Notice; storage-link or storage-file follows.
storage-denied = Your browser is blocking storage. You can continue, but your answers are lost when you close this page.
# Notice; storage-link or storage-file follows.
storage-full = Your browser’s storage is full. You can continue, but new answers are lost when you close this page.
# After either: how to keep the answers anyway.
storage-link = To keep them, copy the link on your result page. To keep your notes too, download the result there as JSON.
# After either, if the scan is a file on the person's device. The button download-json follows.
storage-file = To keep them, download your answers (JSON). Open that file here to continue.
# Notice: the page is set up to save nothing.
storage-off = This page doesn’t save answers. They’re lost when you close it.
# Notices, alone or as the `$reason` of the two that follow. Their own `$reason` is a sentence that begins with malformed-.
saved-answers-unreadable = Your saved answers can’t be read. { $reason }
saved-plan-unreadable = Your saved plan can’t be read. { $reason }
saved-scans-unreadable = Your saved scans can’t be read. { $reason }
# Notice: earlier answers can't be read. `$reason` is two whole sentences that say so.
storage-unreadable = { $reason } We kept a copy and started a new scan.
# The same during a scan: the saved answers, or the earlier plan or scans, were damaged in the meantime.
storage-damaged = { $reason } We kept a copy. The answers on this page are complete and saved.
# Notice: the finished scan is not added to the earlier ones. The name in quotes is that of the screen, collection-history. Also
# a reason in collection-refused, for scans from a file.
history-full = You’ve reached the limit of { $count } saved scans, so no more are added. Your current scan stays. To make room, delete a scan under “Scans over time”.

## Files and links that people open

# Notice: somebody dropped a questionnaire on the page. `$title` is its title.
preview = This file is a questionnaire: { $title }.
# Button below it.
preview-yes = Try it
# Notice about a file that somebody opened; bad-file-safe follows.
nothing-found = We didn’t find a result, a link or a questionnaire in what you opened. To open a result, use its link or its JSON file.
# After the reason why a file or a link can't be read.
bad-file-safe = Your answers haven’t changed.
# Before the reason, which is a sentence of its own; bad-link-safe follows.
bad-link = This link doesn’t work.
# The same if another link was opened.
bad-beside = One of the other links doesn’t work.
# After the reason.
bad-link-safe = Copy the whole link, or ask for a new one. Your answers haven’t changed.
# Why a file can't be read. `$name` is its name or questionnaire-file, `$encoding` that of a character encoding.
not-utf8 = { $name } can’t be read: it looks like { $encoding }, not UTF-8. Save it as UTF-8 and open it again.
# The same: `$name` is the file's name or questionnaire-file.
not-text = { $name } can’t be read: it isn’t a text file in UTF-8.
# The same: `$name` is the file's name or questionnaire-file.
not-readable = { $name } can’t be read: your browser couldn’t open it.
# Instead of a file's name, at the beginning of the three sentences above.
questionnaire-file = The questionnaire

## A questionnaire that can't be used

# Instead of the scan; a list of what is wrong follows. `$count` is the length of that list.
bad-questionnaire = { $count ->
    [one] This questionnaire can’t be used: its file has { $count } error.
   *[other] This questionnaire can’t be used: its file has { $count } errors.
}
# Below that list.
bad-questionnaire-more = Your answers haven’t changed. The site owner needs to fix the file.
# Instead of the scan. `$reason` is technical, such as the server's answer.
no-questionnaire = The questionnaire didn’t load ({ $reason }). Your answers are safe. Reload the page to try again.

## Parts of the scan that load when they are needed

# In place of a screen whose code has not arrived yet.
loading = Loading…
# Instead of such a screen, if its code does not arrive; the button below it follows.
not-loaded = This part of the scan didn’t load. Your answers are safe. Try again, or reload the page.
# That button.
try-again = Try again
