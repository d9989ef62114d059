### Files: report, tables, plan, slide.

export-begin-with = Empiece por: { $dimensions }
export-no-ranking = Aún no hay respuestas suficientes para una clasificación
export-count-at-level = { $level_name }: { $count }
export-between = {" "}·{" "}
fact = { $name }: { $fact }
export-linked = { $text } ({ $url })

export-spread-column = Rango
export-spread-cell = { $lowest }–{ $highest }
export-recommendation-heading = { $dimension } (nivel { $level }, promedio { $score })
export-way-heading = { $dimension }: nivel { $from } → nivel { $to } ({ $steps })
export-by-day = Para el día { $day } ({ $date })
export-answer-cell = { $level } · { $answer }

export-done = Hecho: { $text }

export-scan-column-id = ID del diagnóstico
export-scan-column-date = Fecha
export-scan-column-scope = Alcance
export-scan-column-scope-name = Nombre del alcance
export-scan-column-role = Función
export-scan-column-agreed-by = Personas en el equipo
export-column-dimension-id = ID de la dimensión
export-column-dimension = Dimensión
export-column-dimension-level = Nivel de la dimensión
export-column-item-id = ID del ítem
export-column-item = Ítem
export-column-question = Pregunta
export-column-in-scope = Incluida
export-column-answer = Respuesta
export-column-level = Nivel
export-column-chosen = Texto de la respuesta
export-column-weight = Peso
export-column-note = Nota
export-answered = Nivel
export-yes = sí
export-no = no

export-plan-column-due = Fecha límite
export-plan-column-day = Día
export-plan-column-text = Acción
export-plan-column-dimension = Dimensión
export-plan-column-owner = Responsable
export-plan-column-done = Hecho
export-plan-column-after = Para el día 90
export-plan-column-measure = Indicador

export-slide-name = Diapositiva: { $headline }
export-picture-description = Promedios en una escala de 1 a { $levels }: { $scores }.
export-name-score = { $dimension } { $score }
