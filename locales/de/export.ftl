## Headlines and facts

export-begin-with = Zuerst angehen: { $dimensions }
export-no-ranking = Noch zu wenige Antworten für eine Rangfolge
export-count-at-level = { $level_name }: { $count }
export-between = {" "}·{" "}
fact = { $name }: { $fact }
export-linked = { $text } ({ $url })

## Report

export-spread-column = Spanne
export-spread-cell = { $lowest }–{ $highest }
export-recommendation-heading = { $dimension } (Stufe { $level }, Durchschnitt { $score })
export-way-heading = { $dimension }: Stufe { $from } → Stufe { $to } ({ $steps })
export-by-day = Bis Tag { $day } ({ $date })
export-answer-cell = { $level } · { $answer }

## Calendar

export-done = Erledigt: { $text }

## Table of all answers: columns

export-scan-column-id = Check-ID
export-scan-column-date = Datum
export-scan-column-scope = Gegenstand
export-scan-column-scope-name = Name des Gegenstands
export-scan-column-role = Rolle
export-scan-column-agreed-by = Personen im Team
export-column-dimension-id = Dimensions-ID
export-column-dimension = Dimension
export-column-dimension-level = Stufe der Dimension
export-column-item-id = Fragen-ID
export-column-item = Kurzname
export-column-question = Frage
export-column-in-scope = Gestellt
export-column-answer = Antwort
export-column-level = Stufe
export-column-chosen = Antworttext
export-column-weight = Gewicht
export-column-note = Notiz
export-answered = Stufe
export-yes = ja
export-no = nein

## Table of the plan: columns

export-plan-column-due = Fällig
export-plan-column-day = Tag
export-plan-column-text = Maßnahme
export-plan-column-dimension = Dimension
export-plan-column-owner = Verantwortlich
export-plan-column-done = Erledigt
export-plan-column-after = Bis Tag 90
export-plan-column-measure = Kennzahl

## Slide and pictures

export-slide-name = Folie: { $headline }
export-picture-description = Durchschnitte auf einer Skala von 1 bis { $levels }: { $scores }.
export-name-score = { $dimension } { $score }
