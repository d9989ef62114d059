## Headline

level-headline = Niveau { $level } : { $level_name }
in-place-headline = Pratiques en place : { $in_place } sur { $total } · { $headline }
no-level = Pas encore assez de réponses pour donner un niveau
no-level-more = Voici ce que nous savons déjà.
result-empty = Ce résultat ne contient aucune réponse.
nothing-applies = Aucune des questions ne s’applique ici
level = Niveau { $level }
numbered-level = { $level } { $level_name }
level-range = { $level } ({ $low } à { $high })

## Whose view it is, and how sure

one-person = Point de vue d’une seule personne
agreed-by = { $people ->
    [one] Réponses retenues par une personne
   *[other] Réponses retenues par { $people } personnes
}
close-to = proche du niveau { $level }
close-to-both = proche des niveaux { $low } et { $high }
border = Une seule réponse différente pourrait changer ce niveau. Considérez qu’il se situe entre les niveaux { $low } et { $high }.
bounds-dont-know = { $count ->
    [one] La réponse à { $count } question est « Je ne sais pas ».
   *[other] La réponse à { $count } questions est « Je ne sais pas ».
}
bounds-open = { $count ->
    [one] { $count } question est sans réponse.
   *[other] { $count } questions sont sans réponse.
}
bounds = Pour l’instant, le niveau est { $level }. Une fois les réponses connues, il pourrait se situer entre les niveaux { $low } et { $high }. Vous renseigner est un premier pas peu coûteux.
how-sure = Fiabilité
firm = Élevée
likely = Moyenne
sketch = Faible
narrow = certaines questions sans objet

confidence-is = Fiabilité : { $word }
confidence-sentence = { $word }.
levels-possible = niveau possible : de { $low } à { $high }
how-sure-is-this = Est-ce fiable ?
answers-needed = { $count ->
    [one] Répondez à au moins { $count } question de plus pour obtenir un niveau.
   *[other] Répondez à au moins { $count } questions de plus pour obtenir un niveau.
}
no-result-yet = Il n’y a pas encore de résultat : aucune question n’a reçu de réponse.
no-method = « { $name } » n’est pas une méthode du diagnostic.
no-scan = Le diagnostic n’est pas affiché sur la page.
wrong-word = { $name } vaut « { $word } » ; valeurs possibles : { $words }.
link-not-told = Le lien contient les réponses : il n’est fourni qu’avec l’attribut events="answers".
next-moves = Prochaines actions

## What can be done with a result at once

download = Télécharger
compare-team = Comparer avec votre équipe
take-yourself = Faire le diagnostic

## What the level means

meaning = Ce que cela signifie
meaning-more = À quoi on le reconnaît, et par où commencer
look-for = Signes à repérer
next-heading = Par où commencer
read = Lire
act = Faire

## Profile of the dimensions

profile = Profil
ranked-first = En tête du classement : { $dimensions } ({ $level_name }).
ranked-last = En fin de classement : { $dimensions } ({ $level_name }).
strongest = Au plus haut : { $dimensions }.
weakest = Au plus bas : { $dimensions }.
even = Scores homogènes : rien ne se détache.
strengths = Points forts
gaps = Points faibles
listed-first = En tête du classement
listed-last = En fin de classement
radar-name = Graphique radar des { $count } dimensions
key-scores = moyenne
key-spread = de la réponse la plus basse à la plus haute
key-target = niveau visé
outline-earlier = diagnostic précédent, { $day }
outline-team = votre équipe, { $people ->
    [one] une personne
   *[other] { $people } personnes
}
outline = Comparer avec
outline-none = rien
key-rings = Niveaux : { $level_names }
ask = Choisir une dimension dans le graphique pour voir ses réponses et la prochaine étape.
table-caption = Niveau, moyenne et étendue des réponses par dimension
dimension = Dimension
level-column = Niveau
score-column = Moyenne
scale-column = Moyenne sur une échelle de 1 à { $levels }
spread = réponses de { $lowest } à { $highest }
too-few = Pas assez de réponses
dropped = Sans objet ici
target = Niveau visé

## Why the level of a dimension is not what its average suggests

cause-whole = { $whose ->
    [medians] Niveau { $level } avec une moyenne de { $average } : { $reason } La moyenne tient compte des réponses de chacun.
   *[answers] Niveau { $level } avec une moyenne de { $average } : { $reason }
}
cause-enough = { $whose ->
    [medians] { $count ->
        [one] { $count } médiane sur { $total } est au niveau { $level } ou au-dessus.
       *[other] { $count } médianes sur { $total } sont au niveau { $level } ou au-dessus.
    }
   *[answers] { $count ->
        [one] { $count } réponse sur { $total } est au niveau { $level } ou au-dessus.
       *[other] { $count } réponses sur { $total } sont au niveau { $level } ou au-dessus.
    }
}
cause-enough-weight = { $whose ->
    [medians] { $count ->
        [one] les médianes au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total }.
       *[other] les médianes au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total }.
    }
   *[answers] { $count ->
        [one] les réponses au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total }.
       *[other] les réponses au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total }.
    }
}
cause-too-few = { $whose ->
    [medians] { $count ->
        [one] { $count } médiane sur { $total } est au niveau { $level } ou au-dessus ; il en faut { $needed }.
       *[other] { $count } médianes sur { $total } sont au niveau { $level } ou au-dessus ; il en faut { $needed }.
    }
   *[answers] { $count ->
        [one] { $count } réponse sur { $total } est au niveau { $level } ou au-dessus ; il en faut { $needed }.
       *[other] { $count } réponses sur { $total } sont au niveau { $level } ou au-dessus ; il en faut { $needed }.
    }
}
cause-too-little-weight = { $whose ->
    [medians] { $count ->
        [one] les médianes au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total } ; il faut { $needed }.
       *[other] les médianes au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total } ; il faut { $needed }.
    }
   *[answers] { $count ->
        [one] les réponses au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total } ; il faut { $needed }.
       *[other] les réponses au niveau { $level } ou au-dessus ont un poids de { $count } sur { $total } ; il faut { $needed }.
    }
}
cause-lag = { $whose ->
    [medians] { $count ->
        [one] la médiane la plus basse est { $lowest }, et le niveau ne peut pas la dépasser de plus d’un cran.
       *[other] la médiane la plus basse est { $lowest }, et le niveau ne peut pas la dépasser de plus de { $count } crans.
    }
   *[answers] { $count ->
        [one] la réponse la plus basse est { $lowest }, et le niveau ne peut pas la dépasser de plus d’un cran.
       *[other] la réponse la plus basse est { $lowest }, et le niveau ne peut pas la dépasser de plus de { $count } crans.
    }
}
cause-lag-none = { $whose ->
    [medians] la médiane la plus basse est { $lowest }, et le niveau ne peut pas la dépasser.
   *[answers] la réponse la plus basse est { $lowest }, et le niveau ne peut pas la dépasser.
}
cause-mark = { $whose ->
    [medians] c’est la moyenne des médianes qui compte, et le niveau { $level } commence à { $mark }.
   *[answers] le niveau { $level } commence à { $mark }.
}
cause-lowest = { $whose ->
    [medians] c’est la médiane la plus basse qui décide.
   *[answers] c’est la réponse la plus basse qui décide.
}

## Why the overall level is what it is

why = Pourquoi ce niveau
why-stand = Le niveau dépend du nombre de dimensions qui l’atteignent, pas de la moyenne.
dimensions-all = { $count ->
    [one] { $count } dimension
   *[other] { $count } dimensions
}
dimensions-answered = { $count ->
    [one] { $count } dimension avec assez de réponses
   *[other] { $count } dimensions avec assez de réponses
}
why-gated = { $count ->
    [one] La seule dimension avec assez de réponses a atteint le niveau { $level }.
   *[other] Sur { $group }, on en compte au moins { $needed } au niveau { $level } ou au-dessus, et { $lag }.
}
why-level-1 = { $count ->
    [one] Tout le monde part du niveau 1. Pour passer au niveau 2, la seule dimension avec assez de réponses doit l’atteindre.
   *[other] Tout le monde part du niveau 1. Sur { $group }, il en faut { $needed } au niveau 2 pour y accéder.
}
why-gated-weighted = Les dimensions au niveau { $level } ou au-dessus représentent au moins { $share } du poids total, et { $lag }.
lag = { $count ->
    [one] aucune n’a plus d’un niveau de retard
   *[other] aucune n’a plus de { $count } niveaux de retard
}
lag-none = aucune n’est en dessous
why-mean = La moyenne des niveaux des dimensions est assez élevée pour le niveau { $level }.
why-mean-1 = La moyenne des niveaux des dimensions est trop basse pour le niveau 2.
why-minimum = C’est la dimension la plus basse qui fixe le niveau.
why-average = { $count ->
    [one] La moyenne est de { $average }, mais le niveau est { $level }, car une dimension en est encore au niveau { $their_level } : { $dimensions }.
   *[other] La moyenne est de { $average }, mais le niveau est { $level }, car plusieurs dimensions n’ont pas encore dépassé le niveau { $their_level } : { $dimensions }.
}
at-level = Au niveau { $level }
your-average = Moyenne

## The arithmetic

why-sums = Afficher le calcul
sums-caption = Calcul de chaque niveau
sums-answers = Réponses et moyenne
sums-reached = À ce niveau ou au-dessus
sums-at = Niveau { $level } : { $weight } sur { $total } (il faut { $needed })
sums-lowest = Minimum
sums-overall = Toutes les dimensions
tally-caption = Niveau atteint par chaque dimension
reached = atteint
not-yet = pas encore
reached-by = Dimensions qui l’ont atteint
needed = il en faut { $needed } sur { $total }
of = {" "}sur { $total }

## Recommendations

recommendations = Recommandations
equal-with = À égalité avec { $dimensions }
level-score = Niveau { $level }, moyenne { $score }
also = Et aussi : { $action }
effort = Charge
effort-size = { $effort ->
    [1] Faible, jusqu’à 5 jours de travail au total
    [2] Moyenne, jusqu’à 20 jours de travail au total
   *[3] Élevée, plus de 20 jours de travail au total
}
owner = Responsable
after-days = { $day ->
    [30] À 30 jours
    [60] À 60 jours
   *[90] À 90 jours
}
measure = Indicateur
next-states = À viser ensuite ({ $count })
all-recommendations = Toutes les recommandations
no-recommendation = Il n’y a pas de recommandation pour ce niveau.

## The way to the next level

roadmap = Comment atteindre le niveau suivant
roadmap-short = Niveau suivant
roadmap-top = C’est le niveau le plus élevé. Maintenez-le, et regardez où il pourrait baisser.
roadmap-far = Le niveau { $level } est à { $steps }. À chaque étape, une pratique monte d’un niveau.
roadmap-estimate = Le niveau { $level } est à environ { $steps }. À chaque étape, une pratique monte d’un niveau.
roadmap-route = Le chemin le plus court passe par { $dimensions }.
roadmap-route-any = Le chemin le plus court passe par { $count } au choix parmi : { $dimensions }.
roadmap-route-also = Le chemin le plus court passe par { $needed }, et par { $count } au choix parmi : { $dimensions }.
roadmap-route-one = L’un des chemins les plus courts passe par { $dimensions }.
roadmap-nearest = { $count ->
    [one] La plus proche du niveau suivant : { $dimensions } (encore { $steps }).
   *[other] Les plus proches du niveau suivant : { $dimensions } (encore { $steps } chacune).
}
steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
roadmap-find-out = { $count ->
    [one] D’abord, renseignez-vous : { $count } question n’a pas encore de niveau et n’entre pas dans les étapes ci-dessous.
   *[other] D’abord, renseignez-vous : { $count } questions n’ont pas encore de niveau et n’entrent pas dans les étapes ci-dessous.
}
roadmap-order = Commencer par
roadmap-nearest-first = Le moins d’effort
roadmap-weakest-first = Le niveau le plus bas
roadmap-needed = Toutes ces étapes
roadmap-any = { $needed } au choix parmi ces { $total } étapes
roadmap-and-any = Et { $needed } au choix parmi ces { $total } étapes
roadmap-one-of = D’autres combinaisons demandent autant d’étapes
roadmap-second = { $item } (étape suivante)
roadmap-today = Aujourd’hui
roadmap-before = Avant cette étape
roadmap-proof = Preuve
roadmap-effort = Charge : { $sum } (1 à 3 par étape)
roadmap-caution = Le chemin le plus court n’est pas toujours le plus utile. Commencez là où les clients le ressentiront le plus.

## What if

what-if = Et si ?
what-if-lead = Modifiez des réponses pour voir le niveau et le profil qu’elles donneraient. Rien n’est enregistré ici.
what-if-level = Le niveau { $now } deviendrait le niveau { $then }.
what-if-same = Toujours niveau { $level }.
what-if-changed = { $count ->
    [one] { $count } réponse modifiée.
   *[other] { $count } réponses modifiées.
}
what-if-reset = Réinitialiser
what-if-add = { $count ->
    [one] Ajouter { $count } changement à mon plan
   *[other] Ajouter { $count } changements à mon plan
}
what-if-added = Ajouté à votre plan.
what-if-radar = Graphique radar : aujourd’hui et hypothèse
what-if-then = Hypothèse
what-if-scores = { $dimension } { $now } aujourd’hui, hypothèse { $then }

## Plan for 90 days

plan = Votre plan à 90 jours
plan-stand = Enregistré dans ce navigateur. Tenez-vous-en à cinq actions au plus.
your-plan = Votre plan
plan-empty = Partez des recommandations. Vous pourrez modifier chaque action.
plan-suggest = Créer mon plan
plan-start = Date de début
plan-by = { $day ->
    [30] À 30 jours
    [60] À 60 jours
   *[90] À 90 jours
}
plan-nothing = Rien à cette échéance
plan-move = Échéance
plan-marks = { $day ->
    [30] 30 jours
    [60] 60 jours
   *[90] 90 jours
}
plan-edit = Modifier
plan-line = Action
plan-owner = Responsable
plan-remove = Supprimer
plan-add = Ajouter une action
plan-add-label = Votre propre action
plan-full = Vous avez déjà au moins cinq actions en cours. Peu d’équipes en terminent plus de cinq en 90 jours.
plan-true = Objectifs à 90 jours et indicateurs
rec-details = Objectifs, indicateur et suite à donner
add-to-plan = Ajouter au plan
in-plan = Dans votre plan – retirer

## All answers

all-answers = Toutes les réponses
show-all-answers = Tout afficher
hide-all-answers = Tout masquer
unplaced-answers = { $count ->
    [one] { $count } autre réponse est enregistrée, pour une question absente de cette version du questionnaire.
   *[other] { $count } autres réponses sont enregistrées, pour des questions absentes de cette version du questionnaire.
}
answers-caption = Questions et réponses
question-column = Question
answer-column = Réponse
your-note = Note : { $note }

## Published figures, to compare with

benchmarks = Afficher les chiffres de référence
benchmark = { $qualifier }{ $percent } % { $measures }.
qualifiers = { $qualifier ->
    [none] {""}
    [about] Environ{" "}
    [almost] Près de{" "}
   *[under] Moins de{" "}
}
benchmark-under-half = Moins de la moitié { $measures }.
benchmark-kinds = { $kind ->
    [practice] Pratiques déclarées.
    [excellent] Auto-évaluation.
    [judgment] Opinion exprimée.
   *[stage] Stade déclaré.
}
benchmark-source = { $source }, { $years }, n = { $asked }, données déclaratives.
benchmark-source-plain = { $source }, { $years }, données déclaratives.
benchmark-context = Un repère, pas un objectif.

## Passing it on

share = Partager et télécharger
send = Envoyer
send-to = Envoyer à { $address }
present = Présenter
save-data = Enregistrer les données
link = Lien vers ce résultat
link-hint = Toute personne qui a ce lien peut voir les réponses et la date, mais ni les noms ni les notes.
link-local = Vous avez ouvert le diagnostic depuis un fichier : ce lien ne fonctionne que sur cet appareil et montre les noms de vos dossiers. Pour partager le résultat, téléchargez-le et envoyez le fichier.
copy-link = Copier le lien
copied = Copié
copied-more = Lien copié
copy-by-hand = Votre navigateur a bloqué la copie. Le lien est sélectionné : appuyez sur Ctrl+C ou ⌘C.
link-to-copy = Lien
share-sheet = Partager…
share-refused = Cette page empêche le diagnostic d’ouvrir le menu de partage. Copiez plutôt le lien.
qr = Afficher le QR code
qr-name = QR code de ce lien
qr-long = Ce lien est trop long pour un QR code. Copiez-le, ou envoyez le résultat dans un fichier.
print = Imprimer
print-summary = PDF d’une page
print-refused = La fenêtre d’impression ne s’est pas ouverte. Si le diagnostic est intégré à une autre page, ouvrez le résultat sur sa propre page, puis imprimez-le.
change-answers = Modifier les réponses
again = Refaire le diagnostic

## Downloads

download-json = Télécharger en JSON
download-csv = Télécharger en CSV
download-report = Télécharger le rapport (HTML)
download-markdown = Télécharger en Markdown
download-svg = Télécharger le graphique (SVG)
download-png = Télécharger le graphique (PNG)
download-slide = Télécharger la diapositive (PNG)
download-ics = Télécharger le calendrier (.ics)
download-plan-csv = Télécharger le plan (CSV)
download-plan-md = Télécharger le plan (Markdown)
picture-failed = Ce navigateur n’a pas pu créer l’image.
picture-forbidden = Les réglages de sécurité de cette page interdisent les images créées dans le navigateur.
picture-altered = Pour protéger votre vie privée, ce navigateur modifie les images : celle-ci serait faussée.
picture-svg = Téléchargez plutôt le fichier SVG.
file-refused = Votre navigateur a bloqué le téléchargement. Rien n’est perdu. Autorisez les téléchargements pour cette page, puis réessayez.
file-empty = Il n’y a encore rien à télécharger.
download-stopped = Pas de fichier ? La page qui contient ce diagnostic a peut-être bloqué le téléchargement. Copiez le contenu ci-dessous, ou ouvrez le résultat sur sa propre page.
download-content = Contenu du fichier
own-page = Ouvrir le résultat sur sa propre page

## Several results

together = Équipes et évolution
compare = Comparer deux résultats
team = Réunir les résultats d’une équipe
team-about = Réunissez les résultats de plusieurs personnes, voyez où ils divergent et mettez-vous d’accord sur les réponses.
compare-about = Mettez deux résultats côte à côte : avant et après, ou le vôtre et celui de quelqu’un d’autre.
history-about = Voyez comment vos résultats évoluent d’un diagnostic à l’autre.
history = Voir l’historique

## A result that is shown, but is not the current one

from-link-name = À propos de ce résultat
from-link = Vous consultez un résultat partagé, daté du { $date }.
from-file = Vous consultez un résultat issu d’un fichier, daté du { $date }.
from-kept = Vous consultez votre diagnostic du { $date }.
from-agreed = Vous consultez le résultat de votre équipe du { $date }.
from-link-safe = Vos réponses n’ont pas changé.
compare-mine = Comparer avec le mien
back-to-team = Revenir à l’équipe
keep-as-mine = Enregistrer comme mon résultat
keep-sure = Votre propre diagnostic ({ $answers }) et vos notes dans ce navigateur seront remplacés. C’est définitif.
keep-yes = Remplacer mes réponses
close = Fermer

## The end of the page

method = Comment fonctionne ce diagnostic
method-rule = Lire les détails
credit = Auteurs et sources
contents = Sur cette page

## A team’s result

# Under a team result when no answer was agreed on.
combined-from = { $people ->
    [one] Réponses d’une personne
   *[other] Médianes des réponses de { $people } personnes
}

# Under a team result when only some answers were agreed on.
combined-some = { $agreed ->
    [one] Une réponse retenue ; les autres sont les médianes des réponses de { $people } personnes
   *[other] { $agreed } réponses retenues ; les autres sont les médianes des réponses de { $people } personnes
}

# Added to a question before answers are replaced or deleted.
plan-goes-too = Cela supprime aussi votre plan à 90 jours.
