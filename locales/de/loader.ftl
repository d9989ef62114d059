## Before the scan is there

scan-stopped = Der Check konnte nicht starten ({ $reason }). Ihre gespeicherten Antworten sind sicher. Laden Sie die Seite neu, um es noch einmal zu versuchen.
frame-not-shown = Diese Seite zeigt den Check nicht an.
frame-not-allowed = Diese Seite lässt den Check nicht zu.
open-own-page = Check auf eigener Seite öffnen
frame-name = Check zur Kundenzentrierung
new-version = Eine neue Version ist verfügbar. Ihre Antworten sind sicher.
update-now = Jetzt aktualisieren
not-found = Seite nicht gefunden
not-found-link = Falls Sie einem Link zu einem Ergebnis gefolgt sind, fehlt vielleicht ein Teil davon. Kopieren Sie den ganzen Link, oder bitten Sie um einen neuen.
not-found-go = Zum Check
