## Introduction: what the scan is

questions = { $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
}
minutes = { $count ->
    [one] ongeveer een minuut
   *[other] ongeveer { $count } minuten
}
questions-and-minutes = { $questions }, { $minutes }
length-sentence = { $length }.
lead-level = Je ziet op welk niveau jullie staan, hoe dat komt en wat je nu kunt doen.
lead-ranking = Je krijgt jullie gebieden op volgorde, het laagste niveau eerst, en een 90-dagenplan.
privacy = Geen account nodig. Je antwoorden blijven in deze browser, tenzij je ze zelf deelt.
# The same on a website that asked for the answers.
privacy-read = Geen account nodig. Je antwoorden blijven in deze browser, maar deze website kan ze lezen.
form = Lengte
form-long = { $count } vragen, uitgebreid
dimensions-heading = { $count ->
    [one] Eén dimensie
   *[other] { $count } dimensies
}
levels-heading = Niveaus, van laag naar hoog
start = Start
disclaimer = Deze scan gaat over werkwijzen, niet over mensen. Gebruik hem om in gesprek te gaan, niet om te oordelen.

language = Taal
# The name of this language in itself.
language-name = Nederlands

## Introduction: scope and role of the person

scope = Wat beoordeel je?
scope-kind = { $kind ->
    [organization] De hele organisatie
    [unit] Eén organisatieonderdeel
    [product] Eén product of klantreis
   *[team] Eén team
}
scope-label = Naam
scope-named = { $kind }: { $name }
role = Je functie
role-name = { $role ->
    [leadership] Leiding
    [management] Middenmanagement
    [customer-facing] Klantcontact
    [product-design-it] Product, design, IT
   *[other] Anders
}
optional = (optioneel)
not-said = Niet opgegeven
more-about = Vul meer in

## Introduction: answers from before

saved = Je hebt { $answered } van de { $total } vragen beantwoord.
saved-complete = Je hebt alle { $total } vragen beantwoord. Je resultaat staat klaar.
saved-since = Bewaard in deze browser sinds { $date }.
saved-scope = Gaat over: { $scope }
resume = Ga verder
start-over = Begin opnieuw
start-over-sure = Hiermee wis je je huidige scan ({ $answers }) uit deze browser. Je kunt dit niet ongedaan maken.
start-over-kept = Je afgeronde scans blijven staan onder “Eerdere scans”.
answers-count = { $count ->
    [one] { $count } antwoord
   *[other] { $count } antwoorden
}
start-over-yes = Wis en begin opnieuw
keep = Annuleren

## Introduction: a scan by several people

with-team = Doe je dit met een team?
team-step-invite = Stuur iedereen de uitnodiging, of hang de QR-code op.
team-step-answer = Iedereen vult de scan alleen in en stuurt je de link naar het resultaat.
team-step-combine = Voeg de resultaten samen, kijk waar jullie verschillen en spreek samen antwoorden af.
copy-invitation = Kopieer uitnodigingslink
show-code = Toon QR-code
invitation-code = QR-code van de uitnodigingslink
combine = Voeg resultaten samen

## Introduction: other scans and earlier results

catalog = Andere scans
catalog-level = Je krijgt een niveau, een radardiagram en vervolgstappen.
catalog-ranking = Je krijgt jullie gebieden op volgorde en een 90-dagenplan.
catalog-kept = { $count ->
    [one] { $count } antwoord bewaard in deze browser
   *[other] { $count } antwoorden bewaard in deze browser
}
earlier-heading = Heb je al resultaten?
earlier = Open een resultaatbestand van jezelf of van een collega.
earlier-kept = { $count ->
    [one] In deze browser staat { $count } afgeronde scan. Je kunt ook een resultaatbestand openen.
   *[other] In deze browser staan { $count } afgeronde scans. Je kunt ook een resultaatbestand openen.
}
open-file = Open bestand
team-kept = { $count ->
    [one] Verder met je team ({ $count } resultaat)
   *[other] Verder met je team ({ $count } resultaten)
}

## Questions

question-of = Vraag { $number } van { $total }
questions-of = Vraag { $first } tot en met { $last } van { $total }
how-to-choose = Hoe kies je?
keys-hint = Toetsenbord: kies met 1–{ $levels }, ga verder met Enter.
dont-know = Weet ik niet
not-applicable = Niet van toepassing
low-picture = Laagste:
high-picture = Hoogste:
in-place-picture = Volledig ingevoerd:
note = Voeg notitie of bewijs toe
note-example = Wat zou je kunnen laten zien? Bijvoorbeeld: { $example }
note-plain = Notitie (komt nooit in een gedeelde link)
former = Je antwoord van { $date }
former-same = Zelfde als vorige keer
too-long = Deze tekst is te lang (tekens te veel: { $beyond }). Alleen de eerste { $kept } tekens worden bewaard.
back = Terug
next = Volgende
see-results = Bekijk resultaat

## Overview of all questions

all-questions = Alle vragen
answered-of = { $answered } van { $total } beantwoord
count-dont-know = { $count } keer “Weet ik niet”
count-open = { $count } niet beantwoord
open = Niet beantwoord
go-to-open = Ga naar de volgende open vraag

## Storage of the browser

storage-denied = Je browser blokkeert opslag. Je kunt verder, maar je antwoorden gaan verloren als je deze pagina sluit.
storage-full = De opslag van je browser is vol. Je kunt verder, maar nieuwe antwoorden gaan verloren als je deze pagina sluit.
storage-link = Wil je ze bewaren? Kopieer dan de link op de pagina met je resultaat. Wil je ook je notities bewaren? Download daar het resultaat als JSON.
storage-file = Wil je ze bewaren? Download dan je antwoorden (JSON). Open dat bestand hier om verder te gaan.
storage-off = Deze pagina bewaart geen antwoorden. Ze gaan verloren als je de pagina sluit.
saved-answers-unreadable = Je bewaarde antwoorden zijn niet leesbaar. { $reason }
saved-plan-unreadable = Je bewaarde plan is niet leesbaar. { $reason }
saved-scans-unreadable = Je bewaarde scans zijn niet leesbaar. { $reason }
storage-unreadable = { $reason } We hebben een kopie bewaard en zijn een nieuwe scan begonnen.
storage-damaged = { $reason } We hebben een kopie bewaard. De antwoorden op deze pagina zijn compleet en bewaard.
history-full = Het maximum van { $count } bewaarde scans is bereikt, dus er komen geen scans meer bij. Je huidige scan blijft bestaan. Verwijder een scan onder “Eerdere scans” om ruimte te maken.

## Files and links that come in

preview = Dit bestand is een vragenlijst: { $title }.
preview-yes = Probeer uit
nothing-found = In wat je hebt geopend, staat geen resultaat, link of vragenlijst. Open een resultaat met de link of het JSON-bestand.
bad-file-safe = Je antwoorden zijn niet veranderd.
bad-link = Deze link werkt niet.
bad-beside = Een van de andere links werkt niet.
bad-link-safe = Kopieer de hele link of vraag om een nieuwe. Je antwoorden zijn niet veranderd.
not-utf8 = { $name } kan niet worden gelezen: dit lijkt { $encoding }, geen UTF-8. Sla het bestand op als UTF-8 en open het opnieuw.
not-text = { $name } kan niet worden gelezen: dit is geen tekstbestand in UTF-8.
not-readable = { $name } kan niet worden gelezen: je browser kon het bestand niet openen.
questionnaire-file = De vragenlijst

## A questionnaire that can't be used

bad-questionnaire = { $count ->
    [one] Deze vragenlijst is niet bruikbaar: in het bestand zit { $count } fout.
   *[other] Deze vragenlijst is niet bruikbaar: in het bestand zitten { $count } fouten.
}
bad-questionnaire-more = Je antwoorden zijn niet veranderd. De eigenaar van de site moet het bestand verbeteren.
no-questionnaire = De vragenlijst is niet geladen ({ $reason }). Je antwoorden zijn veilig. Laad de pagina opnieuw om het nog eens te proberen.

## Parts of the scan that load when they are needed

loading = Laden…
not-loaded = Dit deel van de scan is niet geladen. Je antwoorden zijn veilig. Probeer het opnieuw of laad de pagina opnieuw.
try-again = Opnieuw proberen
