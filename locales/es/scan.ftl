### What stands before the result: introduction, questions, overview, notices about storage and files.

## Introduction: what the scan is

questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
minutes = { $count ->
    [one] cerca de un minuto
   *[other] unos { $count } minutos
}
questions-and-minutes = { $questions }, { $minutes }
length-sentence = { $length }.
lead-level = Sabrá cuál es su nivel, por qué está ahí y qué hacer a continuación.
lead-ranking = Verá sus áreas ordenadas, primero la de nivel más bajo, y tendrá un plan de 90 días.
privacy = Sin registro. Sus respuestas se quedan en este navegador, salvo que usted las comparta.
# The same on a website that asked for the answers.
privacy-read = Sin registro. Sus respuestas se quedan en este navegador, pero este sitio web puede leerlas.
form = Extensión
form-long = { $count } preguntas, en profundidad
dimensions-heading = { $count ->
    [one] Una dimensión
   *[other] { $count } dimensiones
}
levels-heading = Niveles, del más bajo al más alto
start = Empezar
disclaimer = Este diagnóstico examina prácticas, no personas. Úselo para abrir una conversación, no para juzgar.

language = Idioma
# The name of this language in itself.
language-name = Español

## Introduction: scope and role of the person

scope = ¿Qué está evaluando?
scope-kind = { $kind ->
    [organization] Toda la organización
    [unit] Una unidad de negocio
    [product] Un producto o recorrido
   *[team] Un equipo
}
scope-label = Nombre
scope-named = { $kind }: { $name }
role = Su función
role-name = { $role ->
    [leadership] Dirección
    [management] Mandos intermedios
    [customer-facing] Contacto con clientes
    [product-design-it] Producto, diseño, TI
   *[other] Otra
}
optional = (opcional)
not-said = Sin especificar
more-about = Añadir detalles

## Introduction: answers from before

saved = Ha respondido { $answered } de { $total } preguntas.
saved-complete = Ha respondido las { $total } preguntas. Su resultado está listo.
saved-since = Las respuestas están guardadas en este navegador desde el { $date }.
saved-scope = Se evalúa: { $scope }
resume = Continuar
start-over = Empezar de nuevo
start-over-sure = Esto borra de este navegador su diagnóstico actual ({ $answers }). No se puede deshacer.
start-over-kept = Sus diagnósticos terminados siguen en «Evolución de los diagnósticos».
answers-count = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
start-over-yes = Borrar y empezar de nuevo
keep = Cancelar

## Introduction: a scan by several people

with-team = ¿Lo hace con un equipo?
team-step-invite = Envíe a todos el enlace de invitación o muestre su código QR.
team-step-answer = Cada persona responde por separado y le envía el enlace a su resultado.
team-step-combine = Combine los resultados: vean en qué difieren y acuerden juntos las respuestas.
copy-invitation = Copiar enlace de invitación
show-code = Mostrar código QR
invitation-code = Código QR del enlace de invitación
combine = Combinar resultados

## Introduction: other scans and earlier results

catalog = Otros diagnósticos
catalog-level = Obtendrá un nivel, un gráfico de radar y los próximos pasos.
catalog-ranking = Obtendrá sus áreas ordenadas y un plan de 90 días.
catalog-kept = { $count ->
    [one] { $count } respuesta guardada en este navegador
   *[other] { $count } respuestas guardadas en este navegador
}
earlier-heading = ¿Ya tiene resultados?
earlier = Abra un archivo de resultados, suyo o de un colega.
earlier-kept = { $count ->
    [one] Hay { $count } diagnóstico terminado en este navegador. También puede abrir un archivo de resultados.
   *[other] Hay { $count } diagnósticos terminados en este navegador. También puede abrir un archivo de resultados.
}
open-file = Abrir un archivo
team-kept = { $count ->
    [one] Continuar con su equipo ({ $count } resultado)
   *[other] Continuar con su equipo ({ $count } resultados)
}

## Questions

question-of = Pregunta { $number } de { $total }
questions-of = Preguntas { $first } a { $last } de { $total }
how-to-choose = Cómo elegir
keys-hint = Teclado: pulse un número del 1 al { $levels } para elegir y Enter para continuar.
dont-know = No lo sé
not-applicable = No aplica aquí
low-picture = Nivel más bajo:
high-picture = Nivel más alto:
in-place-picture = Plenamente implantada:
note = Añadir una nota o una prueba
note-example = ¿Qué podría mostrar? Por ejemplo: { $example }
note-plain = Nota (nunca se incluye en un enlace compartido)
former = Su respuesta del { $date }
former-same = Igual que la última vez
too-long = El texto es demasiado largo. Solo se guardan los primeros { $kept } caracteres. Acórtelo en { $beyond }.
back = Atrás
next = Siguiente
see-results = Ver resultados

## Overview of all questions

all-questions = Todas las preguntas
answered-of = { $answered } de { $total } respondidas
count-dont-know = { $count } «No lo sé»
count-open = { $count } sin responder
open = Sin responder
go-to-open = Ir a la siguiente pregunta sin responder

## Storage of the browser

storage-denied = Su navegador bloquea el almacenamiento. Puede continuar, pero sus respuestas se perderán al cerrar esta página.
storage-full = El almacenamiento de su navegador está lleno. Puede continuar, pero las respuestas nuevas se perderán al cerrar esta página.
storage-link = Para conservarlas, copie el enlace de su página de resultados. Para conservar también sus notas, descargue allí el resultado en JSON.
storage-file = Para conservarlas, descargue sus respuestas (JSON). Abra ese archivo aquí para continuar.
storage-off = Esta página no guarda respuestas. Se perderán al cerrarla.
saved-answers-unreadable = No se pueden leer sus respuestas guardadas. { $reason }
saved-plan-unreadable = No se puede leer su plan guardado. { $reason }
saved-scans-unreadable = No se pueden leer sus diagnósticos guardados. { $reason }
storage-unreadable = { $reason } Hemos guardado una copia y hemos iniciado un diagnóstico nuevo.
storage-damaged = { $reason } Hemos guardado una copia. Las respuestas de esta página están completas y guardadas.
history-full = Ha llegado al límite de { $count } diagnósticos guardados, así que no se añaden más. Su diagnóstico actual se conserva. Para hacer sitio, borre un diagnóstico en «Evolución de los diagnósticos».

## Files and links that come in

preview = Este archivo es un cuestionario: { $title }.
preview-yes = Probarlo
nothing-found = Lo que abrió no contiene ningún resultado, enlace ni cuestionario. Para abrir un resultado, use su enlace o su archivo JSON.
bad-file-safe = Sus respuestas no han cambiado.
bad-link = Este enlace no funciona.
bad-beside = Uno de los otros enlaces no funciona.
bad-link-safe = Copie el enlace completo o pida uno nuevo. Sus respuestas no han cambiado.
not-utf8 = { $name } no se puede leer: parece estar en { $encoding }, no en UTF-8. Guarde el archivo en UTF-8 y ábralo de nuevo.
not-text = { $name } no se puede leer: no es un archivo de texto en UTF-8.
not-readable = { $name } no se puede leer: su navegador no pudo abrir el archivo.
questionnaire-file = El cuestionario

## A questionnaire that can't be used

bad-questionnaire = { $count ->
    [one] Este cuestionario no se puede usar: su archivo tiene { $count } error.
   *[other] Este cuestionario no se puede usar: su archivo tiene { $count } errores.
}
bad-questionnaire-more = Sus respuestas no han cambiado. El responsable del sitio debe corregir el archivo.
no-questionnaire = No se pudo cargar el cuestionario ({ $reason }). Sus respuestas están a salvo. Recargue la página para intentarlo de nuevo.

## Parts of the scan that load when they are needed

loading = Cargando…
not-loaded = Esta parte del diagnóstico no se cargó. Sus respuestas están a salvo. Inténtelo de nuevo o recargue la página.
try-again = Intentar de nuevo
