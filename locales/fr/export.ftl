## Headlines and facts

export-begin-with = Par où commencer : { $dimensions }
export-no-ranking = Pas encore assez de réponses pour un classement
export-count-at-level = { $level_name } : { $count }
export-between = {" "}·{" "}
fact = { $name } : { $fact }
export-linked = { $text } ({ $url })

## Report

export-spread-column = Étendue
export-spread-cell = { $lowest } à { $highest }
export-recommendation-heading = { $dimension } (niveau { $level }, moyenne { $score })
export-way-heading = { $dimension } : niveau { $from } → niveau { $to } ({ $steps })
export-by-day = À { $day } jours ({ $date })
export-answer-cell = { $level } · { $answer }

## Calendar

export-done = Fait : { $text }

## Table of all answers: columns

export-scan-column-id = ID du diagnostic
export-scan-column-date = Date
export-scan-column-scope = Périmètre
export-scan-column-scope-name = Nom du périmètre
export-scan-column-role = Rôle
export-scan-column-agreed-by = Personnes dans l’équipe
export-column-dimension-id = ID de la dimension
export-column-dimension = Dimension
export-column-dimension-level = Niveau de la dimension
export-column-item-id = ID de la question
export-column-item = Nom de la question
export-column-question = Question
export-column-in-scope = Question posée
export-column-answer = Réponse
export-column-level = Niveau
export-column-chosen = Texte de la réponse
export-column-weight = Poids
export-column-note = Note
export-answered = Niveau
export-yes = oui
export-no = non

## Table of the plan: columns

export-plan-column-due = Échéance
export-plan-column-day = Jour
export-plan-column-text = Action
export-plan-column-dimension = Dimension
export-plan-column-owner = Responsable
export-plan-column-done = Fait
export-plan-column-after = À 90 jours
export-plan-column-measure = Indicateur

## Slide and pictures

export-slide-name = Diapositive : { $headline }
export-picture-description = Moyennes sur une échelle de 1 à { $levels } : { $scores }.
export-name-score = { $dimension } ({ $score })
