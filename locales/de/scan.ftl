## Introduction: what the scan is

questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
minutes = { $count ->
    [one] etwa eine Minute
   *[other] etwa { $count } Minuten
}
questions-and-minutes = { $questions }, { $minutes }
length-sentence = { $length }.
lead-level = Sie erfahren, auf welcher Stufe Sie stehen, woran das liegt und was Sie als Nächstes tun können.
lead-ranking = Sie erhalten Ihre Handlungsfelder nach Stufe geordnet, das niedrigste zuerst, und einen 90-Tage-Plan.
privacy = Ohne Anmeldung. Ihre Antworten bleiben in diesem Browser, solange Sie sie nicht weitergeben.
# The same on a website that asked for the answers.
privacy-read = Ohne Anmeldung. Ihre Antworten bleiben in diesem Browser, aber diese Website kann sie lesen.
form = Umfang
form-long = { $count } Fragen, ausführlich
dimensions-heading = { $count ->
    [one] Eine Dimension
   *[other] { $count } Dimensionen
}
levels-heading = Stufen, die niedrigste zuerst
start = Starten
disclaimer = Dieser Check betrachtet Praktiken, nicht Personen. Nutzen Sie ihn als Gesprächsgrundlage, nicht zur Beurteilung.

language = Sprache
# The name of this language in itself.
language-name = Deutsch

## Introduction: scope and role of the person

scope = Was schätzen Sie ein?
scope-kind = { $kind ->
    [organization] Ganze Organisation
    [unit] Ein Geschäftsbereich
    [product] Ein Produkt oder eine Kundenreise
   *[team] Ein Team
}
scope-label = Name
scope-named = { $kind }: { $name }
role = Ihre Rolle
role-name = { $role ->
    [leadership] Obere Führungsebene
    [management] Mittlere Führungsebene
    [customer-facing] Kundenkontakt
    [product-design-it] Produkt, Design, IT
   *[other] Andere
}
optional = (freiwillig)
not-said = Keine Angabe
more-about = Angaben ergänzen

## Introduction: answers from before

saved = Sie haben { $answered } von { $total } Fragen beantwortet.
saved-complete = Sie haben alle { $total } Fragen beantwortet. Ihr Ergebnis liegt vor.
saved-since = In diesem Browser gespeichert seit dem { $date }.
saved-scope = Es geht um: { $scope }
resume = Fortsetzen
start-over = Neu beginnen
start-over-sure = Damit löschen Sie Ihren aktuellen Check ({ $answers }) aus diesem Browser. Das lässt sich nicht rückgängig machen.
start-over-kept = Ihre abgeschlossenen Checks bleiben unter „Verlauf der Checks“ erhalten.
answers-count = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
start-over-yes = Löschen und neu beginnen
keep = Abbrechen

## Introduction: a scan by several people

with-team = Als Team teilnehmen?
team-step-invite = Schicken Sie allen die Einladung oder zeigen Sie den QR-Code auf der Leinwand.
team-step-answer = Alle antworten für sich und schicken Ihnen den Link zum eigenen Ergebnis.
team-step-combine = Führen Sie die Ergebnisse zusammen: Sie sehen, wo Sie sich uneinig sind, und einigen sich auf gemeinsame Antworten.
copy-invitation = Einladungslink kopieren
show-code = QR-Code anzeigen
invitation-code = QR-Code des Einladungslinks
combine = Ergebnisse zusammenführen

## Introduction: other scans and earlier results

catalog = Weitere Checks
catalog-level = Sie erhalten eine Stufe, ein Netzdiagramm und nächste Schritte.
catalog-ranking = Sie erhalten Ihre Handlungsfelder nach Stufe geordnet und einen 90-Tage-Plan.
catalog-kept = { $count ->
    [one] { $count } Antwort in diesem Browser gespeichert
   *[other] { $count } Antworten in diesem Browser gespeichert
}
earlier-heading = Sie haben schon Ergebnisse?
earlier = Öffnen Sie eine Ergebnisdatei, Ihre eigene oder die einer anderen Person.
earlier-kept = { $count ->
    [one] { $count } abgeschlossener Check ist in diesem Browser gespeichert. Sie können auch eine Ergebnisdatei öffnen.
   *[other] { $count } abgeschlossene Checks sind in diesem Browser gespeichert. Sie können auch eine Ergebnisdatei öffnen.
}
open-file = Datei öffnen
team-kept = { $count ->
    [one] Mit Ihrem Team fortfahren ({ $count } Ergebnis)
   *[other] Mit Ihrem Team fortfahren ({ $count } Ergebnisse)
}

## Questions

question-of = Frage { $number } von { $total }
questions-of = Fragen { $first } bis { $last } von { $total }
how-to-choose = So antworten Sie
keys-hint = Tastatur: Mit 1–{ $levels } wählen, mit Enter weiter.
dont-know = Weiß ich nicht
not-applicable = Hier nicht anwendbar
low-picture = Niedrigste Stufe:
high-picture = Höchste Stufe:
in-place-picture = Ganz umgesetzt:
note = Notiz oder Beleg hinzufügen
note-example = Was könnten Sie als Beleg zeigen? Zum Beispiel: { $example }
note-plain = Notiz (wird nie mit einem Link weitergegeben)
former = Ihre Antwort vom { $date }
former-same = Wie beim letzten Mal
too-long = Der Text ist zu lang. Gespeichert werden nur die ersten { $kept } Zeichen. Kürzen Sie ihn um { $beyond } Zeichen.
back = Zurück
next = Weiter
see-results = Ergebnis ansehen

## Overview of all questions

all-questions = Alle Fragen
answered-of = { $answered } von { $total } beantwortet
count-dont-know = { $count }-mal „Weiß ich nicht“
count-open = { $count } nicht beantwortet
open = Nicht beantwortet
go-to-open = Zur nächsten offenen Frage

## Storage of the browser

storage-denied = Ihr Browser lässt das Speichern nicht zu. Sie können weitermachen, aber Ihre Antworten gehen verloren, wenn Sie diese Seite schließen.
storage-full = Der Speicher Ihres Browsers ist voll. Sie können weitermachen, aber neue Antworten gehen verloren, wenn Sie diese Seite schließen.
storage-link = Um sie zu behalten, kopieren Sie den Link auf Ihrer Ergebnisseite. Um auch Ihre Notizen zu behalten, laden Sie das Ergebnis dort als JSON herunter.
storage-file = Um sie zu behalten, laden Sie Ihre Antworten herunter (JSON). Zum Fortsetzen öffnen Sie diese Datei hier.
storage-off = Diese Seite speichert keine Antworten. Sie gehen verloren, wenn Sie die Seite schließen.
saved-answers-unreadable = Ihre gespeicherten Antworten sind nicht lesbar. { $reason }
saved-plan-unreadable = Ihr gespeicherter Plan ist nicht lesbar. { $reason }
saved-scans-unreadable = Ihre gespeicherten Checks sind nicht lesbar. { $reason }
storage-unreadable = { $reason } Wir haben eine Kopie aufbewahrt und einen neuen Check begonnen.
storage-damaged = { $reason } Wir haben eine Kopie aufbewahrt. Die Antworten auf dieser Seite sind vollständig und gespeichert.
history-full = Mehr als { $count } Checks lassen sich nicht speichern, deshalb kommt keiner mehr hinzu. Ihr aktueller Check bleibt erhalten. Um Platz zu schaffen, löschen Sie einen Check unter „Verlauf der Checks“.

## Files and links that come in

preview = Diese Datei ist ein Fragebogen: { $title }.
preview-yes = Ausprobieren
nothing-found = In dem, was Sie geöffnet haben, steht weder ein Ergebnis noch ein Link oder ein Fragebogen. Ein Ergebnis öffnen Sie mit seinem Link oder seiner JSON-Datei.
bad-file-safe = Ihre Antworten sind unverändert.
bad-link = Dieser Link funktioniert nicht.
bad-beside = Einer der anderen Links funktioniert nicht.
bad-link-safe = Kopieren Sie den ganzen Link oder bitten Sie um einen neuen. Ihre Antworten sind unverändert.
not-utf8 = { $name } ist nicht lesbar: Die Zeichenkodierung ist offenbar { $encoding }, nicht UTF-8. Speichern Sie den Inhalt als UTF-8 und öffnen Sie ihn erneut.
not-text = { $name } ist nicht lesbar: keine Textdatei in UTF-8.
not-readable = { $name } ist nicht lesbar: Ihr Browser konnte den Inhalt nicht öffnen.
questionnaire-file = Der Fragebogen

## A questionnaire that can't be used

bad-questionnaire = { $count ->
    [one] Dieser Fragebogen lässt sich nicht verwenden: Die Datei enthält { $count } Fehler.
   *[other] Dieser Fragebogen lässt sich nicht verwenden: Die Datei enthält { $count } Fehler.
}
bad-questionnaire-more = Ihre Antworten sind unverändert. Wer die Website betreibt, muss die Datei korrigieren.
no-questionnaire = Der Fragebogen wurde nicht geladen ({ $reason }). Ihre Antworten sind sicher. Laden Sie die Seite neu, um es noch einmal zu versuchen.

## Parts of the scan that load when they are needed

loading = Wird geladen …
not-loaded = Dieser Teil des Checks wurde nicht geladen. Ihre Antworten sind sicher. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.
try-again = Noch einmal versuchen
