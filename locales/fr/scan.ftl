## Introduction: what the scan is

questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
minutes = { $count ->
    [one] environ une minute
   *[other] environ { $count } minutes
}
questions-and-minutes = { $questions }, { $minutes }
length-sentence = { $length }.
lead-level = Vous obtenez votre niveau, ce qui l’explique et la suite à donner.
lead-ranking = Vous obtenez vos domaines classés, du niveau le plus bas au plus haut, et un plan à 90 jours.
privacy = Sans inscription. Vos réponses restent dans ce navigateur, sauf si vous les partagez.
# The same on a website that asked for the answers.
privacy-read = Sans inscription. Vos réponses restent dans ce navigateur, mais ce site peut les lire.
form = Longueur
form-long = { $count } questions, pour approfondir
dimensions-heading = { $count ->
    [one] Une dimension
   *[other] { $count } dimensions
}
levels-heading = Niveaux, du plus bas au plus haut
start = Commencer
disclaimer = Ce diagnostic porte sur des pratiques, pas sur des personnes. Servez-vous-en pour ouvrir la discussion, pas pour juger.

language = Langue
# The name of this language in itself.
language-name = Français

## Introduction: scope and role of the person

scope = Qu’évaluez-vous ?
scope-kind = { $kind ->
    [organization] Toute l’organisation
    [unit] Une entité
    [product] Un produit ou un parcours
   *[team] Une équipe
}
scope-label = Son nom
scope-named = { $kind } : { $name }
role = Votre rôle
role-name = { $role ->
    [leadership] Direction
    [management] Management intermédiaire
    [customer-facing] En contact avec les clients
    [product-design-it] Produit, design, informatique
   *[other] Autre
}
optional = (facultatif)
not-said = Non précisé
more-about = Ajouter des précisions

## Introduction: answers from before

saved = Vous avez répondu à { $answered } des { $total } questions.
saved-complete = Vous avez répondu à toutes les questions ({ $total }). Votre résultat est prêt.
saved-since = Réponses enregistrées dans ce navigateur depuis le { $date }.
saved-scope = Périmètre : { $scope }
resume = Continuer
start-over = Recommencer
start-over-sure = Votre diagnostic en cours ({ $answers }) sera supprimé de ce navigateur. C’est définitif.
start-over-kept = Vos diagnostics terminés restent dans « Historique ».
answers-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
start-over-yes = Supprimer et recommencer
keep = Annuler

## Introduction: a scan by several people

with-team = Vous répondez en équipe ?
team-step-invite = Envoyez l’invitation à chacun, ou affichez le QR code au mur.
team-step-answer = Chacun répond de son côté et vous envoie le lien vers son résultat.
team-step-combine = Réunissez les résultats : voyez où vous divergez, puis mettez-vous d’accord sur les réponses.
copy-invitation = Copier le lien d’invitation
show-code = Afficher le QR code
invitation-code = QR code du lien d’invitation
combine = Réunir les résultats

## Introduction: other scans and earlier results

catalog = Autres diagnostics
catalog-level = Vous obtenez un niveau, un graphique radar et la suite à donner.
catalog-ranking = Vous obtenez vos domaines classés et un plan à 90 jours.
catalog-kept = { $count ->
    [one] { $count } réponse enregistrée dans ce navigateur
   *[other] { $count } réponses enregistrées dans ce navigateur
}
earlier-heading = Vous avez déjà des résultats ?
earlier = Ouvrez un fichier de résultat, le vôtre ou celui d’un collègue.
earlier-kept = { $count ->
    [one] { $count } diagnostic terminé est enregistré dans ce navigateur. Vous pouvez aussi ouvrir un fichier de résultat.
   *[other] { $count } diagnostics terminés sont enregistrés dans ce navigateur. Vous pouvez aussi ouvrir un fichier de résultat.
}
open-file = Ouvrir un fichier
team-kept = { $count ->
    [one] Continuer avec votre équipe ({ $count } résultat)
   *[other] Continuer avec votre équipe ({ $count } résultats)
}

## Questions

question-of = Question { $number } sur { $total }
questions-of = Questions { $first } à { $last } sur { $total }
how-to-choose = Comment choisir
keys-hint = Au clavier : 1 à { $levels } pour choisir, Entrée pour continuer.
dont-know = Je ne sais pas
not-applicable = Sans objet ici
low-picture = Au plus bas :
high-picture = Au plus haut :
in-place-picture = Entièrement en place :
note = Ajouter une note ou une preuve
note-example = Que pourriez-vous montrer ? Par exemple : { $example }
note-plain = Note (jamais incluse dans un lien de partage)
former = Votre réponse du { $date }
former-same = Reprendre cette réponse
too-long = Ce texte est trop long. Seuls les { $kept } premiers caractères sont enregistrés. Caractères à supprimer : { $beyond }.
back = Précédent
next = Suivant
see-results = Voir le résultat

## Overview of all questions

all-questions = Toutes les questions
answered-of = Réponses : { $answered } sur { $total }
count-dont-know = « Je ne sais pas » : { $count }
count-open = sans réponse : { $count }
open = Sans réponse
go-to-open = Aller à la prochaine question sans réponse

## Storage of the browser

storage-denied = Votre navigateur bloque l’enregistrement. Vous pouvez continuer, mais vos réponses seront perdues à la fermeture de cette page.
storage-full = L’espace de stockage de votre navigateur est plein. Vous pouvez continuer, mais les nouvelles réponses seront perdues à la fermeture de cette page.
storage-link = Pour les conserver, copiez le lien affiché sur votre page de résultat. Pour conserver aussi vos notes, téléchargez-y le résultat en JSON.
storage-file = Pour les conserver, téléchargez vos réponses (JSON). Vous pourrez continuer en ouvrant ce fichier ici.
storage-off = Cette page n’enregistre pas les réponses. Elles seront perdues à sa fermeture.
saved-answers-unreadable = Vos réponses enregistrées sont illisibles. { $reason }
saved-plan-unreadable = Votre plan enregistré est illisible. { $reason }
saved-scans-unreadable = Vos diagnostics enregistrés sont illisibles. { $reason }
storage-unreadable = { $reason } Nous avons conservé une copie et commencé un nouveau diagnostic.
storage-damaged = { $reason } Nous avons conservé une copie. Les réponses de cette page sont complètes et enregistrées.
history-full = Vous avez atteint la limite de { $count } diagnostics enregistrés ; les suivants ne sont pas ajoutés. Votre diagnostic en cours est conservé. Pour faire de la place, supprimez un diagnostic dans « Historique ».

## Files and links that come in

preview = Ce fichier est un questionnaire : { $title }.
preview-yes = Essayer
nothing-found = Ce que vous avez ouvert ne contient ni résultat, ni lien, ni questionnaire. Pour ouvrir un résultat, utilisez son lien ou son fichier JSON.
bad-file-safe = Vos réponses n’ont pas changé.
bad-link = Ce lien ne fonctionne pas.
bad-beside = Un des autres liens ne fonctionne pas.
bad-link-safe = Copiez le lien en entier, ou demandez-en un nouveau. Vos réponses n’ont pas changé.
not-utf8 = { $name } est illisible : l’encodage semble être { $encoding }, et non UTF-8. Enregistrez le fichier en UTF-8, puis rouvrez-le.
not-text = { $name } est illisible : ce n’est pas un fichier texte en UTF-8.
not-readable = { $name } est illisible : votre navigateur n’a pas pu l’ouvrir.
questionnaire-file = Le questionnaire

## A questionnaire that can't be used

bad-questionnaire = { $count ->
    [one] Ce questionnaire est inutilisable : son fichier contient { $count } erreur.
   *[other] Ce questionnaire est inutilisable : son fichier contient { $count } erreurs.
}
bad-questionnaire-more = Vos réponses n’ont pas changé. C’est au responsable du site de corriger le fichier.
no-questionnaire = Le questionnaire ne s’est pas chargé ({ $reason }). Vos réponses ne sont pas perdues. Rechargez la page pour réessayer.

## Parts of the scan that load when they are needed

loading = Chargement…
not-loaded = Cette partie du diagnostic ne s’est pas chargée. Vos réponses ne sont pas perdues. Réessayez ou rechargez la page.
try-again = Réessayer
