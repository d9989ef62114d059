## Headline

level-headline = Stufe { $level }: { $level_name }
in-place-headline = { $in_place } von { $total } Praktiken umgesetzt · { $headline }
no-level = Noch zu wenige Antworten für eine Stufe
no-level-more = Das lässt sich bisher sagen.
result-empty = Dieses Ergebnis enthält keine Antworten.
nothing-applies = Keine der Fragen ist hier anwendbar
level = Stufe { $level }
numbered-level = { $level } { $level_name }
level-range = { $level } ({ $low }–{ $high })

## Whose view it is, and how sure

one-person = Sicht einer Person
agreed-by = { $people ->
    [one] Von einer Person vereinbart
   *[other] Von { $people } Personen vereinbart
}
close-to = nahe an Stufe { $level }
close-to-both = nahe an Stufe { $low } und Stufe { $high }
border = Eine einzige andere Antwort könnte diese Stufe ändern. Lesen Sie sie als Stufe { $low } bis { $high }.
bounds-dont-know = { $count ->
    [one] { $count } Frage ist mit „Weiß ich nicht“ beantwortet.
   *[other] { $count } Fragen sind mit „Weiß ich nicht“ beantwortet.
}
bounds-open = { $count ->
    [one] { $count } Frage ist nicht beantwortet.
   *[other] { $count } Fragen sind nicht beantwortet.
}
bounds = Derzeit ist es Stufe { $level }. Sobald Sie die Antworten kennen, könnte es Stufe { $low } bis { $high } sein. Nachfragen ist ein erster Schritt, der wenig kostet.
how-sure = Verlässlichkeit
firm = Hoch
likely = Mittel
sketch = Gering
narrow = einige Fragen nicht anwendbar

confidence-is = Verlässlichkeit: { $word }
confidence-sentence = { $word }.
levels-possible = möglich: Stufe { $low } bis { $high }
how-sure-is-this = Wie verlässlich ist das?
answers-needed = { $count ->
    [one] Beantworten Sie noch mindestens 1 Frage, um eine Stufe zu erhalten.
   *[other] Beantworten Sie noch mindestens { $count } Fragen, um eine Stufe zu erhalten.
}
no-method = Der Check kennt keine Methode „{ $name }“.
no-scan = Der Check ist nicht auf der Seite.
wrong-word = { $name } ist „{ $word }“; erwartet: { $words }.
link-not-told = Der Link enthält die Antworten und wird deshalb nur mit dem Attribut events="answers" ausgegeben.
no-result-yet = Noch kein Ergebnis: Bisher ist keine Frage beantwortet.
next-moves = Empfohlene Maßnahmen

## What can be done with a result at once

download = Herunterladen
compare-team = Mit Ihrem Team vergleichen
take-yourself = Check selbst machen

## What the level means

meaning = Was das bedeutet
meaning-more = Woran Sie es erkennen und wo Sie anfangen
look-for = Woran Sie es erkennen
next-heading = Wo Sie anfangen
read = Lesen
act = Tun

## Profile of the dimensions

profile = Profil
ranked-first = An erster Stelle: { $dimensions } ({ $level_name }).
ranked-last = An letzter Stelle: { $dimensions } ({ $level_name }).
strongest = Am stärksten: { $dimensions }.
weakest = Am schwächsten: { $dimensions }.
even = Gleichmäßige Werte: Nichts sticht heraus.
strengths = Stärken
gaps = Schwächen
listed-first = An erster Stelle
listed-last = An letzter Stelle
radar-name = Netzdiagramm der { $count } Dimensionen
key-scores = Durchschnitt
key-spread = niedrigste bis höchste Antwort
key-target = Ziel
outline-earlier = letzter Check, { $day }
outline-team = Ihr Team, { $people ->
    [one] eine Person
   *[other] { $people } Personen
}
outline = Vergleichen mit
outline-none = nichts
key-rings = Stufen: { $level_names }
ask = Wählen Sie im Diagramm eine Dimension, um ihre Antworten und den nächsten Schritt zu sehen.
table-caption = Stufe, Durchschnitt und Spanne der Antworten je Dimension
dimension = Dimension
level-column = Stufe
score-column = Durchschnitt
scale-column = Durchschnitt auf einer Skala von 1 bis { $levels }
spread = Antworten von { $lowest } bis { $highest }
too-few = Zu wenige Antworten
dropped = Hier nicht anwendbar
target = Ziel

## Why the level of a dimension is not what its average suggests

cause-whole = { $whose ->
    [medians] Stufe { $level } bei einem Durchschnitt von { $average }: { $reason } In den Durchschnitt gehen alle Antworten ein.
   *[answers] Stufe { $level } bei einem Durchschnitt von { $average }: { $reason }
}
cause-enough = { $whose ->
    [medians] { $count ->
        [one] { $count } von { $total } Medianen liegt auf Stufe { $level } oder höher.
       *[other] { $count } von { $total } Medianen liegen auf Stufe { $level } oder höher.
    }
   *[answers] { $count ->
        [one] { $count } von { $total } Antworten liegt auf Stufe { $level } oder höher.
       *[other] { $count } von { $total } Antworten liegen auf Stufe { $level } oder höher.
    }
}
cause-enough-weight = { $whose ->
    [medians] { $count ->
        [one] Mediane mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher.
       *[other] Mediane mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher.
    }
   *[answers] { $count ->
        [one] Antworten mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher.
       *[other] Antworten mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher.
    }
}
cause-too-few = { $whose ->
    [medians] { $count ->
        [one] { $count } von { $total } Medianen liegt auf Stufe { $level } oder höher; nötig: { $needed }.
       *[other] { $count } von { $total } Medianen liegen auf Stufe { $level } oder höher; nötig: { $needed }.
    }
   *[answers] { $count ->
        [one] { $count } von { $total } Antworten liegt auf Stufe { $level } oder höher; nötig: { $needed }.
       *[other] { $count } von { $total } Antworten liegen auf Stufe { $level } oder höher; nötig: { $needed }.
    }
}
cause-too-little-weight = { $whose ->
    [medians] { $count ->
        [one] Mediane mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher; nötig: { $needed }.
       *[other] Mediane mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher; nötig: { $needed }.
    }
   *[answers] { $count ->
        [one] Antworten mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher; nötig: { $needed }.
       *[other] Antworten mit Gewicht { $count } von insgesamt { $total } liegen auf Stufe { $level } oder höher; nötig: { $needed }.
    }
}
cause-lag = { $whose ->
    [medians] { $count ->
        [one] Der niedrigste Median ist { $lowest }, und die Stufe kann höchstens um eins darüber liegen.
       *[other] Der niedrigste Median ist { $lowest }, und die Stufe kann höchstens um { $count } darüber liegen.
    }
   *[answers] { $count ->
        [one] Die niedrigste Antwort ist { $lowest }, und die Stufe kann höchstens um eins darüber liegen.
       *[other] Die niedrigste Antwort ist { $lowest }, und die Stufe kann höchstens um { $count } darüber liegen.
    }
}
cause-lag-none = { $whose ->
    [medians] Der niedrigste Median ist { $lowest }, und die Stufe kann nicht darüber liegen.
   *[answers] Die niedrigste Antwort ist { $lowest }, und die Stufe kann nicht darüber liegen.
}
cause-mark = { $whose ->
    [medians] Es zählt der Durchschnitt der Mediane, und Stufe { $level } beginnt bei { $mark }.
   *[answers] Stufe { $level } beginnt bei { $mark }.
}
cause-lowest = { $whose ->
    [medians] Der niedrigste Median entscheidet.
   *[answers] Die niedrigste Antwort entscheidet.
}

## Why the overall level is what it is

why = Warum diese Stufe
why-stand = Die Stufe hängt davon ab, wie viele Dimensionen sie erreichen, nicht vom Durchschnitt.
dimensions-all = { $count ->
    [one] { $count } Dimension
   *[other] { $count } Dimensionen
}
dimensions-answered = { $count ->
    [one] { $count } Dimension mit genügend Antworten
   *[other] { $count } Dimensionen mit genügend Antworten
}
why-gated = { $count ->
    [one] Die einzige Dimension mit genügend Antworten hat Stufe { $level } erreicht.
   *[other] Mindestens { $needed } von { $group } haben Stufe { $level } erreicht, und { $lag }.
}
why-level-1 = { $count ->
    [one] Alle beginnen auf Stufe 1. Für Stufe 2 muss die einzige Dimension mit genügend Antworten diese Stufe erreichen.
   *[other] Alle beginnen auf Stufe 1. Für Stufe 2 müssen { $needed } von { $group } diese Stufe erreichen.
}
why-gated-weighted = Dimensionen mit zusammen mindestens { $share } des Gewichts liegen auf Stufe { $level } oder höher, und { $lag }.
lag = { $count ->
    [one] keine liegt mehr als eine Stufe darunter
   *[other] keine liegt mehr als { $count } Stufen darunter
}
lag-none = keine liegt darunter
why-mean = Der Durchschnitt der Dimensionsstufen reicht für Stufe { $level }.
why-mean-1 = Der Durchschnitt der Dimensionsstufen reicht nicht für Stufe 2.
why-minimum = Die niedrigste Dimension bestimmt die Stufe.
why-average = { $count ->
    [one] Der Durchschnitt ist { $average }, die Stufe aber { $level }. Der Grund: { $dimensions }, noch auf Stufe { $their_level }.
   *[other] Der Durchschnitt ist { $average }, die Stufe aber { $level }. Der Grund: { $dimensions }, noch auf Stufe { $their_level } oder darunter.
}
at-level = Auf Stufe { $level }
your-average = Durchschnitt

## The arithmetic

why-sums = Berechnung anzeigen
sums-caption = So ergibt sich jede Stufe
sums-answers = Antworten und Durchschnitt
sums-reached = Auf dieser Stufe oder höher
sums-at = Stufe { $level }: { $weight } von { $total } (nötig: { $needed })
sums-lowest = Niedrigste
sums-overall = Alle Dimensionen
tally-caption = Erreichte Stufen je Dimension
reached = erreicht
not-yet = noch nicht erreicht
reached-by = Dimensionen, die sie erreichen
needed = { $needed } von { $total } nötig
of = {" "}von { $total }

## Recommendations

recommendations = Empfehlungen
equal-with = Gleichauf mit: { $dimensions }
level-score = Stufe { $level }, Durchschnitt { $score }
also = Außerdem: { $action }
effort = Aufwand
effort-size = { $effort ->
    [1] Gering, bis zu 5 Personentage
    [2] Mittel, bis zu 20 Personentage
   *[3] Hoch, mehr als 20 Personentage
}
owner = Verantwortlich
after-days = { $day ->
    [30] Bis Tag 30
    [60] Bis Tag 60
   *[90] Bis Tag 90
}
measure = Kennzahl
next-states = Was Sie als Nächstes anstreben können ({ $count })
all-recommendations = Alle Empfehlungen
no-recommendation = Für diese Stufe gibt es keine Empfehlung.

## The way to the next level

roadmap = So erreichen Sie die nächste Stufe
roadmap-short = Nächste Stufe
roadmap-top = Das ist die höchste Stufe. Halten Sie sie und achten Sie darauf, wo etwas nachlassen könnte.
roadmap-far = Bis Stufe { $level }: { $steps }. Jeder Schritt bringt eine Praktik eine Stufe weiter.
roadmap-estimate = Bis Stufe { $level }: ungefähr { $steps }. Jeder Schritt bringt eine Praktik eine Stufe weiter.
roadmap-route = Der kürzeste Weg führt über { $dimensions }.
roadmap-route-any = Der kürzeste Weg führt nach Wahl über { $count } dieser Dimensionen: { $dimensions }.
roadmap-route-also = Der kürzeste Weg führt über { $needed } und nach Wahl { $count } dieser Dimensionen: { $dimensions }.
roadmap-route-one = Einer von mehreren gleich kurzen Wegen führt über { $dimensions }.
roadmap-nearest = { $count ->
    [one] Am schnellsten geht es hier: { $dimensions }, { $steps } bis zur nächsten Stufe.
   *[other] Am schnellsten geht es hier: { $dimensions }, jeweils { $steps } bis zur nächsten Stufe.
}
steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
roadmap-find-out = { $count ->
    [one] Zuerst klären: { $count } Frage hat noch keine Stufe und fehlt deshalb in den Schritten unten.
   *[other] Zuerst klären: { $count } Fragen haben noch keine Stufe und fehlen deshalb in den Schritten unten.
}
roadmap-order = Sortieren nach
roadmap-nearest-first = Geringster Aufwand
roadmap-weakest-first = Niedrigste Stufe
roadmap-needed = Alle diese Schritte
roadmap-any = Nach Wahl { $needed } dieser { $total } Schritte
roadmap-and-any = Dazu nach Wahl { $needed } dieser { $total } Schritte
roadmap-one-of = Andere Kombinationen brauchen genauso viele Schritte
roadmap-second = { $item } (einen Schritt weiter)
roadmap-today = Heute
roadmap-before = Vor diesem Schritt
roadmap-proof = Beleg
roadmap-effort = Aufwand: { $sum } (1 bis 3 je Schritt)
roadmap-caution = Der kürzeste Weg bringt nicht immer am meisten. Beginnen Sie dort, wo Kunden es am stärksten spüren.

## What if

what-if = Was wäre, wenn?
what-if-lead = Ändern Sie Antworten und sehen Sie, welche Stufe und welches Profil daraus folgen. Nichts davon wird gespeichert.
what-if-level = Aus Stufe { $now } würde Stufe { $then }.
what-if-same = Weiterhin Stufe { $level }.
what-if-changed = { $count ->
    [one] { $count } Antwort geändert.
   *[other] { $count } Antworten geändert.
}
what-if-reset = Zurücksetzen
what-if-add = { $count ->
    [one] { $count } Änderung in den Plan aufnehmen
   *[other] { $count } Änderungen in den Plan aufnehmen
}
what-if-added = In den Plan aufgenommen.
what-if-radar = Netzdiagramm: heute und Annahme
what-if-then = Annahme
what-if-scores = { $dimension } heute { $now }, Annahme { $then }

## Plan for 90 days

plan = Ihr 90-Tage-Plan
plan-stand = In diesem Browser gespeichert. Nehmen Sie sich höchstens fünf Maßnahmen vor.
your-plan = Ihr Plan
plan-empty = Beginnen Sie mit den Empfehlungen. Jede Maßnahme lässt sich ändern.
plan-suggest = Plan erstellen
plan-start = Startdatum
plan-by = { $day ->
    [30] Bis Tag 30
    [60] Bis Tag 60
   *[90] Bis Tag 90
}
plan-nothing = Noch nichts geplant
plan-move = Verschieben nach
plan-marks = { $day ->
    [30] Tag 30
    [60] Tag 60
   *[90] Tag 90
}
plan-edit = Bearbeiten
plan-line = Maßnahme
plan-owner = Verantwortlich
plan-remove = Entfernen
plan-add = Maßnahme hinzufügen
plan-add-label = Eigene Maßnahme
plan-full = Sie haben fünf oder mehr offene Maßnahmen. Kaum ein Team schafft in 90 Tagen mehr als fünf.
plan-true = Ziele für Tag 90 und wie Sie sie messen
rec-details = Ziele, Kennzahl und nächste Schritte
add-to-plan = In den Plan aufnehmen
in-plan = Im Plan – entfernen

## All answers

all-answers = Alle Antworten
show-all-answers = Alle anzeigen
hide-all-answers = Alle ausblenden
unplaced-answers = { $count ->
    [one] { $count } weitere Antwort ist gespeichert. Sie gehört zu einer Frage, die in dieser Fassung des Fragebogens nicht vorkommt.
   *[other] { $count } weitere Antworten sind gespeichert. Sie gehören zu Fragen, die in dieser Fassung des Fragebogens nicht vorkommen.
}
answers-caption = Fragen und Antworten
question-column = Frage
answer-column = Antwort
your-note = Notiz: { $note }

## Published figures, to compare with

benchmarks = Vergleichswerte anzeigen
benchmark = { $qualifier }{ $percent } % { $measures }.
qualifiers = { $qualifier ->
    [none] {""}
    [about] Etwa{" "}
    [almost] Fast{" "}
   *[under] Weniger als{" "}
}
benchmark-under-half = Weniger als die Hälfte { $measures }.
benchmark-kinds = { $kind ->
    [practice] Praktiken, von denen die Befragten berichteten.
    [excellent] Wie die Befragten sich selbst bewerteten.
    [judgment] Was die Befragten meinten.
   *[stage] Wo die Befragten sich selbst einordneten.
}
benchmark-source = { $source }, { $years }, n = { $asked }, Selbstauskunft.
benchmark-source-plain = { $source }, { $years }, Selbstauskunft.
benchmark-context = Zur Einordnung, nicht als Ziel.

## Passing it on

share = Weitergeben und herunterladen
send = Senden
send-to = An { $address } senden
present = Präsentieren
save-data = Als Daten speichern
link = Link zu diesem Ergebnis
link-hint = Wer diesen Link hat, sieht die Antworten und das Datum, aber keine Namen oder Notizen.
link-local = Sie haben den Check aus einer Datei geöffnet. Dieser Link funktioniert deshalb nur auf diesem Gerät und verrät die Namen Ihrer Ordner. Um das Ergebnis weiterzugeben, laden Sie es herunter und senden Sie die Datei.
copy-link = Link kopieren
copied = Kopiert
copied-more = Link kopiert
copy-by-hand = Ihr Browser hat das Kopieren verhindert. Der Link ist markiert: Drücken Sie Strg+C oder ⌘C.
link-to-copy = Link
share-sheet = Teilen …
share-refused = Auf dieser Seite darf der Check das Teilen-Menü nicht öffnen. Kopieren Sie stattdessen den Link.
qr = QR-Code
qr-name = QR-Code für diesen Link
qr-long = Dieser Link ist zu lang für einen QR-Code. Kopieren Sie ihn oder senden Sie das Ergebnis als Datei.
print = Drucken
print-summary = Eine Seite als PDF
print-refused = Das Druckfenster hat sich nicht geöffnet. Falls der Check Teil einer anderen Seite ist, öffnen Sie das Ergebnis auf einer eigenen Seite und drucken Sie es dort.
change-answers = Antworten ändern
again = Check wiederholen

## Downloads

download-json = JSON herunterladen
download-csv = CSV herunterladen
download-report = Bericht herunterladen (HTML)
download-markdown = Markdown herunterladen
download-svg = Diagramm herunterladen (SVG)
download-png = Diagramm herunterladen (PNG)
download-slide = Folie herunterladen (PNG)
download-ics = Kalender herunterladen (.ics)
download-plan-csv = Plan herunterladen (CSV)
download-plan-md = Plan herunterladen (Markdown)
picture-failed = Das Bild ließ sich in diesem Browser nicht erstellen.
picture-forbidden = Die Sicherheitseinstellungen dieser Seite lassen keine im Browser erzeugten Bilder zu.
picture-altered = Dieser Browser verändert Bilder zum Schutz Ihrer Privatsphäre. Das Bild wäre deshalb fehlerhaft.
picture-svg = Laden Sie stattdessen die SVG-Datei herunter.
file-refused = Ihr Browser hat das Herunterladen verhindert. Es ist nichts verloren. Erlauben Sie dieser Seite das Herunterladen, und versuchen Sie es noch einmal.
file-empty = Noch gibt es nichts herunterzuladen.
download-stopped = Keine Datei erhalten? Vielleicht hat die Seite, in die der Check eingebettet ist, das Herunterladen verhindert. Kopieren Sie den Inhalt unten oder öffnen Sie das Ergebnis auf einer eigenen Seite.
download-content = Inhalt der Datei
own-page = Ergebnis auf eigener Seite öffnen

## Several results

together = Teams und Verlauf
compare = Zwei Ergebnisse vergleichen
team = Teamergebnisse zusammenführen
team-about = Führen Sie die Ergebnisse mehrerer Personen zusammen, sehen Sie, wo sie auseinandergehen, und einigen Sie sich auf Antworten.
compare-about = Stellen Sie zwei Ergebnisse nebeneinander: vorher und nachher oder Ihres und das einer anderen Person.
history-about = Sehen Sie, wie sich Ihre Ergebnisse von Check zu Check verändern.
history = Verlauf der Checks

## A result that is shown, but is not the current one

from-link-name = Zu diesem Ergebnis
from-link = Sie sehen ein weitergegebenes Ergebnis vom { $date }.
from-file = Sie sehen ein Ergebnis vom { $date } aus einer Datei.
from-kept = Sie sehen Ihren Check vom { $date }.
from-agreed = Sie sehen das Ergebnis Ihres Teams vom { $date }.
from-link-safe = Ihre Antworten sind unverändert.
compare-mine = Mit meinem Ergebnis vergleichen
back-to-team = Zurück zum Team
keep-as-mine = Als mein Ergebnis speichern
keep-sure = Damit ersetzen Sie Ihre eigenen Angaben ({ $answers } und alle Notizen) in diesem Browser. Das lässt sich nicht rückgängig machen.
keep-yes = Meine Antworten ersetzen
close = Schließen

## The end of the page

method = So funktioniert dieser Check
method-rule = Einzelheiten lesen
credit = Quellen und Mitwirkende
contents = Auf dieser Seite

## A team’s result

# Under a team result when no answer was agreed on.
combined-from = { $people ->
    [one] Antworten einer Person
   *[other] Mediane der Antworten von { $people } Personen
}

# Under a team result when only some answers were agreed on.
combined-some = { $agreed ->
    [one] Eine Antwort vereinbart; die übrigen sind Mediane der Antworten von { $people } Personen
   *[other] { $agreed } Antworten vereinbart; die übrigen sind Mediane der Antworten von { $people } Personen
}

# Added to a question before answers are replaced or deleted.
plan-goes-too = Damit löschen Sie auch Ihren 90-Tage-Plan.
