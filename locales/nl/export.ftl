## Headlines and facts

export-begin-with = Begin met: { $dimensions }
export-no-ranking = Nog te weinig antwoorden voor een volgorde
export-count-at-level = { $level_name }: { $count }
export-between = {" "}·{" "}
fact = { $name }: { $fact }
export-linked = { $text } ({ $url })

## Report

export-spread-column = Spreiding
export-spread-cell = { $lowest }–{ $highest }
export-recommendation-heading = { $dimension } (niveau { $level }, gemiddelde { $score })
export-way-heading = { $dimension }: niveau { $from } → niveau { $to } ({ $steps })
export-by-day = Binnen { $day } dagen ({ $date })
export-answer-cell = { $level } · { $answer }

## Calendar

export-done = Klaar: { $text }

## Table of all answers: columns

export-scan-column-id = Scan-ID
export-scan-column-date = Datum
export-scan-column-scope = Wat is beoordeeld
export-scan-column-scope-name = Naam daarvan
export-scan-column-role = Functie
export-scan-column-agreed-by = Mensen in het team
export-column-dimension-id = Dimensie-ID
export-column-dimension = Dimensie
export-column-dimension-level = Niveau van de dimensie
export-column-item-id = Onderwerp-ID
export-column-item = Onderwerp
export-column-question = Vraag
export-column-in-scope = Gesteld
export-column-answer = Antwoord
export-column-level = Niveau
export-column-chosen = Antwoordtekst
export-column-weight = Gewicht
export-column-note = Notitie
export-answered = Niveau
export-yes = ja
export-no = nee

## Table of the plan: columns

export-plan-column-due = Uiterlijk
export-plan-column-day = Dag
export-plan-column-text = Actie
export-plan-column-dimension = Dimensie
export-plan-column-owner = Eigenaar
export-plan-column-done = Klaar
export-plan-column-after = Na 90 dagen
export-plan-column-measure = Indicator

## Slide and pictures

export-slide-name = Dia: { $headline }
export-picture-description = Gemiddelden op een schaal van 1 tot { $levels }: { $scores }.
export-name-score = { $dimension } { $score }
