## Headline

level-headline = Niveau { $level }: { $level_name }
in-place-headline = { $in_place } van { $total } werkwijzen ingevoerd · { $headline }
no-level = Nog te weinig antwoorden voor een niveau
no-level-more = Dit weten we tot nu toe.
result-empty = Dit resultaat bevat geen antwoorden.
nothing-applies = Geen van de vragen is van toepassing
level = Niveau { $level }
numbered-level = { $level } { $level_name }
level-range = { $level } ({ $low }–{ $high })

## Whose view it is, and how sure

one-person = De kijk van één persoon
agreed-by = { $people ->
    [one] Afgesproken door één persoon
   *[other] Afgesproken door { $people } mensen
}
close-to = dicht bij niveau { $level }
close-to-both = dicht bij niveau { $low } en niveau { $high }
border = Eén ander antwoord kan dit niveau veranderen. Zie het als niveau { $low } tot en met { $high }.
bounds-dont-know = { $count ->
    [one] { $count } vraag is met “Weet ik niet” beantwoord.
   *[other] { $count } vragen zijn met “Weet ik niet” beantwoord.
}
bounds-open = { $count ->
    [one] { $count } vraag is niet beantwoord.
   *[other] { $count } vragen zijn niet beantwoord.
}
bounds = Voorlopig is het niveau { $level }. Als je de antwoorden weet, kan het niveau { $low } tot en met { $high } zijn. Dat uitzoeken is een goedkope eerste stap.
how-sure = Zekerheid
firm = Hoog
likely = Redelijk
sketch = Laag
narrow = sommige vragen niet van toepassing

confidence-is = Zekerheid: { $word }
confidence-sentence = { $word }.
levels-possible = kan niveau { $low } tot en met { $high } zijn
how-sure-is-this = Hoe zeker is dit?
answers-needed = { $count ->
    [one] Beantwoord nog minstens 1 vraag om een niveau te krijgen.
   *[other] Beantwoord nog minstens { $count } vragen om een niveau te krijgen.
}
no-method = “{ $name }” is geen methode van de scan.
no-scan = De scan staat niet op de pagina.
wrong-word = { $name } is “{ $word }”; verwacht werd { $words }.
link-not-told = De link bevat de antwoorden en wordt daarom alleen gegeven met het attribuut events="answers".
no-result-yet = Er is nog geen resultaat: er is nog geen vraag beantwoord.
next-moves = Wat je nu kunt doen

## What can be done with a result at once

download = Downloaden
compare-team = Vergelijk met je team
take-yourself = Doe de scan zelf

## What the level means

meaning = Wat dit betekent
meaning-more = Hoe dit eruitziet en waar je begint
look-for = Signalen om op te letten
next-heading = Waar je begint
read = Lees
act = Doe

## Profile of the dimensions

profile = Profiel
ranked-first = Eerst: { $dimensions } ({ $level_name }).
ranked-last = Laatst: { $dimensions } ({ $level_name }).
strongest = Sterkst: { $dimensions }.
weakest = Zwakst: { $dimensions }.
even = Gelijkmatige scores: niets springt eruit.
strengths = Sterke punten
gaps = Zwakke punten
listed-first = Eerst
listed-last = Laatst
radar-name = Radardiagram van de { $count } dimensies
key-scores = gemiddelde
key-spread = laagste tot hoogste antwoord
key-target = doel
outline-earlier = vorige scan, { $day }
outline-team = je team, { $people ->
    [one] één persoon
   *[other] { $people } mensen
}
outline = Vergelijken met
outline-none = niets
key-rings = Niveaus: { $level_names }
ask = Kies een dimensie in het diagram om de antwoorden en de volgende stap te zien.
table-caption = Niveau, gemiddelde en spreiding van de antwoorden per dimensie
dimension = Dimensie
level-column = Niveau
score-column = Gemiddelde
scale-column = Gemiddelde op een schaal van 1 tot { $levels }
spread = antwoorden lopen van { $lowest } tot { $highest }
too-few = Te weinig antwoorden
dropped = Niet van toepassing
target = Doel

## Why the level of a dimension is not what its average suggests

cause-whole = { $whose ->
    [medians] Niveau { $level } bij een gemiddelde van { $average }: { $reason } In het gemiddelde tellen de antwoorden van iedereen mee.
   *[answers] Niveau { $level } bij een gemiddelde van { $average }: { $reason }
}
cause-enough = { $whose ->
    [medians] { $count ->
        [one] { $count } van de { $total } medianen ligt op niveau { $level } of hoger.
       *[other] { $count } van de { $total } medianen liggen op niveau { $level } of hoger.
    }
   *[answers] { $count ->
        [one] { $count } van de { $total } antwoorden ligt op niveau { $level } of hoger.
       *[other] { $count } van de { $total } antwoorden liggen op niveau { $level } of hoger.
    }
}
cause-enough-weight = { $whose ->
    [medians] { $count ->
        [one] medianen met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger.
       *[other] medianen met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger.
    }
   *[answers] { $count ->
        [one] antwoorden met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger.
       *[other] antwoorden met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger.
    }
}
cause-too-few = { $whose ->
    [medians] { $count ->
        [one] { $count } van de { $total } medianen ligt op niveau { $level } of hoger; er zijn er { $needed } nodig.
       *[other] { $count } van de { $total } medianen liggen op niveau { $level } of hoger; er zijn er { $needed } nodig.
    }
   *[answers] { $count ->
        [one] { $count } van de { $total } antwoorden ligt op niveau { $level } of hoger; er zijn er { $needed } nodig.
       *[other] { $count } van de { $total } antwoorden liggen op niveau { $level } of hoger; er zijn er { $needed } nodig.
    }
}
cause-too-little-weight = { $whose ->
    [medians] { $count ->
        [one] medianen met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger; er is { $needed } nodig.
       *[other] medianen met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger; er is { $needed } nodig.
    }
   *[answers] { $count ->
        [one] antwoorden met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger; er is { $needed } nodig.
       *[other] antwoorden met samen een gewicht van { $count } (van { $total }) liggen op niveau { $level } of hoger; er is { $needed } nodig.
    }
}
cause-lag = { $whose ->
    [medians] { $count ->
        [one] de laagste mediaan is { $lowest }, en het niveau kan daar hoogstens één boven liggen.
       *[other] de laagste mediaan is { $lowest }, en het niveau kan daar hoogstens { $count } boven liggen.
    }
   *[answers] { $count ->
        [one] het laagste antwoord is { $lowest }, en het niveau kan daar hoogstens één boven liggen.
       *[other] het laagste antwoord is { $lowest }, en het niveau kan daar hoogstens { $count } boven liggen.
    }
}
cause-lag-none = { $whose ->
    [medians] de laagste mediaan is { $lowest }, en het niveau kan daar niet boven liggen.
   *[answers] het laagste antwoord is { $lowest }, en het niveau kan daar niet boven liggen.
}
cause-mark = { $whose ->
    [medians] het gemiddelde van de medianen telt, en niveau { $level } begint bij { $mark }.
   *[answers] niveau { $level } begint bij { $mark }.
}
cause-lowest = { $whose ->
    [medians] de laagste mediaan bepaalt het niveau.
   *[answers] het laagste antwoord bepaalt het niveau.
}

## Why the overall level is what it is

why = Waarom dit niveau
why-stand = Het niveau hangt af van hoeveel dimensies het halen, niet van het gemiddelde.
dimensions-all = { $count ->
    [one] { $count } dimensie
   *[other] { $count } dimensies
}
dimensions-answered = { $count ->
    [one] { $count } dimensie met genoeg antwoorden
   *[other] { $count } dimensies met genoeg antwoorden
}
why-gated = { $count ->
    [one] De enige dimensie met genoeg antwoorden heeft niveau { $level } bereikt.
   *[other] Minstens { $needed } van de { $group } staan op niveau { $level } of hoger, en { $lag }.
}
why-level-1 = { $count ->
    [one] Iedereen begint op niveau 1. Voor niveau 2 moet de enige dimensie met genoeg antwoorden dat niveau halen.
   *[other] Iedereen begint op niveau 1. Voor niveau 2 moeten { $needed } van de { $group } dat niveau halen.
}
why-gated-weighted = Dimensies met samen minstens { $share } van het gewicht staan op niveau { $level } of hoger, en { $lag }.
lag = { $count ->
    [one] geen enkele blijft meer dan één niveau achter
   *[other] geen enkele blijft meer dan { $count } niveaus achter
}
lag-none = geen enkele staat daaronder
why-mean = Het gemiddelde van de dimensieniveaus is hoog genoeg voor niveau { $level }.
why-mean-1 = Het gemiddelde van de dimensieniveaus is te laag voor niveau 2.
why-minimum = De laagste dimensie bepaalt het niveau.
why-average = { $count ->
    [one] Het gemiddelde is { $average }, maar het niveau is { $level }, omdat { $dimensions } nog op niveau { $their_level } staat.
   *[other] Het gemiddelde is { $average }, maar het niveau is { $level }, omdat { $dimensions } nog op niveau { $their_level } of lager staan.
}
at-level = Op niveau { $level }
your-average = Gemiddelde

## The arithmetic

why-sums = Toon de berekening
sums-caption = Hoe elk niveau is berekend
sums-answers = Antwoorden en gemiddelde
sums-reached = Op dit niveau of hoger
sums-at = Niveau { $level }: { $weight } van { $total } (nodig: { $needed })
sums-lowest = Laagste
sums-overall = Alle dimensies
tally-caption = Bereikt niveau per dimensie
reached = bereikt
not-yet = nog niet
reached-by = Aantal dimensies dat dit niveau haalt
needed = { $needed } van { $total } nodig
of = {" "}van { $total }

## Recommendations

recommendations = Adviezen
equal-with = Op dezelfde plek als { $dimensions }
level-score = Niveau { $level }, gemiddelde { $score }
also = En ook: { $action }
effort = Inspanning
effort-size = { $effort ->
    [1] Klein, hoogstens 5 mensdagen
    [2] Middelgroot, hoogstens 20 mensdagen
   *[3] Groot, meer dan 20 mensdagen
}
owner = Eigenaar
after-days = { $day ->
    [30] Na 30 dagen
    [60] Na 60 dagen
   *[90] Na 90 dagen
}
measure = Indicator
next-states = Waar je nu naartoe werkt ({ $count })
all-recommendations = Alle adviezen
no-recommendation = Voor dit niveau is er geen advies.

## The way to the next level

roadmap = Zo kom je op het volgende niveau
roadmap-short = Volgend niveau
roadmap-top = Dit is het hoogste niveau. Houd het vast en let op waar het kan verslappen.
roadmap-far = Nog { $steps } tot niveau { $level }. Met elke stap gaat één werkwijze een niveau omhoog.
roadmap-estimate = Nog ongeveer { $steps } tot niveau { $level }. Met elke stap gaat één werkwijze een niveau omhoog.
roadmap-route = De kortste weg loopt via { $dimensions }.
roadmap-route-any = De kortste weg loopt via { $count } naar keuze uit: { $dimensions }.
roadmap-route-also = De kortste weg loopt via { $needed }, en { $count } naar keuze uit: { $dimensions }.
roadmap-route-one = Een van de even korte wegen loopt via { $dimensions }.
roadmap-nearest = { $count ->
    [one] Het dichtst bij het volgende niveau: { $dimensions } (nog { $steps }).
   *[other] Het dichtst bij het volgende niveau: { $dimensions } (elk nog { $steps }).
}
steps = { $count ->
    [one] { $count } stap
   *[other] { $count } stappen
}
roadmap-find-out = { $count ->
    [one] Zoek dit eerst uit: { $count } vraag heeft nog geen niveau en telt in de stappen hieronder niet mee.
   *[other] Zoek dit eerst uit: { $count } vragen hebben nog geen niveau en tellen in de stappen hieronder niet mee.
}
roadmap-order = Sorteer op
roadmap-nearest-first = Minste inspanning
roadmap-weakest-first = Laagste niveau
roadmap-needed = Al deze stappen
roadmap-any = Kies er { $needed } uit deze { $total }
roadmap-and-any = Plus { $needed } naar keuze uit deze { $total }
roadmap-one-of = Andere combinaties kosten evenveel stappen
roadmap-second = { $item } (nog een stap verder)
roadmap-today = Nu
roadmap-before = Vóór deze stap
roadmap-proof = Bewijs
roadmap-effort = Inspanning: { $sum } (1 tot 3 per stap)
roadmap-caution = De kortste route levert niet altijd het meeste op. Begin waar klanten er het meest van merken.

## What if

what-if = Wat als?
what-if-lead = Verander antwoorden en zie welk niveau en profiel daaruit volgen. Niets hiervan wordt bewaard.
what-if-level = Niveau { $now } zou niveau { $then } worden.
what-if-same = Nog steeds niveau { $level }.
what-if-changed = { $count ->
    [one] { $count } antwoord gewijzigd.
   *[other] { $count } antwoorden gewijzigd.
}
what-if-reset = Herstellen
what-if-add = { $count ->
    [one] Zet { $count } wijziging in mijn plan
   *[other] Zet { $count } wijzigingen in mijn plan
}
what-if-added = In je plan gezet.
what-if-radar = Radardiagram van nu en wat als
what-if-then = Wat als
what-if-scores = { $dimension } nu { $now }, wat als { $then }

## Plan for 90 days

plan = Je 90-dagenplan
plan-stand = Bewaard in deze browser. Houd het bij hoogstens vijf acties.
your-plan = Je plan
plan-empty = Begin met de adviezen. Je kunt elke actie aanpassen.
plan-suggest = Maak mijn plan
plan-start = Startdatum
plan-by = { $day ->
    [30] Binnen 30 dagen
    [60] Binnen 60 dagen
   *[90] Binnen 90 dagen
}
plan-nothing = Nog niets gepland
plan-move = Verplaats naar
plan-marks = { $day ->
    [30] Dag 30
    [60] Dag 60
   *[90] Dag 90
}
plan-edit = Bewerken
plan-line = Actie
plan-owner = Eigenaar
plan-remove = Verwijderen
plan-add = Voeg actie toe
plan-add-label = Eigen actie
plan-full = Je hebt vijf of meer open acties. Weinig teams krijgen er in 90 dagen meer dan vijf af.
plan-true = Doelen voor dag 90, en hoe je ze meet
rec-details = Doelen, indicator en vervolgstappen
add-to-plan = Zet in plan
in-plan = In je plan – verwijderen

## All answers

all-answers = Alle antwoorden
show-all-answers = Alles tonen
hide-all-answers = Alles verbergen
unplaced-answers = { $count ->
    [one] Er is nog { $count } antwoord bewaard, op een vraag die deze versie van de vragenlijst niet stelt.
   *[other] Er zijn nog { $count } antwoorden bewaard, op vragen die deze versie van de vragenlijst niet stelt.
}
answers-caption = Vragen en antwoorden
question-column = Vraag
answer-column = Antwoord
your-note = Notitie: { $note }

## Published figures, to compare with

benchmarks = Toon benchmarks
benchmark = { $qualifier }{ $percent }% { $measures }.
qualifiers = { $qualifier ->
    [none] {""}
    [about] Ongeveer{" "}
    [almost] Bijna{" "}
   *[under] Minder dan{" "}
}
benchmark-under-half = Minder dan de helft { $measures }.
benchmark-kinds = { $kind ->
    [practice] Werkwijzen die ze meldden.
    [excellent] Hoe ze zichzelf beoordeelden.
    [judgment] Wat ze ervan vonden.
   *[stage] Waar ze zichzelf plaatsten.
}
benchmark-source = { $source }, { $years }, n = { $asked }, naar eigen zeggen.
benchmark-source-plain = { $source }, { $years }, naar eigen zeggen.
benchmark-context = Context, geen doel.

## Passing it on

share = Delen en downloaden
send = Versturen
send-to = Stuur naar { $address }
present = Presenteren
save-data = Opslaan als gegevens
link = Link naar dit resultaat
link-hint = Wie deze link heeft, ziet de antwoorden en de datum, maar geen namen of notities.
link-local = Je hebt de scan vanuit een bestand geopend. Daarom werkt deze link alleen op dit apparaat en toont hij je mapnamen. Wil je delen? Download het resultaat en stuur het bestand.
copy-link = Kopieer link
copied = Gekopieerd
copied-more = Link gekopieerd
copy-by-hand = Je browser staat kopiëren niet toe. De link is geselecteerd: druk op Ctrl+C of ⌘C.
link-to-copy = Link
share-sheet = Delen…
share-refused = Op deze pagina kan de scan het deelmenu niet openen. Kopieer de link.
qr = QR-code
qr-name = QR-code van deze link
qr-long = Deze link is te lang voor een QR-code. Kopieer hem of stuur het resultaat als bestand.
print = Afdrukken
print-summary = PDF van één pagina
print-refused = Het afdrukvenster ging niet open. Staat de scan in een andere pagina? Open het resultaat dan op een eigen pagina en druk het daar af.
change-answers = Wijzig antwoorden
again = Doe de scan opnieuw

## Downloads

download-json = Download JSON
download-csv = Download CSV
download-report = Download rapport (HTML)
download-markdown = Download Markdown
download-svg = Download diagram (SVG)
download-png = Download diagram (PNG)
download-slide = Download dia (PNG)
download-ics = Download agendabestand (.ics)
download-plan-csv = Download plan (CSV)
download-plan-md = Download plan (Markdown)
picture-failed = We konden de afbeelding in deze browser niet maken.
picture-forbidden = De beveiligingsinstellingen van deze pagina staan afbeeldingen die in de browser worden gemaakt niet toe.
picture-altered = Deze browser verandert afbeeldingen om je privacy te beschermen. De afbeelding zou daardoor niet kloppen.
picture-svg = Download dan de SVG.
file-refused = Je browser heeft de download geblokkeerd. Er is niets verloren gegaan. Sta downloads voor deze pagina toe en probeer het nog eens.
file-empty = Er is nog niets te downloaden.
download-stopped = Geen bestand? Misschien houdt de pagina om deze scan de download tegen. Kopieer de inhoud hieronder of open het resultaat op een eigen pagina.
download-content = Inhoud van het bestand
own-page = Open het resultaat op een eigen pagina

## Several results

together = Teams en trends
compare = Vergelijk twee resultaten
team = Voeg teamresultaten samen
team-about = Voeg de resultaten van meerdere mensen samen, kijk waar jullie verschillen en spreek samen antwoorden af.
compare-about = Zet twee resultaten naast elkaar: een eerder en een later, of dat van jou en dat van iemand anders.
history-about = Zie hoe je resultaten van scan tot scan veranderen.
history = Eerdere scans

## A result that is shown, but is not the current one

from-link-name = Over dit resultaat
from-link = Je bekijkt een gedeeld resultaat van { $date }.
from-file = Je bekijkt een resultaat uit een bestand, van { $date }.
from-kept = Je bekijkt je scan van { $date }.
from-agreed = Je bekijkt het resultaat van je team van { $date }.
from-link-safe = Je eigen antwoorden zijn niet veranderd.
compare-mine = Vergelijk met het mijne
back-to-team = Terug naar het team
keep-as-mine = Bewaar als mijn resultaat
keep-sure = Hiermee vervang je je eigen antwoorden ({ $answers }) en notities in deze browser. Je kunt dit niet ongedaan maken.
keep-yes = Vervang mijn antwoorden
close = Sluiten

## The end of the page

method = Hoe deze scan werkt
method-rule = Lees de details
credit = Bronnen en auteurs
contents = Op deze pagina

## A team’s result

# Under a team result when no answer was agreed on.
combined-from = { $people ->
    [one] Antwoorden van één persoon
   *[other] Medianen van de antwoorden van { $people } mensen
}

# Under a team result when only some answers were agreed on.
combined-some = { $agreed ->
    [one] Eén antwoord afgesproken; de rest zijn medianen van de antwoorden van { $people } mensen
   *[other] { $agreed } antwoorden afgesproken; de rest zijn medianen van de antwoorden van { $people } mensen
}

# Added to a question before answers are replaced or deleted.
plan-goes-too = Hiermee wis je ook je 90-dagenplan.
