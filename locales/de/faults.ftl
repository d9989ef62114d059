## Links to a result

link-too-long = Der Link ist zu lang: { $count } Zeichen; höchstens { $limit } sind möglich.
link-cut = Ein Teil des Links fehlt.
link-version = Der Link gehört zu einer anderen Version dieses Checks ({ $version }).
link-without-questionnaire = Der Link sagt nicht, zu welchem Fragebogen er gehört.
link-character = Im Link steht an Stelle { $place } ein Zeichen, das dort nicht hingehört: „{ $found }“.
link-changed = Der Link ist unvollständig oder wurde verändert.
link-length = Der Link passt nicht zu diesem Fragebogen.
link-answers = Der Link enthält Antworten, die es in diesem Fragebogen nicht gibt.
link-of-another = Der Link gehört zu einem anderen Fragebogen: { $id }.
link-unknown-layout = Der Link stammt von einer Fassung des Fragebogens, die diese Website nicht hat.
link-capitals = Unterwegs wurde die Groß- und Kleinschreibung des Links verändert; die Antworten darin sind deshalb nicht lesbar.
links-more = { $count ->
    [one] { $count } weiterer Link ist nicht lesbar.
   *[other] { $count } weitere Links sind nicht lesbar.
}

## Files

file-too-large = Die Datei ist zu groß: { $count } Bytes; höchstens { $limit } sind möglich.
file-not-ours = Diese Datei stammt nicht aus diesem Check.
file-not-a-result = Das ist keine Ergebnisdatei.
file-version = Die Datei gehört zu einer anderen Version dieses Checks ({ $version }).
file-of-another = Die Datei gehört zu einem anderen Fragebogen: { $id }.
file-date = Das Datum in der Datei ist nicht lesbar: { $date }.
file-scope = In der Datei steht ein unbekannter Gegenstand: { $scope }.
file-role = In der Datei steht eine unbekannte Rolle: { $role }.
file-answer = In der Datei steht eine unbekannte Antwort: { $answer } bei { $id }.
file-more-faults = Dazu { $count } weitere.
file-form = Die Datei ist nicht lesbar. { $reason }
file-without-results = In der Datei fehlt die Liste der Ergebnisse.
file-too-many = Die Datei enthält { $count } Ergebnisse; höchstens { $limit } sind möglich.
file-no-result = Das ist weder ein Link noch ein Ergebnis.
file-agreed = Worauf sich das Team geeinigt hat, ist nicht lesbar. { $reason }
file-scan = Check { $number } in der Datei ist nicht lesbar. { $reason }

malformed-syntax = Zeile { $line }, Spalte { $column } ist kein gültiges JSON.
malformed-ends = Das Ende fehlt.
malformed-whole = Der Inhalt stammt nicht aus einem Check.
malformed-value = „{ $place }“ fehlt oder hat einen unbekannten Wert.
