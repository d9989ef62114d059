### Screens with several results: a team, a comparison of two, the scans of this browser over time.

## All screens

collection-back = Atrás
collection-own = Mi resultado, { $date }
collection-from-link = Persona { $number }, { $date }
collection-from-file = Archivo { $number }, { $date }
collection-from-history = Mi diagnóstico, { $date }
collection-agreed-name = Resultado del equipo, { $date }
collection-with = { $name } · { $more }

## Bringing results together

collection-bring = Añadir resultados
collection-bring-more = Añadir más resultados
collection-bring-label = Pegue enlaces de resultados o los correos en que llegaron
collection-bring-hint = O suelte archivos de resultados en cualquier parte de esta página. No se sube nada a internet.
collection-add = Añadir
collection-choose-files = Elegir archivos
collection-reading = Leyendo { $done } de { $total }…
collection-added = { $count ->
    [one] Se añadió { $count } resultado.
   *[other] Se añadieron { $count } resultados.
}
collection-nothing-found = Este texto no contiene enlaces de resultados.
collection-refused = { $place }: { $reason }
collection-refused-more = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
collection-same = { $place }: ya está añadido ({ $name }).
collection-later-state = { $place }: una versión más reciente de { $name }. Sustituye a la anterior.
collection-earlier-state = { $place }: una versión anterior de { $name }; no se añadió.
collection-not-a-person = El resultado que acordó un equipo no es la visión de una sola persona, así que no se añadió.
collection-other-questionnaire = De otro cuestionario ({ $questionnaire }): { $count ->
    [one] no se añadió { $count } resultado. Ábralo en ese diagnóstico.
   *[other] no se añadieron { $count } resultados. Ábralos en ese diagnóstico.
}
collection-full = Puede combinar hasta { $count } resultados. Los demás no se añadieron.
collection-safe = Lo demás no ha cambiado.
collection-is-questionnaire = Este archivo es un cuestionario. Ábralo en la primera pantalla.
collection-place-text = Texto { $number }
collection-place-line = Línea { $number }
collection-place-result = Resultado { $number }
collection-place-in = { $outside }, { $inside }

## Links that may belong to two people

collection-duplicates = { $count ->
    [one] { $count } enlace tiene las mismas respuestas y la misma fecha que un resultado de arriba. ¿Es de otra persona?
   *[other] { $count } enlaces tienen las mismas respuestas y fechas que otros resultados de arriba. ¿Son de otras personas?
}
collection-double = { $name }: aún no se cuenta
collection-double-counts = Contar como otra persona
collection-double-counts-named = Contar como otra persona: { $name }
collection-duplicates-out = No incluir

## The list of results

collection-people = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
collection-remove = Quitar
collection-remove-named = Quitar { $name }
collection-given-label = Nombre o código para { $name }
collection-given-hint = Nombre o código
collection-add-named = Añadir: { $name }

## The team that is kept in this browser

collection-team-stays = Estos resultados, sus nombres y lo que acuerden se quedan en este navegador hasta que usted borre el equipo.
collection-give-up = Borrar este equipo
collection-give-up-sure = { $count ->
    [one] Esto borra de este navegador el resultado del equipo y lo acordado. No se puede deshacer. Los enlaces y archivos que haya compartido siguen funcionando.
   *[other] Esto borra de este navegador los { $count } resultados del equipo, sus nombres y lo acordado. No se puede deshacer. Los enlaces y archivos que haya compartido siguen funcionando.
}
collection-give-up-yes = Borrar el equipo
collection-team-waits = { $count ->
    [one] En este navegador hay guardado un equipo con { $count } resultado. ¿Los resultados nuevos son de ese equipo?
   *[other] En este navegador hay guardado un equipo con { $count } resultados. ¿Los resultados nuevos son de ese equipo?
}
collection-team-join = Añadirlos a ese equipo
collection-team-replace = Empezar un equipo nuevo
collection-team-unreadable = No se puede leer el equipo guardado: { $reason } Añada de nuevo los resultados o abra el archivo de su equipo.
collection-team-set-aside = No se puede leer una parte del equipo guardado: { $reason } Hemos guardado una copia.

## Team: what is shown

collection-team = Resultados del equipo
collection-team-lead = Cada persona responde por separado. Añada los resultados de todos para ver en qué discrepan y cuál es su perfil común.
collection-team-few = Añada al menos dos resultados para ver en qué coinciden y en qué discrepan.
collection-team-recognized = { $people ->
    [one] Con menos de { $people } persona, todos pueden saber quién dijo qué. Añada antes más resultados.
   *[other] Con menos de { $people } personas, todos pueden saber quién dijo qué. Añada antes más resultados.
}
collection-show-anyway = Mostrar de todos modos
collection-show-round = Ronda
collection-round-count = { $days } ({ $count })
collection-all-rounds = Todas las rondas ({ $count })
collection-round-hint = Entre estos resultados hay más de 30 días, así que no se cuentan como un solo equipo.
collection-show-role = Mostrar respuestas de
collection-everybody = Todos ({ $people })
collection-role-count = { $role } ({ $people })
collection-role-hint = La función de cada persona consta en los archivos de resultados, no en los enlaces. Cada función requiere al menos { $people } personas.

## Team: differences

collection-differently = En qué discrepan más
collection-differently-stand = { $people ->
    [one] { $people } persona.
   *[other] { $people } personas, de mayor a menor diferencia.
}
collection-differently-split = { $people ->
    [one] { $people } persona.
   *[other] { $people } personas: primero las opiniones divididas y después las mayores diferencias.
}
collection-all-alike = Coinciden a grandes rasgos en todas las preguntas.
collection-none-together = Ninguna pregunta tiene todavía un nivel de al menos dos personas. Añada más resultados.
collection-all-items = Las { $count } preguntas
collection-items-together = { $count ->
    [one] { $count } pregunta que respondieron al menos dos personas
   *[other] Las { $count } preguntas que respondieron al menos dos personas
}
collection-talk = Háblenlo antes de planificar: { $choices }.
collection-split = Opiniones divididas: { $choices }.
collection-chose = { $people ->
    [one] { $people } persona eligió el nivel { $level }
   *[other] { $people } personas eligieron el nivel { $level }
}
collection-chose-more = { $people } el nivel { $level }
collection-chose-next = { $said }, { $more }
collection-fairly = Coinciden en gran parte.
collection-alike = Coinciden.
collection-apart = { $count } niveles de diferencia. Háblenlo: { $choices }.
collection-near = Un nivel de diferencia como máximo.
collection-one-vote = Solo una persona indicó un nivel.
collection-dots = { $choices }; mediana { $median }
collection-answers = Mostrar las respuestas
collection-heat-map = Mapa de calor de todas las preguntas
collection-heat-map-caption = Cuántas personas eligieron cada nivel. La mediana lleva un marco.
collection-dont-know = { $people ->
    [one] { $people } persona no lo sabe.
   *[other] { $people } personas no lo saben.
}
collection-key-person = una persona
collection-key-people = personas, en forma de barra
collection-key-levels = Niveles: { $level_names }
collection-key-median = mediana (la más baja si hay dos)

## Team: the joint profile

collection-joint = Perfil del equipo
collection-joint-stand = Los niveles se basan en la respuesta mediana a cada pregunta, la más baja si hay dos en el centro. Los promedios incluyen a las { $people } personas. Por eso pueden diferir.
collection-joint-level = Nivel
collection-joint-range = Del mínimo al máximo
collection-targets = Metas
collection-range = { $from }–{ $to }
collection-key-band = rango del equipo

## Team: what it agrees on

collection-agreed = Respuestas acordadas
collection-agree-fold = Registrar lo que acordaron
collection-agree-label = Respuesta acordada: { $item }
collection-not-agreed = Aún sin acuerdo (se usa la mediana)
collection-agreed-count = { $count ->
    [one] { $count } de { $total } preguntas con acuerdo. En las demás se usa la mediana.
   *[other] { $count } de { $total } preguntas con acuerdo. En las demás se usa la mediana.
}
collection-open-agreed = Ver resultado del equipo
collection-copy-agreed = Copiar enlace al resultado del equipo

## Team: passing it on

collection-pass-on = Compartir
collection-team-link = Copiar enlace a estos resultados
collection-team-file = Descargar archivo del equipo
collection-team-link-hint = Ambos contienen las respuestas y las fechas de cada persona, así que quien los lea podría deducir quién dijo qué. El enlace no incluye nombres, funciones ni notas. El archivo sí incluye nombres y funciones.
collection-team-link-long = Hay demasiados resultados para un enlace. Descargue el archivo del equipo. Contiene las respuestas, las fechas, los nombres y las funciones de cada persona.

## Team: figures

collection-appendix = Estadísticas de acuerdo
collection-appendix-caption = Mediana: la más baja si hay dos. AD: distancia promedio a la mediana. s: desviación estándar. r_wg: acuerdo más allá del azar.
collection-appendix-column-question = Pregunta
collection-appendix-column-people = Personas
collection-appendix-column-median = Mediana
collection-appendix-column-ad = AD
collection-appendix-column-s = s
collection-appendix-column-rwg = r_wg

## Comparison of two results

collection-compare = Comparar dos resultados
collection-compare-few = Añada un segundo resultado para comparar.
collection-then = Antes
collection-now = Después
collection-first = A
collection-second = B
collection-yours = El suyo
collection-the-other = El otro
collection-swap = Intercambiar
collection-then-and-now = Antes y después
collection-side-by-side = Lado a lado
collection-then-level = Antes, nivel { $then }; después, nivel { $now }.
collection-each-level = { $first }: { $first_level }. { $second }: { $second_level }.
collection-level-unknown = respuestas insuficientes para dar un nivel
collection-two-scopes = Estos resultados tienen alcances distintos. Compare con cautela.
collection-scope-unknown = Estos resultados pueden tener alcances distintos: los enlaces no lo indican. Compare con cautela.
collection-two-forms = Uno de estos resultados es de la versión breve y el otro, de la completa, así que sus niveles no se pueden comparar. Compare respuesta por respuesta.
collection-long-form = versión completa
collection-radar-two = Gráfico de radar de dos resultados
collection-radar-two-more = Promedios en una escala de 1 a { $levels }: { $scores }.
collection-name-then-now = { $dimension }: { $then } antes, { $now } después
collection-name-each = { $first } { $first_score }, { $second } { $second_score }
collection-scale = En una escala de 1 a { $levels }

## Comparison: what differs

collection-what-changed = Qué cambió
collection-what-differs = Qué difiere
collection-moved-up = { $count ->
    [one] Sube: { $count } respuesta es más alta.
   *[other] Sube: { $count } respuestas son más altas.
}
collection-moved-down = { $count ->
    [one] Baja: { $count } respuesta es más baja.
   *[other] Baja: { $count } respuestas son más bajas.
}
collection-look-closer = También puede deberse a que se puntuó con más rigor.
collection-higher = { $count ->
    [one] { $name }: respuesta más alta en { $count } pregunta.
   *[other] { $name }: respuesta más alta en { $count } preguntas.
}
collection-no-change = Sin cambios.
collection-unclear-change = Sin cambio claro: { $up } al alza, { $down } a la baja.
collection-no-difference = Sin diferencias.
collection-unclear-difference = Sin diferencia clara. Respuestas más altas: { $first } ({ $first_higher }), { $second } ({ $second_higher }).
collection-not-comparable = Respuestas insuficientes.
collection-changed = Respuestas que cambiaron
collection-differing = Respuestas que difieren
collection-both-times = { $count ->
    [one] { $count } pregunta tiene un nivel las dos veces.
   *[other] { $count } preguntas tienen un nivel las dos veces.
}
collection-of-these-changed = { $count ->
    [one] { $count } de estas respuestas cambió.
   *[other] { $count } de estas respuestas cambiaron.
}
collection-in-both = { $count ->
    [one] { $count } pregunta tiene un nivel en ambos.
   *[other] { $count } preguntas tienen un nivel en ambos.
}
collection-of-these-differ = { $count ->
    [one] { $count } de estas respuestas difiere.
   *[other] { $count } de estas respuestas difieren.
}
collection-nothing-changed = No cambió ninguna respuesta.
collection-nothing-differs = No difiere ninguna respuesta.
collection-change-up = sube
collection-change-down = baja
collection-change-higher = { $name }: respuesta más alta

## Scans over time

collection-history = Evolución de los diagnósticos
collection-history-lead = Los diagnósticos que termina se guardan solo en este navegador.
collection-history-empty = Aún no hay diagnósticos terminados. Aparecerán aquí cuando termine uno.
collection-scope-not-said = Alcance sin especificar
collection-over-time = Evolución del nivel
collection-steps-name = Evolución del nivel
collection-steps-text = Del más antiguo al más reciente: { $scans }.
collection-steps-one = { $date }: nivel { $level }
collection-steps-none = { $date }: sin nivel
collection-kept = Diagnósticos guardados
collection-open = Abrir
collection-open-named = Abrir el diagnóstico del { $date }
collection-with-latest = Comparar con el más reciente
collection-with-latest-named = Comparar con el más reciente: el diagnóstico del { $date }
collection-scope = Alcance
collection-delete = Borrar
collection-remove-sure = ¿Borrar el diagnóstico del { $date }? No se puede deshacer.
collection-remove-yes = Borrar
collection-again = Repetir el diagnóstico
collection-again-hint = Inicia un diagnóstico nuevo. En cada pregunta puede consultar su respuesta de la última vez.
collection-download-history = Descargar historial
collection-imported = { $count ->
    [one] Se añadió { $count } diagnóstico nuevo.
   *[other] Se añadieron { $count } diagnósticos nuevos.
}
collection-imported-updated = { $count ->
    [one] Se actualizó { $count } diagnóstico.
   *[other] Se actualizaron { $count } diagnósticos.
}
collection-imported-known = Estos diagnósticos ya están aquí.
collection-erase = Borrar todos mis datos
collection-erase-sure = Esto borra de este navegador todas las respuestas, notas, planes, equipos y diagnósticos guardados de todos los cuestionarios. No se puede deshacer. Los enlaces y archivos que haya compartido siguen funcionando.
collection-erase-yes = Borrar todo
collection-not-kept = Su navegador no pudo guardar esto. Descargue lo que quiera conservar antes de cerrar la página.

# After a team file was opened.
collection-agreed-added = { $count ->
    [one] Se ha añadido una respuesta acordada.
   *[other] Se han añadido { $count } respuestas acordadas.
}

# After a team file was opened whose agreed answers differ from those on screen. $questions is a list.
collection-agreed-differs = El archivo contiene otras respuestas acordadas a estas preguntas: { $questions }. Las suyas se mantienen.

# Below the field, on a page that is not the scan’s own.
collection-bring-hint-here = O suelte aquí los archivos de resultados. No se sube nada a internet.
