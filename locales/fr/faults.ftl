## Links to a result

link-too-long = Le lien est trop long : { $count } caractères ; le maximum est de { $limit }.
link-cut = Il manque une partie du lien.
link-version = Le lien correspond à une autre version de ce diagnostic ({ $version }).
link-without-questionnaire = Le lien n’indique pas son questionnaire.
link-character = Le lien contient un caractère inattendu, « { $found } », en position { $place }.
link-changed = Le lien est incomplet ou a été modifié.
link-length = Le lien ne correspond pas à ce questionnaire.
link-answers = Le lien contient des réponses que ce questionnaire ne propose pas.
link-of-another = Le lien appartient à un autre questionnaire : { $id }.
link-unknown-layout = Le lien a été créé avec une version du questionnaire que ce site n’a pas.
link-capitals = Les majuscules du lien ont été modifiées en chemin ; ses réponses sont donc illisibles.
links-more = { $count ->
    [one] { $count } autre lien est illisible.
   *[other] { $count } autres liens sont illisibles.
}

## Files

file-too-large = Le fichier est trop volumineux : { $count } octets ; le maximum est de { $limit }.
file-not-ours = Ce fichier ne vient pas de ce diagnostic.
file-not-a-result = Ce n’est pas un fichier de résultat.
file-version = Le fichier correspond à une autre version de ce diagnostic ({ $version }).
file-of-another = Le fichier appartient à un autre questionnaire : { $id }.
file-date = La date du fichier est illisible : { $date }.
file-scope = Périmètre inconnu dans le fichier : { $scope }.
file-role = Rôle inconnu dans le fichier : { $role }.
file-answer = Le fichier contient une réponse inconnue : { $answer } pour { $id }.
file-more-faults = Et { $count } de plus.
file-form = Le fichier est illisible. { $reason }
file-without-results = Le fichier ne contient pas de liste de résultats.
file-too-many = Le fichier contient { $count } résultats ; le maximum est de { $limit }.
file-no-result = Ce n’est ni un lien ni un résultat.
file-agreed = Les réponses retenues par l’équipe sont illisibles. { $reason }
file-scan = Le diagnostic { $number } du fichier est illisible. { $reason }

malformed-syntax = La ligne { $line }, colonne { $column } n’est pas du JSON valide.
malformed-ends = La fin manque.
malformed-whole = Le contenu ne vient pas d’un diagnostic.
malformed-value = « { $place } » manque ou a une valeur inconnue.
