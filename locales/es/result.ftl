### The result: level, confidence, profile, recommendations, plan, way on.

## Headline

level-headline = Nivel { $level }: { $level_name }
in-place-headline = { $in_place } de { $total } prácticas implantadas · { $headline }
no-level = Aún no hay respuestas suficientes para dar un nivel
no-level-more = Esto es lo que sabemos hasta ahora.
result-empty = Este resultado no contiene respuestas.
nothing-applies = Ninguna de las preguntas aplica aquí
level = Nivel { $level }
numbered-level = { $level } { $level_name }
level-range = { $level } ({ $low }–{ $high })

one-person = Visión de una persona
agreed-by = { $people ->
    [one] Acordado por una persona
   *[other] Acordado por { $people } personas
}
close-to = cerca del nivel { $level }
close-to-both = cerca del nivel { $low } y del nivel { $high }
border = Una sola respuesta distinta podría cambiar este nivel. Considere que está entre el nivel { $low } y el { $high }.
bounds-dont-know = { $count ->
    [one] { $count } pregunta se respondió con «No lo sé».
   *[other] { $count } preguntas se respondieron con «No lo sé».
}
bounds-open = { $count ->
    [one] { $count } pregunta está sin responder.
   *[other] { $count } preguntas están sin responder.
}
bounds = Por ahora, el nivel es { $level }. Cuando conozca las respuestas, podría ir del nivel { $low } al { $high }. Averiguarlo es un primer paso que cuesta poco.
how-sure = Fiabilidad
firm = Alta
likely = Media
sketch = Baja
narrow = algunas preguntas no aplican

confidence-is = Fiabilidad: { $word }
confidence-sentence = { $word }.
levels-possible = podría ir del nivel { $low } al { $high }
how-sure-is-this = ¿Hasta qué punto es fiable?
answers-needed = { $count ->
    [one] Responda al menos 1 pregunta más para obtener un nivel.
   *[other] Responda al menos { $count } preguntas más para obtener un nivel.
}
no-method = «{ $name }» no es un método del diagnóstico.
no-scan = El diagnóstico no está en la página.
wrong-word = { $name } es «{ $word }»; se esperaba { $words }.
link-not-told = El enlace contiene las respuestas, así que solo se entrega con el atributo events="answers".
no-result-yet = Aún no hay resultado: no se ha respondido ninguna pregunta.
next-moves = Qué hacer a continuación

download = Descargar
compare-team = Comparar con su equipo
take-yourself = Hacer el diagnóstico

meaning = Qué significa
meaning-more = Cómo se nota y por dónde empezar
look-for = En qué fijarse
next-heading = Por dónde empezar
read = Leer
act = Hacer

## Profile

profile = Perfil
ranked-first = En primer lugar: { $dimensions } ({ $level_name }).
ranked-last = En último lugar: { $dimensions } ({ $level_name }).
strongest = Lo más fuerte: { $dimensions }.
weakest = Lo más débil: { $dimensions }.
even = Puntuaciones igualadas: nada destaca.
strengths = Puntos fuertes
gaps = Puntos débiles
listed-first = En primer lugar
listed-last = En último lugar
radar-name = Gráfico de radar de las { $count } dimensiones
key-scores = promedio
key-spread = de la respuesta más baja a la más alta
key-target = meta
outline-earlier = diagnóstico anterior, { $day }
outline-team = su equipo, { $people ->
    [one] una persona
   *[other] { $people } personas
}
outline = Comparar con
outline-none = nada
key-rings = Niveles: { $level_names }
ask = Elegir una dimensión en el gráfico para ver sus respuestas y el siguiente paso.
table-caption = Nivel, promedio y rango de respuestas por dimensión
dimension = Dimensión
level-column = Nivel
score-column = Promedio
scale-column = Promedio en una escala de 1 a { $levels }
spread = respuestas de { $lowest } a { $highest }
too-few = Respuestas insuficientes
dropped = No aplica aquí
target = Meta

cause-whole = { $whose ->
    [medians] Nivel { $level } con un promedio de { $average }: { $reason } En el promedio cuentan las respuestas de todos.
   *[answers] Nivel { $level } con un promedio de { $average }: { $reason }
}
cause-enough = { $whose ->
    [medians] { $count ->
        [one] { $count } de { $total } medianas está en el nivel { $level } o por encima.
       *[other] { $count } de { $total } medianas están en el nivel { $level } o por encima.
    }
   *[answers] { $count ->
        [one] { $count } de { $total } respuestas está en el nivel { $level } o por encima.
       *[other] { $count } de { $total } respuestas están en el nivel { $level } o por encima.
    }
}
cause-enough-weight = { $whose ->
    [medians] { $count ->
        [one] medianas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima.
       *[other] medianas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima.
    }
   *[answers] { $count ->
        [one] respuestas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima.
       *[other] respuestas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima.
    }
}
cause-too-few = { $whose ->
    [medians] { $count ->
        [one] { $count } de { $total } medianas está en el nivel { $level } o por encima; hacen falta { $needed }.
       *[other] { $count } de { $total } medianas están en el nivel { $level } o por encima; hacen falta { $needed }.
    }
   *[answers] { $count ->
        [one] { $count } de { $total } respuestas está en el nivel { $level } o por encima; hacen falta { $needed }.
       *[other] { $count } de { $total } respuestas están en el nivel { $level } o por encima; hacen falta { $needed }.
    }
}
cause-too-little-weight = { $whose ->
    [medians] { $count ->
        [one] medianas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima; hace falta un peso de { $needed }.
       *[other] medianas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima; hace falta un peso de { $needed }.
    }
   *[answers] { $count ->
        [one] respuestas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima; hace falta un peso de { $needed }.
       *[other] respuestas con un peso de { $count } sobre { $total } están en el nivel { $level } o por encima; hace falta un peso de { $needed }.
    }
}
cause-lag = { $whose ->
    [medians] { $count ->
        [one] la mediana más baja es { $lowest }, y el nivel no puede superarla en más de uno.
       *[other] la mediana más baja es { $lowest }, y el nivel no puede superarla en más de { $count }.
    }
   *[answers] { $count ->
        [one] la respuesta más baja es { $lowest }, y el nivel no puede superarla en más de uno.
       *[other] la respuesta más baja es { $lowest }, y el nivel no puede superarla en más de { $count }.
    }
}
cause-lag-none = { $whose ->
    [medians] la mediana más baja es { $lowest }, y el nivel no puede superarla.
   *[answers] la respuesta más baja es { $lowest }, y el nivel no puede superarla.
}
cause-mark = { $whose ->
    [medians] lo que cuenta es el promedio de las medianas, y el nivel { $level } empieza en { $mark }.
   *[answers] el nivel { $level } empieza en { $mark }.
}
cause-lowest = { $whose ->
    [medians] decide la mediana más baja.
   *[answers] decide la respuesta más baja.
}

## Why

why = Por qué este nivel
why-stand = El nivel depende de cuántas dimensiones lo alcanzan, no del promedio.
dimensions-all = { $count ->
    [one] { $count } dimensión
   *[other] { $count } dimensiones
}
dimensions-answered = { $count ->
    [one] { $count } dimensión con respuestas suficientes
   *[other] { $count } dimensiones con respuestas suficientes
}
why-gated = { $count ->
    [one] La única dimensión con respuestas suficientes ha llegado al nivel { $level }.
   *[other] Al menos { $needed } de { $group } han llegado al nivel { $level } y { $lag }.
}
why-level-1 = { $count ->
    [one] Todos empiezan en el nivel 1. Para pasar al nivel 2, debe alcanzarlo la única dimensión con respuestas suficientes.
   *[other] Todos empiezan en el nivel 1. Para pasar al nivel 2, deben alcanzarlo { $needed } de { $group }.
}
why-gated-weighted = Al menos { $share } del peso corresponde a dimensiones que están en el nivel { $level } o por encima, y { $lag }.
lag = { $count ->
    [one] ninguna está más de un nivel por debajo
   *[other] ninguna está más de { $count } niveles por debajo
}
lag-none = ninguna está por debajo
why-mean = El promedio de los niveles de las dimensiones basta para el nivel { $level }.
why-mean-1 = El promedio de los niveles de las dimensiones no basta para el nivel 2.
why-minimum = La dimensión más baja determina el nivel.
why-average = { $count ->
    [one] El promedio es { $average }, pero el nivel es { $level } porque { $dimensions } sigue en el nivel { $their_level }.
   *[other] El promedio es { $average }, pero el nivel es { $level } porque { $dimensions } siguen en el nivel { $their_level } o por debajo.
}
at-level = En el nivel { $level }
your-average = Promedio

why-sums = Mostrar el cálculo
sums-caption = Cómo se calcula cada nivel
sums-answers = Respuestas y promedio
sums-reached = En este nivel o por encima
sums-at = Nivel { $level }: { $weight } de { $total } (hacen falta { $needed })
sums-lowest = Más baja
sums-overall = Todas las dimensiones
tally-caption = Nivel alcanzado por cada dimensión
reached = alcanzado
not-yet = todavía no
reached-by = Dimensiones que lo alcanzan
needed = hacen falta { $needed } de { $total }
of = {" "}de { $total }

## Recommendations

recommendations = Recomendaciones
equal-with = Igualada con { $dimensions }
level-score = Nivel { $level }, promedio { $score }
also = Además: { $action }
effort = Esfuerzo
effort-size = { $effort ->
    [1] Bajo, hasta 5 días-persona
    [2] Medio, hasta 20 días-persona
   *[3] Alto, más de 20 días-persona
}
owner = Responsable
after-days = { $day ->
    [30] Para el día 30
    [60] Para el día 60
   *[90] Para el día 90
}
measure = Indicador
next-states = Próximas metas ({ $count })
all-recommendations = Todas las recomendaciones
no-recommendation = No hay recomendación para este nivel.

## The way to the next level

roadmap = Cómo llegar al siguiente nivel
roadmap-short = Siguiente nivel
roadmap-top = Este es el nivel más alto. Manténgalo y vigile dónde podría perderse.
roadmap-far = El nivel { $level } está a { $steps }. Con cada paso, una práctica sube un nivel.
roadmap-estimate = El nivel { $level } está a unos { $steps }. Con cada paso, una práctica sube un nivel.
roadmap-route = El camino más corto pasa por { $dimensions }.
roadmap-route-any = El camino más corto pasa por { $count } de estas, a elegir: { $dimensions }.
roadmap-route-also = El camino más corto pasa por { $needed } y por { $count } de estas, a elegir: { $dimensions }.
roadmap-route-one = Uno de los caminos más cortos pasa por { $dimensions }.
roadmap-nearest = { $count ->
    [one] Lo más rápido: { $dimensions }, a { $steps } de su siguiente nivel.
   *[other] Lo más rápido: { $dimensions }, cada una a { $steps } del siguiente nivel.
}
steps = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
roadmap-find-out = { $count ->
    [one] Averigüe primero lo que falta: { $count } pregunta aún no tiene nivel, así que los pasos de abajo no la incluyen.
   *[other] Averigüe primero lo que falta: { $count } preguntas aún no tienen nivel, así que los pasos de abajo no las incluyen.
}
roadmap-order = Ordenar por
roadmap-nearest-first = Menor esfuerzo
roadmap-weakest-first = Nivel más bajo
roadmap-needed = Todos estos
roadmap-any = { $needed } de estos { $total }, a elegir
roadmap-and-any = Y además { $needed } de estos { $total }, a elegir
roadmap-one-of = Otras combinaciones requieren el mismo número de pasos
roadmap-second = { $item } (un paso más)
roadmap-today = Hoy
roadmap-before = Antes de este paso
roadmap-proof = Prueba
roadmap-effort = Esfuerzo: { $sum } (de 1 a 3 por paso)
roadmap-caution = El camino más corto no siempre es el más valioso. Empiece donde más lo noten los clientes.

## What if

what-if = ¿Y si…?
what-if-lead = Cambie respuestas para ver qué nivel y qué perfil darían. Nada de esto se guarda.
what-if-level = Pasaría del nivel { $now } al nivel { $then }.
what-if-same = Seguiría en el nivel { $level }.
what-if-changed = { $count ->
    [one] { $count } respuesta cambiada.
   *[other] { $count } respuestas cambiadas.
}
what-if-reset = Restablecer
what-if-add = { $count ->
    [one] Añadir { $count } cambio a mi plan
   *[other] Añadir { $count } cambios a mi plan
}
what-if-added = Añadido a su plan.
what-if-radar = Gráfico de radar: hoy e hipótesis
what-if-then = Hipótesis
what-if-scores = { $dimension } { $now } hoy, { $then } en la hipótesis

## The plan

plan = Su plan de 90 días
plan-stand = Se guarda en este navegador. Procure no pasar de cinco acciones.
your-plan = Su plan
plan-empty = Parta de las recomendaciones. Puede editar cada acción.
plan-suggest = Crear mi plan
plan-start = Fecha de inicio
plan-by = { $day ->
    [30] Para el día 30
    [60] Para el día 60
   *[90] Para el día 90
}
plan-nothing = Nada previsto todavía
plan-move = Mover a
plan-marks = { $day ->
    [30] Día 30
    [60] Día 60
   *[90] Día 90
}
plan-edit = Editar
plan-line = Acción
plan-owner = Responsable
plan-remove = Quitar
plan-add = Añadir acción
plan-add-label = Su propia acción
plan-full = Tiene cinco o más acciones abiertas. Pocos equipos terminan más de cinco en 90 días.
plan-true = Objetivos para el día 90 y cómo medirlos
rec-details = Objetivos, indicador y próximos pasos
add-to-plan = Añadir al plan
in-plan = En su plan – quitar

## Answers

all-answers = Todas las respuestas
show-all-answers = Mostrar todo
hide-all-answers = Ocultar todo
unplaced-answers = { $count ->
    [one] Se guarda { $count } respuesta más, de una pregunta que esta versión del cuestionario no hace.
   *[other] Se guardan { $count } respuestas más, de preguntas que esta versión del cuestionario no hace.
}
answers-caption = Preguntas y respuestas
question-column = Pregunta
answer-column = Respuesta
your-note = Nota: { $note }

benchmarks = Mostrar cifras de referencia
benchmark = { $qualifier }{ $percent } % { $measures }.
qualifiers = { $qualifier ->
    [none] El{" "}
    [about] Cerca del{" "}
    [almost] Casi el{" "}
   *[under] Menos del{" "}
}
benchmark-under-half = Menos de la mitad { $measures }.
benchmark-kinds = { $kind ->
    [practice] Prácticas que declararon.
    [excellent] Su propia valoración.
    [judgment] Lo que opinaban.
   *[stage] Dónde se situaron.
}
benchmark-source = { $source }, { $years }, n = { $asked }, datos autodeclarados.
benchmark-source-plain = { $source }, { $years }, datos autodeclarados.
benchmark-context = Es contexto, no una meta.

## Share and download

share = Compartir y descargar
send = Enviar
send-to = Enviar a { $address }
present = Presentar
save-data = Guardar como datos
link = Enlace a este resultado
link-hint = Quien tenga este enlace puede ver las respuestas y la fecha, pero no nombres ni notas.
link-local = Abrió el diagnóstico desde un archivo, así que este enlace solo funciona en este dispositivo y muestra los nombres de sus carpetas. Para compartir, descargue el resultado y envíe el archivo.
copy-link = Copiar enlace
copied = Copiado
copied-more = Enlace copiado
copy-by-hand = Su navegador bloqueó la copia. El enlace está seleccionado: pulse Ctrl+C o ⌘C.
link-to-copy = Enlace
share-sheet = Compartir…
share-refused = Esta página no permite que el diagnóstico abra el menú de compartir. Copie el enlace.
qr = Código QR
qr-name = Código QR de este enlace
qr-long = Este enlace es demasiado largo para un código QR. Cópielo o envíe el resultado como archivo.
print = Imprimir
print-summary = PDF de una página
print-refused = No se abrió el cuadro de impresión. Si el diagnóstico forma parte de otra página, abra el resultado en su propia página e imprímalo allí.
change-answers = Cambiar respuestas
again = Repetir el diagnóstico

download-json = Descargar JSON
download-csv = Descargar CSV
download-report = Descargar informe (HTML)
download-markdown = Descargar Markdown
download-svg = Descargar gráfico (SVG)
download-png = Descargar gráfico (PNG)
download-slide = Descargar diapositiva (PNG)
download-ics = Descargar calendario (.ics)
download-plan-csv = Descargar plan (CSV)
download-plan-md = Descargar plan (Markdown)
picture-failed = No pudimos crear la imagen en este navegador.
picture-forbidden = La configuración de seguridad de esta página no permite imágenes creadas en el navegador.
picture-altered = Este navegador altera las imágenes para proteger su privacidad, así que esta saldría mal.
picture-svg = Descargue el SVG en su lugar.
file-refused = Su navegador bloqueó la descarga. No se ha perdido nada. Permita las descargas en esta página e inténtelo de nuevo.
file-empty = Todavía no hay nada que descargar.
download-stopped = ¿No aparece el archivo? Puede que la página que contiene este diagnóstico haya bloqueado la descarga. Copie el contenido de abajo o abra el resultado en su propia página.
download-content = Contenido del archivo
own-page = Abrir el resultado en su propia página

## Teams and trends

together = Equipos y evolución
compare = Comparar dos resultados
team = Combinar los resultados de un equipo
team-about = Combine los resultados de varias personas, vea en qué difieren y acuerde con ellas las respuestas.
compare-about = Ponga dos resultados lado a lado: antes y después, o el suyo y el de otra persona.
history-about = Vea cómo cambian sus resultados de un diagnóstico a otro.
history = Evolución de los diagnósticos

## A result from elsewhere

from-link-name = Sobre este resultado
from-link = Está viendo un resultado compartido del { $date }.
from-file = Está viendo un resultado de un archivo, con fecha { $date }.
from-kept = Está viendo su diagnóstico del { $date }.
from-agreed = Está viendo el resultado de su equipo del { $date }.
from-link-safe = Sus respuestas no han cambiado.
compare-mine = Comparar con el mío
back-to-team = Volver al equipo
keep-as-mine = Guardar como mi resultado
keep-sure = Esto sustituye sus propias respuestas ({ $answers }) y sus notas en este navegador. No se puede deshacer.
keep-yes = Sustituir mis respuestas
close = Cerrar

method = Cómo funciona este diagnóstico
method-rule = Leer los detalles
credit = Créditos
contents = En esta página

## A team’s result

# Under a team result when no answer was agreed on.
combined-from = { $people ->
    [one] Respuestas de una persona
   *[other] Medianas de las respuestas de { $people } personas
}

# Under a team result when only some answers were agreed on.
combined-some = { $agreed ->
    [one] Una respuesta acordada; el resto son medianas de las respuestas de { $people } personas
   *[other] { $agreed } respuestas acordadas; el resto son medianas de las respuestas de { $people } personas
}

# Added to a question before answers are replaced or deleted.
plan-goes-too = Esto borra también su plan de 90 días.
