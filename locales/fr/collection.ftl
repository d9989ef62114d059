## All screens

collection-back = Retour
collection-own = Mon résultat du { $date }
collection-from-link = Personne { $number }, { $date }
collection-from-file = Fichier { $number }, { $date }
collection-from-history = Mon diagnostic du { $date }
collection-agreed-name = Résultat de l’équipe, { $date }
collection-with = { $name } · { $more }

## Bringing results together

collection-bring = Ajouter des résultats
collection-bring-more = Ajouter d’autres résultats
collection-bring-label = Collez des liens vers des résultats, ou les e-mails qui les contiennent
collection-bring-hint = Ou déposez des fichiers de résultat n’importe où sur cette page. Rien n’est envoyé sur Internet.
collection-add = Ajouter
collection-choose-files = Choisir des fichiers
collection-reading = Lecture : { $done } sur { $total }…
collection-added = { $count ->
    [one] { $count } résultat ajouté.
   *[other] { $count } résultats ajoutés.
}
collection-nothing-found = Ce texte ne contient aucun lien vers un résultat.
collection-refused = { $place } : { $reason }
collection-refused-more = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
collection-same = { $place } : déjà ajouté ({ $name }).
collection-later-state = { $place } : version plus récente de « { $name } ». Elle remplace l’ancienne.
collection-earlier-state = { $place } : version plus ancienne de « { $name } », non ajoutée.
collection-not-a-person = Le résultat commun d’une équipe n’est pas le point de vue d’une personne. Il n’a pas été ajouté.
collection-other-questionnaire = Autre questionnaire ({ $questionnaire }) : { $count ->
    [one] { $count } résultat n’a pas été ajouté. Ouvrez-le dans le diagnostic correspondant.
   *[other] { $count } résultats n’ont pas été ajoutés. Ouvrez-les dans le diagnostic correspondant.
}
collection-full = Vous pouvez réunir jusqu’à { $count } résultats. Les autres n’ont pas été ajoutés.
collection-safe = Rien d’autre n’a changé.
collection-is-questionnaire = Ce fichier est un questionnaire. Ouvrez-le depuis le premier écran.
collection-place-text = Texte { $number }
collection-place-line = Ligne { $number }
collection-place-result = Résultat { $number }
collection-place-in = { $outside }, { $inside }

## Links that may belong to two people

collection-duplicates = { $count ->
    [one] { $count } lien a les mêmes réponses et la même date qu’un résultat ci-dessus. Vient-il d’une autre personne ?
   *[other] { $count } liens ont les mêmes réponses et les mêmes dates que des résultats ci-dessus. Viennent-ils d’autres personnes ?
}
collection-double = { $name } : pas encore compté
collection-double-counts = Compter comme une autre personne
collection-double-counts-named = Compter comme une autre personne : { $name }
collection-duplicates-out = Écarter

## The list of results

collection-people = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
collection-remove = Retirer
collection-remove-named = Retirer : { $name }
collection-given-label = Nom ou code pour « { $name } »
collection-given-hint = Nom ou code
collection-add-named = Ajouter : { $name }

## The team that is kept in this browser

collection-team-stays = Ces résultats, les noms donnés et les réponses retenues restent dans ce navigateur jusqu’à ce que vous supprimiez l’équipe.
collection-give-up = Supprimer cette équipe
collection-give-up-sure = { $count ->
    [one] Le résultat de l’équipe et les réponses retenues seront supprimés de ce navigateur. C’est définitif. Les liens et les fichiers que vous avez partagés fonctionneront toujours.
   *[other] Les { $count } résultats de l’équipe, les noms donnés et les réponses retenues seront supprimés de ce navigateur. C’est définitif. Les liens et les fichiers que vous avez partagés fonctionneront toujours.
}
collection-give-up-yes = Supprimer l’équipe
collection-team-waits = { $count ->
    [one] Une équipe avec { $count } résultat est enregistrée dans ce navigateur. Les nouveaux résultats en font-ils partie ?
   *[other] Une équipe avec { $count } résultats est enregistrée dans ce navigateur. Les nouveaux résultats en font-ils partie ?
}
collection-team-join = Les ajouter à cette équipe
collection-team-replace = Créer une nouvelle équipe
collection-team-unreadable = L’équipe enregistrée est illisible : { $reason } Ajoutez à nouveau les résultats, ou ouvrez le fichier de votre équipe.
collection-team-set-aside = Une partie de l’équipe enregistrée est illisible : { $reason } Nous avons conservé une copie.

## Team: what is shown

collection-team = Résultats de l’équipe
collection-team-lead = Chacun répond de son côté. Ajoutez les résultats pour voir vos désaccords et votre profil commun.
collection-team-few = Ajoutez au moins deux résultats pour voir vos points d’accord et de désaccord.
collection-team-recognized = { $people ->
    [one] À moins de { $people } personne, chacun peut deviner qui a répondu quoi. Ajoutez d’abord d’autres résultats.
   *[other] À moins de { $people } personnes, chacun peut deviner qui a répondu quoi. Ajoutez d’abord d’autres résultats.
}
collection-show-anyway = Afficher quand même
collection-show-round = Période
collection-round-count = { $days } ({ $count })
collection-all-rounds = Toutes les périodes ({ $count })
collection-round-hint = Plus de 30 jours séparent ces résultats : ils ne comptent pas comme une seule équipe.
collection-show-role = Afficher les réponses de
collection-everybody = Tout le monde ({ $people })
collection-role-count = { $role } ({ $people })
collection-role-hint = Les rôles viennent des fichiers de résultat, pas des liens, et ne s’affichent qu’à partir de { $people } personnes.

## Team: differences

collection-differently = Vos plus grands désaccords
collection-differently-stand = { $people ->
    [one] { $people } personne.
   *[other] { $people } personnes, les plus grands écarts d’abord.
}
collection-differently-split = { $people ->
    [one] { $people } personne.
   *[other] { $people } personnes, les avis partagés d’abord, puis les plus grands écarts.
}
collection-all-alike = Vous êtes à peu près d’accord sur chaque question.
collection-none-together = Il n’y a pas encore de question où au moins deux d’entre vous ont choisi un niveau. Ajoutez d’autres résultats.
collection-all-items = Toutes les questions ({ $count })
collection-items-together = { $count ->
    [one] La seule question à laquelle au moins deux d’entre vous ont répondu
   *[other] Les { $count } questions auxquelles au moins deux d’entre vous ont répondu
}
collection-talk = À discuter avant de planifier : { $choices }.
collection-split = Avis partagés : { $choices }.
collection-chose = { $people ->
    [one] { $people } personne a choisi le niveau { $level }
   *[other] { $people } personnes ont choisi le niveau { $level }
}
collection-chose-more = { $people } le niveau { $level }
collection-chose-next = { $said }, { $more }
collection-fairly = Vous êtes plutôt d’accord.
collection-alike = Vous êtes d’accord.
collection-apart = { $count } niveaux d’écart. À discuter : { $choices }.
collection-near = Un niveau d’écart au plus.
collection-one-vote = Une seule personne a choisi un niveau.
collection-dots = { $choices } ; médiane { $median }
collection-answers = Afficher les réponses
collection-heat-map = Carte de chaleur de toutes les questions
collection-heat-map-caption = Nombre de personnes ayant choisi chaque niveau. La médiane est encadrée.
collection-dont-know = { $people ->
    [one] { $people } personne ne sait pas.
   *[other] { $people } personnes ne savent pas.
}
collection-key-person = une personne
collection-key-people = nombre de personnes (barre)
collection-key-levels = Niveaux : { $level_names }
collection-key-median = médiane (la plus basse s’il y en a deux)

## Team: the joint profile

collection-joint = Profil de l’équipe
collection-joint-stand = Les niveaux se fondent sur la réponse médiane à chaque question, la plus basse s’il y en a deux au milieu. Les moyennes portent sur l’ensemble des { $people } personnes. Les deux peuvent donc différer.
collection-joint-level = Niveau
collection-joint-range = Du plus bas au plus haut
collection-targets = Niveaux visés
collection-range = { $from } – { $to }
collection-key-band = écart au sein de l’équipe

## Team: what it agrees on

collection-agreed = Réponses retenues
collection-agree-fold = Noter la réponse retenue
collection-agree-label = Réponse retenue : { $item }
collection-not-agreed = Pas encore décidé (médiane utilisée)
collection-agreed-count = { $count ->
    [one] { $count } réponse retenue sur { $total }. Pour les autres questions, c’est la médiane qui compte.
   *[other] { $count } réponses retenues sur { $total }. Pour les autres questions, c’est la médiane qui compte.
}
collection-open-agreed = Voir le résultat de l’équipe
collection-copy-agreed = Copier le lien vers le résultat de l’équipe

## Team: passing it on

collection-pass-on = Partager
collection-team-link = Copier le lien vers ces résultats
collection-team-file = Télécharger le fichier de l’équipe
collection-team-link-hint = Le lien et le fichier contiennent les réponses de chaque personne et leurs dates : on peut parfois deviner qui a répondu quoi. Le lien ne contient ni noms, ni rôles, ni notes. Le fichier contient les noms et les rôles.
collection-team-link-long = Il y a trop de résultats pour un lien. Téléchargez plutôt le fichier de l’équipe. Il contient les réponses de chaque personne, leurs dates, les noms et les rôles.

## Team: figures

collection-appendix = L’accord en chiffres
collection-appendix-caption = Médiane : la plus basse s’il y en a deux. AD : écart moyen à la médiane. s : écart type. r_wg : accord au-delà du hasard.
collection-appendix-column-question = Question
collection-appendix-column-people = Personnes
collection-appendix-column-median = Médiane
collection-appendix-column-ad = AD
collection-appendix-column-s = s
collection-appendix-column-rwg = r_wg

## Comparison of two results

collection-compare = Comparer deux résultats
collection-compare-few = Ajoutez un deuxième résultat pour comparer.
collection-then = Avant
collection-now = Après
collection-first = A
collection-second = B
collection-yours = Le vôtre
collection-the-other = L’autre
collection-swap = Inverser
collection-then-and-now = Avant et après
collection-side-by-side = Côte à côte
collection-then-level = Niveau { $then } avant, niveau { $now } après.
collection-each-level = { $first } : { $first_level }. { $second } : { $second_level }.
collection-level-unknown = pas assez de réponses pour un niveau
collection-two-scopes = Ces résultats ne portent pas sur le même périmètre. Comparez avec prudence.
collection-scope-unknown = Ces résultats ne portent peut-être pas sur le même périmètre : les liens ne le disent pas. Comparez avec prudence.
collection-two-forms = L’un de ces résultats vient de la version courte, l’autre de la version longue, et leurs niveaux ne se comparent donc pas. Comparez réponse par réponse.
collection-long-form = version longue
collection-radar-two = Graphique radar de deux résultats
collection-radar-two-more = Moyennes sur une échelle de 1 à { $levels } : { $scores }.
collection-name-then-now = { $dimension } ({ $then } avant, { $now } après)
collection-name-each = { $first } ({ $first_score }), { $second } ({ $second_score })
collection-scale = Sur une échelle de 1 à { $levels }

## Comparison: what differs

collection-what-changed = Ce qui a changé
collection-what-differs = Ce qui diffère
collection-moved-up = { $count ->
    [one] En hausse : { $count } réponse plus élevée.
   *[other] En hausse : { $count } réponses plus élevées.
}
collection-moved-down = { $count ->
    [one] En baisse : { $count } réponse plus basse.
   *[other] En baisse : { $count } réponses plus basses.
}
collection-look-closer = Une notation plus sévère peut aussi l’expliquer.
collection-higher = { $count ->
    [one] { $name } : réponse plus élevée à { $count } question.
   *[other] { $name } : réponses plus élevées à { $count } questions.
}
collection-no-change = Aucun changement.
collection-unclear-change = Pas de changement net : { $up } en hausse, { $down } en baisse.
collection-no-difference = Aucune différence.
collection-unclear-difference = Pas de différence nette. Réponses plus élevées : { $first } ({ $first_higher }), { $second } ({ $second_higher }).
collection-not-comparable = Pas assez de réponses.
collection-changed = Réponses qui ont changé
collection-differing = Réponses qui diffèrent
collection-both-times = { $count ->
    [one] { $count } question a un niveau les deux fois.
   *[other] { $count } questions ont un niveau les deux fois.
}
collection-of-these-changed = { $count ->
    [one] { $count } de ces réponses a changé.
   *[other] { $count } de ces réponses ont changé.
}
collection-in-both = { $count ->
    [one] { $count } question a un niveau dans les deux résultats.
   *[other] { $count } questions ont un niveau dans les deux résultats.
}
collection-of-these-differ = { $count ->
    [one] { $count } de ces réponses diffère.
   *[other] { $count } de ces réponses diffèrent.
}
collection-nothing-changed = Aucune réponse n’a changé.
collection-nothing-differs = Aucune réponse ne diffère.
collection-change-up = en hausse
collection-change-down = en baisse
collection-change-higher = réponse plus élevée : { $name }

## Scans over time

collection-history = Historique
collection-history-lead = Les diagnostics que vous terminez ne sont enregistrés que dans ce navigateur.
collection-history-empty = Aucun diagnostic terminé pour l’instant. Vos diagnostics terminés apparaîtront ici.
collection-scope-not-said = Périmètre non précisé
collection-over-time = Évolution du niveau
collection-steps-name = Évolution du niveau
collection-steps-text = Du plus ancien au plus récent : { $scans }.
collection-steps-one = { $date } : niveau { $level }
collection-steps-none = { $date } : pas de niveau
collection-kept = Diagnostics enregistrés
collection-open = Ouvrir
collection-open-named = Ouvrir le diagnostic du { $date }
collection-with-latest = Comparer avec le dernier
collection-with-latest-named = Comparer avec le dernier : diagnostic du { $date }
collection-scope = Périmètre
collection-delete = Supprimer
collection-remove-sure = Supprimer le diagnostic du { $date } ? C’est définitif.
collection-remove-yes = Supprimer
collection-again = Refaire le diagnostic
collection-again-hint = Vous commencez un nouveau diagnostic. À chaque question, vous pourrez revoir votre réponse précédente.
collection-download-history = Télécharger l’historique
collection-imported = { $count ->
    [one] { $count } nouveau diagnostic ajouté.
   *[other] { $count } nouveaux diagnostics ajoutés.
}
collection-imported-updated = { $count ->
    [one] { $count } diagnostic mis à jour.
   *[other] { $count } diagnostics mis à jour.
}
collection-imported-known = Ces diagnostics sont déjà là.
collection-erase = Supprimer toutes mes données
collection-erase-sure = Les réponses, notes, plans, équipes et diagnostics enregistrés de tous les questionnaires seront supprimés de ce navigateur. C’est définitif. Les liens et les fichiers que vous avez partagés fonctionneront toujours.
collection-erase-yes = Tout supprimer
collection-not-kept = Votre navigateur n’a pas pu enregistrer ce contenu. Téléchargez ce que vous voulez garder avant de fermer la page.

# After a team file was opened.
collection-agreed-added = { $count ->
    [one] Une réponse retenue ajoutée.
   *[other] { $count } réponses retenues ajoutées.
}

# After a team file was opened whose agreed answers differ from those on screen. $questions is a list.
collection-agreed-differs = Le fichier contient d’autres réponses retenues à ces questions : { $questions }. Les vôtres sont conservées.

# Below the field, on a page that is not the scan’s own.
collection-bring-hint-here = Ou déposez ici des fichiers de résultat. Rien n’est envoyé sur Internet.
