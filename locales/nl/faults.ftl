## Links to a result

link-too-long = De link is te lang: { $count } tekens; het maximum is { $limit }.
link-cut = Er ontbreekt een deel van de link.
link-version = De link hoort bij een andere versie van deze scan ({ $version }).
link-without-questionnaire = De link zegt niet bij welke vragenlijst hij hoort.
link-character = In de link staat op plaats { $place } een teken dat daar niet hoort: “{ $found }”.
link-changed = De link is onvolledig of gewijzigd.
link-length = De link past niet bij deze vragenlijst.
link-answers = De link bevat antwoorden die deze vragenlijst niet heeft.
link-of-another = De link hoort bij een andere vragenlijst: { $id }.
link-unknown-layout = De link is gemaakt met een versie van de vragenlijst die deze site niet heeft.
link-capitals = Onderweg zijn de hoofdletters van de link veranderd, waardoor de antwoorden erin niet leesbaar zijn.
links-more = { $count ->
    [one] Nog { $count } link is niet leesbaar.
   *[other] Nog { $count } links zijn niet leesbaar.
}

## Files

file-too-large = Het bestand is te groot: { $count } bytes; het maximum is { $limit }.
file-not-ours = Dit bestand komt niet uit deze scan.
file-not-a-result = Dit is geen resultaatbestand.
file-version = Het bestand hoort bij een andere versie van deze scan ({ $version }).
file-of-another = Het bestand hoort bij een andere vragenlijst: { $id }.
file-date = De datum in het bestand is niet leesbaar: { $date }.
file-scope = Onbekend onderwerp in het bestand: { $scope }.
file-role = Onbekende functie in het bestand: { $role }.
file-answer = Er staat een onbekend antwoord in het bestand: { $answer } bij { $id }.
file-more-faults = En nog { $count }.
file-form = Het bestand is niet leesbaar. { $reason }
file-without-results = In het bestand ontbreekt de lijst met resultaten.
file-too-many = Het bestand bevat { $count } resultaten; het maximum is { $limit }.
file-no-result = Dit is geen link en geen resultaat.
file-agreed = Wat het team heeft afgesproken is niet leesbaar. { $reason }
file-scan = Scan { $number } in het bestand is niet leesbaar. { $reason }

malformed-syntax = Regel { $line }, kolom { $column } is geen geldige JSON.
malformed-ends = Het einde ontbreekt.
malformed-whole = De inhoud komt niet uit een scan.
malformed-value = “{ $place }” ontbreekt of heeft een onbekende waarde.
