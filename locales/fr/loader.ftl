## Before the scan is there

scan-stopped = Le diagnostic n’a pas pu démarrer ({ $reason }). Vos réponses enregistrées sont en sécurité. Rechargez la page pour réessayer.
frame-not-shown = Cette page n’affiche pas le diagnostic.
frame-not-allowed = Cette page n’autorise pas le diagnostic.
open-own-page = Ouvrir le diagnostic sur sa propre page
frame-name = Diagnostic d’orientation client
new-version = Une nouvelle version est disponible. Vos réponses sont en sécurité.
update-now = Mettre à jour
not-found = Page introuvable
not-found-link = Si vous avez suivi un lien vers un résultat, il en manque peut-être une partie. Copiez le lien en entier, ou demandez-en un nouveau.
not-found-go = Aller au diagnostic
