### Why a link or a file can't be read. Each is a sentence. A sentence that says what is safe follows.

## Links to a result

# `$count` and `$limit` are numbers of characters, in the thousands.
link-too-long = The link is too long: { $count } characters; the limit is { $limit }.
link-cut = Part of the link is missing.
# `$version` is the version in the link, such as 7.
link-version = The link is for another version of this scan ({ $version }).
link-without-questionnaire = The link doesn’t say which questionnaire it’s for.
# `$found` is one character, `$place` its place in the link, from 1.
link-character = The link has an unexpected character, “{ $found }”, at position { $place }.
link-changed = The link is incomplete or was changed.
link-length = The link doesn’t match this questionnaire.
link-answers = The link has answers this questionnaire doesn’t offer.
# `$id` is the id of a questionnaire, such as eight-drivers.
link-of-another = The link belongs to another questionnaire: { $id }.
link-unknown-layout = The link was made with a version of the questionnaire this site doesn’t have.
# Some programs change all letters to small letters, or all to capitals.
link-capitals = The link’s capital letters were changed on the way, so its answers can’t be read.
# After a list of links that can't be read.
links-more = { $count ->
    [one] { $count } more link can’t be read.
   *[other] { $count } more links can’t be read.
}

## Files

# `$count` and `$limit` are numbers of bytes, in the millions.
file-too-large = The file is too large: { $count } bytes; the limit is { $limit }.
file-not-ours = This file doesn’t come from this scan.
file-not-a-result = This isn’t a result file.
# `$version` is the version in the file, such as 7.
file-version = The file is for another version of this scan ({ $version }).
# `$id` is the id of a questionnaire, such as eight-drivers.
file-of-another = The file belongs to another questionnaire: { $id }.
# `$date` is the text in the file where a date should be.
file-date = The file’s date can’t be read: { $date }.
# `$scope` is the text in the file.
file-scope = Unknown scope in the file: { $scope }.
# `$role` is the text in the file.
file-role = Unknown role in the file: { $role }.
# `$answer` is the text in the file, `$id` the question's id, such as gov.1.
file-answer = The file has an unknown answer: { $answer } for { $id }.
# After a list of faults.
file-more-faults = And { $count } more.
# `$reason` is one of the sentences below “Where”.
file-form = The file can’t be read. { $reason }
file-without-results = The file has no list of results.
file-too-many = The file has { $count } results; the limit is { $limit }.
file-no-result = This isn’t a link or a result.
# `$reason` is one of the sentences below “Where”.
file-agreed = What the team agreed on can’t be read. { $reason }
# `$number` counts the scans in the file from 1, `$reason` is one of the sentences below “Where”.
file-scan = Scan { $number } in the file can’t be read. { $reason }

## Where: the text there is not valid JSON, or a scan would not write it

# `$line` and `$column` count from 1.
malformed-syntax = Line { $line }, column { $column } isn’t valid JSON.
malformed-ends = The end is missing.
malformed-whole = The content isn’t from a scan.
# `$place` names a value in the file, such as answers.gov.1 or entries[3].date.
malformed-value = “{ $place }” is missing or has an unknown value.
