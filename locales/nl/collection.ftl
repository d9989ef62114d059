## All screens

collection-back = Terug
collection-own = Mijn resultaat, { $date }
collection-from-link = Persoon { $number }, { $date }
collection-from-file = Bestand { $number }, { $date }
collection-from-history = Mijn scan, { $date }
collection-agreed-name = Teamresultaat, { $date }
collection-with = { $name } · { $more }

## Bringing results together

collection-bring = Voeg resultaten toe
collection-bring-more = Meer resultaten toevoegen
collection-bring-label = Plak links naar resultaten, of de e-mails waarin ze staan
collection-bring-hint = Of sleep resultaatbestanden naar deze pagina. Er wordt niets geüpload.
collection-add = Toevoegen
collection-choose-files = Kies bestanden
collection-reading = { $done } van { $total } gelezen…
collection-added = { $count ->
    [one] { $count } resultaat toegevoegd.
   *[other] { $count } resultaten toegevoegd.
}
collection-nothing-found = Geen links naar resultaten gevonden in deze tekst.
collection-refused = { $place }: { $reason }
collection-refused-more = { $count ->
    [one] En nog { $count }.
   *[other] En nog { $count }.
}
collection-same = { $place }: al toegevoegd ({ $name }).
collection-later-state = { $place }: een nieuwere versie van { $name }. Deze vervangt de oudere.
collection-earlier-state = { $place }: een oudere versie van { $name }, niet toegevoegd.
collection-not-a-person = Een afgesproken teamresultaat is niet de kijk van één persoon en is daarom niet toegevoegd.
collection-other-questionnaire = Uit een andere vragenlijst ({ $questionnaire }): { $count ->
    [one] { $count } resultaat is niet toegevoegd. Open het in die scan.
   *[other] { $count } resultaten zijn niet toegevoegd. Open ze in die scan.
}
collection-full = Je kunt hoogstens { $count } resultaten samenvoegen. De rest is niet toegevoegd.
collection-safe = Verder is er niets veranderd.
collection-is-questionnaire = Dit bestand is een vragenlijst. Open het op het beginscherm.
collection-place-text = Tekst { $number }
collection-place-line = Regel { $number }
collection-place-result = Resultaat { $number }
collection-place-in = { $outside }, { $inside }

## Links that may belong to two people

collection-duplicates = { $count ->
    [one] { $count } link heeft dezelfde antwoorden en datum als een resultaat hierboven. Is die van iemand anders?
   *[other] { $count } links hebben dezelfde antwoorden en datum als resultaten hierboven. Zijn die van andere mensen?
}
collection-double = { $name }: telt nog niet mee
collection-double-counts = Tel mee als andere persoon
collection-double-counts-named = Tel mee als andere persoon: { $name }
collection-duplicates-out = Weglaten

## The list of results

collection-people = { $count ->
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
collection-remove = Verwijderen
collection-remove-named = Verwijderen: { $name }
collection-given-label = Naam of code voor { $name }
collection-given-hint = Naam of code
collection-add-named = Voeg toe: { $name }

## The team that is kept in this browser

collection-team-stays = Deze resultaten, de namen en wat jullie afspreken blijven in deze browser tot je het team verwijdert.
collection-give-up = Verwijder dit team
collection-give-up-sure = { $count ->
    [one] Hiermee wis je het resultaat van het team en wat is afgesproken uit deze browser. Je kunt dit niet ongedaan maken. Gedeelde links en bestanden blijven werken.
   *[other] Hiermee wis je de { $count } resultaten van het team, de namen en wat is afgesproken uit deze browser. Je kunt dit niet ongedaan maken. Gedeelde links en bestanden blijven werken.
}
collection-give-up-yes = Verwijder het team
collection-team-waits = { $count ->
    [one] In deze browser staat een team met { $count } resultaat. Horen de nieuwe resultaten daarbij?
   *[other] In deze browser staat een team met { $count } resultaten. Horen de nieuwe resultaten daarbij?
}
collection-team-join = Voeg ze toe aan dat team
collection-team-replace = Begin een nieuw team
collection-team-unreadable = Het bewaarde team kan niet worden gelezen: { $reason } Voeg de resultaten opnieuw toe of open je teambestand.
collection-team-set-aside = Een deel van het bewaarde team kan niet worden gelezen: { $reason } We hebben een kopie bewaard.

## Team: what is shown

collection-team = Teamresultaten
collection-team-lead = Iedereen vult de scan alleen in. Voeg de resultaten toe om te zien waar jullie van mening verschillen en wat jullie gezamenlijke profiel is.
collection-team-few = Voeg minstens twee resultaten toe om te zien waar jullie het eens en oneens zijn.
collection-team-recognized = { $people ->
    [one] Bij minder dan { $people } persoon kan iedereen zien wie wat heeft gezegd. Voeg eerst meer resultaten toe.
   *[other] Bij minder dan { $people } mensen kan iedereen zien wie wat heeft gezegd. Voeg eerst meer resultaten toe.
}
collection-show-anyway = Toch tonen
collection-show-round = Ronde
collection-round-count = { $days } ({ $count })
collection-all-rounds = Alle rondes ({ $count })
collection-round-hint = Tussen deze resultaten zit meer dan 30 dagen. Daarom tellen ze niet als één team.
collection-show-role = Toon antwoorden van
collection-everybody = Iedereen ({ $people })
collection-role-count = { $role } ({ $people })
collection-role-hint = Functies staan in resultaatbestanden, niet in links. Er zijn per functie minstens { $people } mensen nodig.

## Team: differences

collection-differently = Waar jullie het meest verschillen
collection-differently-stand = { $people ->
    [one] { $people } persoon.
   *[other] { $people } mensen, grootste verschil eerst.
}
collection-differently-split = { $people ->
    [one] { $people } persoon.
   *[other] { $people } mensen, eerst vragen met twee kampen, dan het grootste verschil.
}
collection-all-alike = Jullie zijn het over elke vraag grotendeels eens.
collection-none-together = Nog bij geen enkele vraag hebben minstens twee van jullie een niveau gekozen. Voeg meer resultaten toe.
collection-all-items = Alle { $count } vragen
collection-items-together = { $count ->
    [one] De { $count } vraag die minstens twee van jullie hebben beantwoord
   *[other] Alle { $count } vragen die minstens twee van jullie hebben beantwoord
}
collection-talk = Bespreek dit voordat jullie plannen maken: { $choices }.
collection-split = Twee kampen: { $choices }.
collection-chose = { $people ->
    [one] { $people } persoon koos niveau { $level }
   *[other] { $people } mensen kozen niveau { $level }
}
collection-chose-more = { $people ->
    [one] { $people } koos niveau { $level }
   *[other] { $people } kozen niveau { $level }
}
collection-chose-next = { $said }, { $more }
collection-fairly = Jullie zijn het grotendeels eens.
collection-alike = Jullie zijn het eens.
collection-apart = { $count } niveaus verschil. Bespreek dit: { $choices }.
collection-near = Hoogstens één niveau verschil.
collection-one-vote = Slechts één persoon gaf een niveau.
collection-dots = { $choices }; mediaan { $median }
collection-answers = Antwoorden tonen
collection-heat-map = Heatmap van alle vragen
collection-heat-map-caption = Hoeveel mensen elk niveau kozen. De mediaan heeft een kader.
collection-dont-know = { $people ->
    [one] { $people } persoon weet het niet.
   *[other] { $people } mensen weten het niet.
}
collection-key-person = één persoon
collection-key-people = mensen, als balk
collection-key-levels = Niveaus: { $level_names }
collection-key-median = mediaan (de laagste als er twee zijn)

## Team: the joint profile

collection-joint = Teamprofiel
collection-joint-stand = Voor het niveau telt bij elke vraag het middelste antwoord (de mediaan), het laagste als er twee in het midden liggen. Gemiddelden gaan over alle { $people } mensen. Daardoor kunnen niveau en gemiddelde uiteenlopen.
collection-joint-level = Niveau
collection-joint-range = Laagste tot hoogste
collection-targets = Doelen
collection-range = { $from }–{ $to }
collection-key-band = spreiding in het team

## Team: what it agrees on

collection-agreed = Afgesproken antwoorden
collection-agree-fold = Leg vast wat jullie afspreken
collection-agree-label = Afgesproken antwoord: { $item }
collection-not-agreed = Nog niet afgesproken (mediaan telt)
collection-agreed-count = { $count ->
    [one] Voor { $count } van de { $total } vragen is een antwoord afgesproken. Voor de rest telt de mediaan.
   *[other] Voor { $count } van de { $total } vragen is een antwoord afgesproken. Voor de rest telt de mediaan.
}
collection-open-agreed = Bekijk teamresultaat
collection-copy-agreed = Kopieer link naar teamresultaat

## Team: passing it on

collection-pass-on = Delen
collection-team-link = Kopieer link naar deze resultaten
collection-team-file = Download teambestand
collection-team-link-hint = In link en bestand staan van iedereen de antwoorden en de datum. Wie ze krijgt, kan misschien achterhalen wie wat heeft gezegd. In de link staan geen namen, functies of notities. In het bestand staan wel namen en functies.
collection-team-link-long = Te veel resultaten voor een link. Download het teambestand. Daarin staan van iedereen de antwoorden, de datum, de naam en de functie.

## Team: figures

collection-appendix = Overeenstemming in cijfers
collection-appendix-caption = Mediaan: de laagste als er twee zijn. AD: gemiddelde afstand tot de mediaan. s: standaardafwijking. r_wg: overeenstemming boven toeval.
collection-appendix-column-question = Vraag
collection-appendix-column-people = Mensen
collection-appendix-column-median = Mediaan
collection-appendix-column-ad = AD
collection-appendix-column-s = s
collection-appendix-column-rwg = r_wg

## Comparison of two results

collection-compare = Vergelijk twee resultaten
collection-compare-few = Voeg een tweede resultaat toe om te vergelijken.
collection-then = Eerder
collection-now = Later
collection-first = A
collection-second = B
collection-yours = Die van jou
collection-the-other = De andere
collection-swap = Omwisselen
collection-then-and-now = Eerder en later
collection-side-by-side = Naast elkaar
collection-then-level = Eerder niveau { $then }, later niveau { $now }.
collection-each-level = { $first }: { $first_level }. { $second }: { $second_level }.
collection-level-unknown = te weinig antwoorden voor een niveau
collection-two-scopes = Deze resultaten gaan niet over hetzelfde deel van de organisatie. Wees voorzichtig met vergelijken.
collection-scope-unknown = Deze resultaten gaan misschien niet over hetzelfde deel van de organisatie: dat staat niet in links. Wees voorzichtig met vergelijken.
collection-two-forms = Het ene resultaat komt uit de korte versie en het andere uit de lange, dus je kunt de niveaus niet vergelijken. Vergelijk antwoord voor antwoord.
collection-long-form = lange versie
collection-radar-two = Radardiagram van twee resultaten
collection-radar-two-more = Gemiddelden op een schaal van 1 tot { $levels }: { $scores }.
collection-name-then-now = { $dimension } eerder { $then }, later { $now }
collection-name-each = { $first } { $first_score }, { $second } { $second_score }
collection-scale = Op een schaal van 1 tot { $levels }

## Comparison: what differs

collection-what-changed = Wat is veranderd
collection-what-differs = Wat verschilt
collection-moved-up = { $count ->
    [one] Omhoog: { $count } antwoord is hoger.
   *[other] Omhoog: { $count } antwoorden zijn hoger.
}
collection-moved-down = { $count ->
    [one] Omlaag: { $count } antwoord is lager.
   *[other] Omlaag: { $count } antwoorden zijn lager.
}
collection-look-closer = Dat kan ook komen doordat er strenger is geantwoord.
collection-higher = { $count ->
    [one] { $name } is hoger bij { $count } vraag.
   *[other] { $name } is hoger bij { $count } vragen.
}
collection-no-change = Geen verandering.
collection-unclear-change = Geen duidelijke verandering: { $up } omhoog, { $down } omlaag.
collection-no-difference = Geen verschil.
collection-unclear-difference = Geen duidelijk verschil: { $first } is hoger bij { $first_higher }, { $second } bij { $second_higher }.
collection-not-comparable = Te weinig antwoorden.
collection-changed = Veranderde antwoorden
collection-differing = Antwoorden die verschillen
collection-both-times = { $count ->
    [one] { $count } vraag heeft beide keren een niveau.
   *[other] { $count } vragen hebben beide keren een niveau.
}
collection-of-these-changed = { $count ->
    [one] { $count } van deze antwoorden is veranderd.
   *[other] { $count } van deze antwoorden zijn veranderd.
}
collection-in-both = { $count ->
    [one] { $count } vraag heeft in beide een niveau.
   *[other] { $count } vragen hebben in beide een niveau.
}
collection-of-these-differ = { $count ->
    [one] { $count } van deze antwoorden verschilt.
   *[other] { $count } van deze antwoorden verschillen.
}
collection-nothing-changed = Er is geen antwoord veranderd.
collection-nothing-differs = Er is geen antwoord dat verschilt.
collection-change-up = omhoog
collection-change-down = omlaag
collection-change-higher = { $name } is hoger

## Scans over time

collection-history = Eerdere scans
collection-history-lead = Scans die je afrondt, worden alleen in deze browser bewaard.
collection-history-empty = Nog geen afgeronde scans. Ze verschijnen hier zodra je er een afrondt.
collection-scope-not-said = Niet opgegeven
collection-over-time = Verloop van het niveau
collection-steps-name = Verloop van het niveau
collection-steps-text = Van oud naar nieuw: { $scans }.
collection-steps-one = { $date }: niveau { $level }
collection-steps-none = { $date }: geen niveau
collection-kept = Bewaarde scans
collection-open = Openen
collection-open-named = Open de scan van { $date }
collection-with-latest = Vergelijk met de laatste
collection-with-latest-named = Vergelijk met de laatste: de scan van { $date }
collection-scope = Toon scans over
collection-delete = Verwijderen
collection-remove-sure = De scan van { $date } verwijderen? Je kunt dit niet ongedaan maken.
collection-remove-yes = Verwijderen
collection-again = Doe de scan opnieuw
collection-again-hint = Begint een nieuwe scan. Bij elke vraag kun je je antwoord van de vorige keer bekijken.
collection-download-history = Download eerdere scans
collection-imported = { $count ->
    [one] { $count } nieuwe scan toegevoegd.
   *[other] { $count } nieuwe scans toegevoegd.
}
collection-imported-updated = { $count ->
    [one] { $count } scan bijgewerkt.
   *[other] { $count } scans bijgewerkt.
}
collection-imported-known = Deze scans staan hier al.
collection-erase = Wis al mijn gegevens
collection-erase-sure = Hiermee wis je alle antwoorden, notities, plannen, teams en bewaarde scans van elke vragenlijst uit deze browser. Je kunt dit niet ongedaan maken. Gedeelde links en bestanden blijven werken.
collection-erase-yes = Wis alles
collection-not-kept = Je browser kon dit niet opslaan. Download wat je wilt bewaren voordat je de pagina sluit.

# After a team file was opened.
collection-agreed-added = { $count ->
    [one] Eén afgesproken antwoord toegevoegd.
   *[other] { $count } afgesproken antwoorden toegevoegd.
}

# After a team file was opened whose agreed answers differ from those on screen. $questions is a list.
collection-agreed-differs = Het bestand heeft andere afgesproken antwoorden op deze vragen: { $questions }. Die van jou blijven staan.

# Below the field, on a page that is not the scan’s own.
collection-bring-hint-here = Of sleep resultaatbestanden hierheen. Er wordt niets geüpload.
