## Before the scan is there

scan-stopped = De scan kon niet starten ({ $reason }). Je opgeslagen antwoorden zijn veilig. Laad de pagina opnieuw om het nog eens te proberen.
frame-not-shown = Deze pagina toont de scan niet.
frame-not-allowed = Deze pagina staat de scan niet toe.
open-own-page = Open de scan op een eigen pagina
frame-name = Scan klantgerichtheid
new-version = Er is een nieuwe versie. Je antwoorden zijn veilig.
update-now = Nu bijwerken
not-found = Pagina niet gevonden
not-found-link = Heb je een link naar een resultaat gevolgd? Dan ontbreekt er misschien een deel van. Kopieer de hele link of vraag om een nieuwe.
not-found-go = Naar de scan
