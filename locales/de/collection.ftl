## All screens

collection-back = Zurück
collection-own = Mein Ergebnis, { $date }
collection-from-link = Person { $number }, { $date }
collection-from-file = Datei { $number }, { $date }
collection-from-history = Mein Check, { $date }
collection-agreed-name = Teamergebnis, { $date }
collection-with = { $name } · { $more }

## Bringing results together

collection-bring = Ergebnisse hinzufügen
collection-bring-more = Weitere Ergebnisse hinzufügen
collection-bring-label = Links zu Ergebnissen einfügen oder die E-Mails, in denen sie stehen
collection-bring-hint = Oder ziehen Sie Ergebnisdateien auf diese Seite. Es wird nichts hochgeladen.
collection-add = Hinzufügen
collection-choose-files = Dateien auswählen
collection-reading = { $done } von { $total } gelesen …
collection-added = { $count ->
    [one] { $count } Ergebnis hinzugefügt.
   *[other] { $count } Ergebnisse hinzugefügt.
}
collection-nothing-found = In diesem Text haben wir keine Links zu Ergebnissen gefunden.
collection-refused = { $place }: { $reason }
collection-refused-more = { $count ->
    [one] Und { $count } weiterer Fall.
   *[other] Und { $count } weitere Fälle.
}
collection-same = { $place }: schon vorhanden ({ $name }).
collection-later-state = { $place }: eine neuere Fassung ({ $name }). Sie ersetzt die ältere.
collection-earlier-state = { $place }: eine ältere Fassung ({ $name }), nicht hinzugefügt.
collection-not-a-person = Das vereinbarte Ergebnis eines Teams ist nicht die Sicht einer Person und wurde deshalb nicht hinzugefügt.
collection-other-questionnaire = Aus einem anderen Fragebogen ({ $questionnaire }): { $count ->
    [one] { $count } Ergebnis wurde nicht hinzugefügt. Öffnen Sie es in jenem Check.
   *[other] { $count } Ergebnisse wurden nicht hinzugefügt. Öffnen Sie sie in jenem Check.
}
collection-full = Mehr als { $count } Ergebnisse lassen sich nicht zusammenführen. Die übrigen wurden nicht hinzugefügt.
collection-safe = Sonst hat sich nichts geändert.
collection-is-questionnaire = Diese Datei ist ein Fragebogen. Öffnen Sie sie auf der Startseite des Checks.
collection-place-text = Text { $number }
collection-place-line = Zeile { $number }
collection-place-result = Ergebnis { $number }
collection-place-in = { $outside }, { $inside }

## Links that may belong to two people

collection-duplicates = { $count ->
    [one] { $count } Link hat dieselben Antworten und dasselbe Datum wie ein Ergebnis oben. Stammt er von einer anderen Person?
   *[other] { $count } Links haben dieselben Antworten und dasselbe Datum wie Ergebnisse oben. Stammen sie von anderen Personen?
}
collection-double = { $name }: noch nicht mitgezählt
collection-double-counts = Als weitere Person zählen
collection-double-counts-named = Als weitere Person zählen: { $name }
collection-duplicates-out = Weglassen

## The list of results

collection-people = { $count ->
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
}
collection-remove = Entfernen
collection-remove-named = Entfernen: { $name }
collection-given-label = Name oder Kürzel für { $name }
collection-given-hint = Name oder Kürzel
collection-add-named = Hinzufügen: { $name }

## The team that is kept in this browser

collection-team-stays = Diese Ergebnisse, die Namen dazu und Ihre Vereinbarungen bleiben in diesem Browser, bis Sie das Team löschen.
collection-give-up = Dieses Team löschen
collection-give-up-sure = { $count ->
    [one] Damit löschen Sie das Ergebnis des Teams und das Vereinbarte aus diesem Browser. Das lässt sich nicht rückgängig machen. Weitergegebene Links und Dateien funktionieren weiterhin.
   *[other] Damit löschen Sie die { $count } Ergebnisse des Teams, die Namen dazu und das Vereinbarte aus diesem Browser. Das lässt sich nicht rückgängig machen. Weitergegebene Links und Dateien funktionieren weiterhin.
}
collection-give-up-yes = Team löschen
collection-team-waits = { $count ->
    [one] In diesem Browser ist ein Team mit { $count } Ergebnis gespeichert. Gehören die neuen Ergebnisse dazu?
   *[other] In diesem Browser ist ein Team mit { $count } Ergebnissen gespeichert. Gehören die neuen Ergebnisse dazu?
}
collection-team-join = Zu diesem Team hinzufügen
collection-team-replace = Neues Team anlegen
collection-team-unreadable = Das gespeicherte Team ist nicht lesbar: { $reason } Fügen Sie die Ergebnisse erneut hinzu, oder öffnen Sie Ihre Teamdatei.
collection-team-set-aside = Ein Teil des gespeicherten Teams ist nicht lesbar: { $reason } Wir haben eine Kopie aufbewahrt.

## Team: what is shown

collection-team = Teamergebnisse
collection-team-lead = Alle antworten für sich. Fügen Sie die Ergebnisse hinzu, um zu sehen, wo Sie sich uneinig sind und wie Ihr gemeinsames Profil aussieht.
collection-team-few = Fügen Sie mindestens zwei Ergebnisse hinzu, um zu sehen, wo Sie sich einig oder uneinig sind.
collection-team-recognized = { $people ->
    [one] Bei weniger als { $people } Person lässt sich leicht erkennen, wer was geantwortet hat. Fügen Sie erst weitere Ergebnisse hinzu.
   *[other] Bei weniger als { $people } Personen lässt sich leicht erkennen, wer was geantwortet hat. Fügen Sie erst weitere Ergebnisse hinzu.
}
collection-show-anyway = Trotzdem anzeigen
collection-show-round = Runde
collection-round-count = { $days } ({ $count })
collection-all-rounds = Alle Runden ({ $count })
collection-round-hint = Zwischen diesen Ergebnissen liegen mehr als 30 Tage. Deshalb zählen sie nicht als ein Team.
collection-show-role = Antworten anzeigen von
collection-everybody = Alle ({ $people })
collection-role-count = { $role } ({ $people })
collection-role-hint = Rollen stehen nur in Ergebnisdateien, nicht in Links. Angezeigt werden sie ab { $people } Personen.

## Team: differences

collection-differently = Wo Sie sich am wenigsten einig sind
collection-differently-stand = { $people ->
    [one] { $people } Person.
   *[other] { $people } Personen, der größte Abstand zuerst.
}
collection-differently-split = { $people ->
    [one] { $people } Person.
   *[other] { $people } Personen, erst geteilte Meinungen, dann der größte Abstand.
}
collection-all-alike = Sie sind sich bei allen Fragen weitgehend einig.
collection-none-together = Zu keiner Frage liegen bisher Antworten mit einer Stufe von mindestens zwei Personen vor. Fügen Sie weitere Ergebnisse hinzu.
collection-all-items = Alle { $count } Fragen
collection-items-together = { $count ->
    [one] Die { $count } Frage, die mindestens zwei von Ihnen beantwortet haben
   *[other] Alle { $count } Fragen, die mindestens zwei von Ihnen beantwortet haben
}
collection-talk = Sprechen Sie darüber, bevor Sie planen ({ $choices }).
collection-split = Geteilte Meinungen ({ $choices }).
collection-chose = { $people ->
    [one] Stufe { $level }: { $people } Person
   *[other] Stufe { $level }: { $people } Personen
}
collection-chose-more = Stufe { $level }: { $people }
collection-chose-next = { $said }, { $more }
collection-fairly = Mittlere Übereinstimmung.
collection-alike = Hohe Übereinstimmung.
collection-apart = { $count } Stufen auseinander ({ $choices }). Sprechen Sie darüber.
collection-near = Höchstens eine Stufe auseinander.
collection-one-vote = Nur eine Person hat eine Stufe gewählt.
collection-dots = { $choices }; Median { $median }
collection-answers = Antworten anzeigen
collection-heat-map = Heatmap aller Fragen
collection-heat-map-caption = Wie viele Personen jede Stufe gewählt haben. Der Median ist umrandet.
collection-dont-know = { $people ->
    [one] { $people } Person weiß es nicht.
   *[other] { $people } Personen wissen es nicht.
}
collection-key-person = eine Person
collection-key-people = Personen, als Balken
collection-key-levels = Stufen: { $level_names }
collection-key-median = mittlere Antwort (Median; bei zweien die niedrigere)

## Team: the joint profile

collection-joint = Teamprofil
collection-joint-stand = Für die Stufen zählt bei jeder Frage die mittlere Antwort (Median); liegen zwei in der Mitte, die niedrigere. In die Durchschnitte gehen die Antworten aller { $people } Personen ein. Stufe und Durchschnitt können deshalb voneinander abweichen.
collection-joint-level = Stufe
collection-joint-range = Niedrigster bis höchster Wert
collection-targets = Ziele
collection-range = { $from }–{ $to }
collection-key-band = Spanne im Team

## Team: what it agrees on

collection-agreed = Vereinbarte Antworten
collection-agree-fold = Vereinbarte Antwort festhalten
collection-agree-label = Vereinbarte Antwort: { $item }
collection-not-agreed = Noch nicht vereinbart (es gilt der Median)
collection-agreed-count = { $count ->
    [one] Sie haben sich auf { $count } von { $total } Antworten geeinigt. Für die übrigen Fragen gilt der Median.
   *[other] Sie haben sich auf { $count } von { $total } Antworten geeinigt. Für die übrigen Fragen gilt der Median.
}
collection-open-agreed = Teamergebnis ansehen
collection-copy-agreed = Link zum Teamergebnis kopieren

## Team: passing it on

collection-pass-on = Weitergeben
collection-team-link = Link zu allen Einzelergebnissen kopieren
collection-team-file = Teamdatei herunterladen
collection-team-link-hint = Link und Datei enthalten die Antworten jeder Person mit Datum; daraus lässt sich womöglich schließen, wer was geantwortet hat. Der Link enthält keine Namen, Rollen oder Notizen. Die Datei enthält Namen und Rollen.
collection-team-link-long = Zu viele Ergebnisse für einen Link. Laden Sie stattdessen die Teamdatei herunter. Sie enthält die Antworten aller Personen mit Datum, Name und Rolle.

## Team: figures

collection-appendix = Statistik zur Übereinstimmung
collection-appendix-caption = Median: bei zweien der niedrigere. AD: durchschnittlicher Abstand vom Median. s: Standardabweichung. r_wg: Übereinstimmung über den Zufall hinaus.
collection-appendix-column-question = Frage
collection-appendix-column-people = Personen
collection-appendix-column-median = Median
collection-appendix-column-ad = AD
collection-appendix-column-s = s
collection-appendix-column-rwg = r_wg

## Comparison of two results

collection-compare = Zwei Ergebnisse vergleichen
collection-compare-few = Fügen Sie zum Vergleichen ein zweites Ergebnis hinzu.
collection-then = Vorher
collection-now = Nachher
collection-first = A
collection-second = B
collection-yours = Ihr Ergebnis
collection-the-other = Das andere
collection-swap = Tauschen
collection-then-and-now = Vorher und nachher
collection-side-by-side = Nebeneinander
collection-then-level = Vorher Stufe { $then }, nachher Stufe { $now }.
collection-each-level = { $first }: { $first_level }. { $second }: { $second_level }.
collection-level-unknown = zu wenige Antworten für eine Stufe
collection-two-scopes = Diese Ergebnisse betreffen nicht dasselbe. Vergleichen Sie sie mit Vorsicht.
collection-scope-unknown = Diese Ergebnisse betreffen vielleicht nicht dasselbe; aus Links geht das nicht hervor. Vergleichen Sie sie mit Vorsicht.
collection-two-forms = Eines dieser Ergebnisse stammt aus der Kurzfassung, das andere aus der Langfassung, deshalb lassen sich ihre Stufen nicht vergleichen. Vergleichen Sie Antwort für Antwort.
collection-long-form = Langfassung
collection-radar-two = Netzdiagramm zweier Ergebnisse
collection-radar-two-more = Durchschnitte auf einer Skala von 1 bis { $levels }: { $scores }.
collection-name-then-now = { $dimension } vorher { $then }, nachher { $now }
collection-name-each = { $first } { $first_score }, { $second } { $second_score }
collection-scale = Auf einer Skala von 1 bis { $levels }

## Comparison: what differs

collection-what-changed = Was sich geändert hat
collection-what-differs = Was sich unterscheidet
collection-moved-up = { $count ->
    [one] Gestiegen: { $count } Antwort ist höher.
   *[other] Gestiegen: { $count } Antworten sind höher.
}
collection-moved-down = { $count ->
    [one] Gesunken: { $count } Antwort ist niedriger.
   *[other] Gesunken: { $count } Antworten sind niedriger.
}
collection-look-closer = Das kann auch an einer strengeren Einschätzung liegen.
collection-higher = { $count ->
    [one] { $name }: höher bei { $count } Frage.
   *[other] { $name }: höher bei { $count } Fragen.
}
collection-no-change = Unverändert.
collection-unclear-change = Keine klare Veränderung: { $up } höher, { $down } niedriger.
collection-no-difference = Kein Unterschied.
collection-unclear-difference = Kein klarer Unterschied. Höhere Antworten: { $first } { $first_higher }, { $second } { $second_higher }.
collection-not-comparable = Zu wenige Antworten.
collection-changed = Geänderte Antworten
collection-differing = Unterschiedliche Antworten
collection-both-times = { $count ->
    [one] { $count } Frage hat beide Male eine Stufe.
   *[other] { $count } Fragen haben beide Male eine Stufe.
}
collection-of-these-changed = { $count ->
    [one] Davon hat sich { $count } Antwort geändert.
   *[other] Davon haben sich { $count } Antworten geändert.
}
collection-in-both = { $count ->
    [one] { $count } Frage hat in beiden eine Stufe.
   *[other] { $count } Fragen haben in beiden eine Stufe.
}
collection-of-these-differ = { $count ->
    [one] Davon unterscheidet sich { $count } Antwort.
   *[other] Davon unterscheiden sich { $count } Antworten.
}
collection-nothing-changed = Keine Antwort hat sich geändert.
collection-nothing-differs = Keine Antwort unterscheidet sich.
collection-change-up = gestiegen
collection-change-down = gesunken
collection-change-higher = { $name }: höher

## Scans over time

collection-history = Verlauf der Checks
collection-history-lead = Abgeschlossene Checks werden nur in diesem Browser gespeichert.
collection-history-empty = Noch keine abgeschlossenen Checks. Sobald Sie einen abschließen, erscheint er hier.
collection-scope-not-said = Ohne Angabe
collection-over-time = Stufe im Verlauf
collection-steps-name = Stufe im Verlauf
collection-steps-text = Vom ältesten zum neuesten: { $scans }.
collection-steps-one = { $date }: Stufe { $level }
collection-steps-none = { $date }: keine Stufe
collection-kept = Gespeicherte Checks
collection-open = Öffnen
collection-open-named = Check vom { $date } öffnen
collection-with-latest = Mit dem neuesten vergleichen
collection-with-latest-named = Mit dem neuesten vergleichen: Check vom { $date }
collection-scope = Gegenstand
collection-delete = Löschen
collection-remove-sure = Den Check vom { $date } löschen? Das lässt sich nicht rückgängig machen.
collection-remove-yes = Löschen
collection-again = Check wiederholen
collection-again-hint = Beginnt einen neuen Check. Bei jeder Frage können Sie Ihre letzte Antwort nachsehen.
collection-download-history = Verlauf herunterladen
collection-imported = { $count ->
    [one] { $count } neuer Check hinzugefügt.
   *[other] { $count } neue Checks hinzugefügt.
}
collection-imported-updated = { $count ->
    [one] { $count } Check aktualisiert.
   *[other] { $count } Checks aktualisiert.
}
collection-imported-known = Diese Checks sind schon hier.
collection-erase = Alle meine Daten löschen
collection-erase-sure = Damit löschen Sie alle Antworten, Notizen, Pläne, Teams und gespeicherten Checks aller Fragebögen aus diesem Browser. Das lässt sich nicht rückgängig machen. Weitergegebene Links und Dateien funktionieren weiterhin.
collection-erase-yes = Alles löschen
collection-not-kept = Ihr Browser konnte das nicht speichern. Laden Sie herunter, was Sie behalten möchten, bevor Sie die Seite schließen.

# After a team file was opened.
collection-agreed-added = { $count ->
    [one] Eine vereinbarte Antwort hinzugefügt.
   *[other] { $count } vereinbarte Antworten hinzugefügt.
}

# After a team file was opened whose agreed answers differ from those on screen. $questions is a list.
collection-agreed-differs = Die Datei enthält andere vereinbarte Antworten auf diese Fragen: { $questions }. Ihre bleiben bestehen.

# Below the field, on a page that is not the scan’s own.
collection-bring-hint-here = Oder ziehen Sie Ergebnisdateien hierher. Es wird nichts hochgeladen.
