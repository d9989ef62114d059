## Links to a result

link-too-long = El enlace es demasiado largo: { $count } caracteres; el máximo es { $limit }.
link-cut = Falta una parte del enlace.
link-version = El enlace corresponde a otra versión de este diagnóstico ({ $version }).
link-without-questionnaire = El enlace no indica a qué cuestionario pertenece.
link-character = El enlace tiene un carácter inesperado, «{ $found }», en la posición { $place }.
link-changed = El enlace está incompleto o ha sido modificado.
link-length = El enlace no corresponde a este cuestionario.
link-answers = El enlace contiene respuestas que este cuestionario no ofrece.
link-of-another = El enlace pertenece a otro cuestionario: { $id }.
link-unknown-layout = El enlace se creó con una versión del cuestionario que este sitio no tiene.
link-capitals = Las mayúsculas del enlace se alteraron por el camino, así que no se pueden leer las respuestas que contiene.
links-more = { $count ->
    [one] No se puede leer { $count } enlace más.
   *[other] No se pueden leer { $count } enlaces más.
}

## Files

file-too-large = El archivo es demasiado grande: { $count } bytes; el máximo es { $limit }.
file-not-ours = Este archivo no es de este diagnóstico.
file-not-a-result = Este no es un archivo de resultados.
file-version = El archivo corresponde a otra versión de este diagnóstico ({ $version }).
file-of-another = El archivo pertenece a otro cuestionario: { $id }.
file-date = No se puede leer la fecha del archivo: { $date }.
file-scope = Alcance desconocido en el archivo: { $scope }.
file-role = Función desconocida en el archivo: { $role }.
file-answer = El archivo tiene una respuesta desconocida: { $answer } en { $id }.
file-more-faults = Y { $count } más.
file-form = No se puede leer el archivo. { $reason }
file-without-results = El archivo no tiene lista de resultados.
file-too-many = El archivo tiene { $count } resultados; el máximo es { $limit }.
file-no-result = No es un enlace ni un resultado.
file-agreed = No se puede leer lo que acordó el equipo. { $reason }
file-scan = No se puede leer el diagnóstico { $number } del archivo. { $reason }

malformed-syntax = La línea { $line }, columna { $column } no es JSON válido.
malformed-ends = Falta el final.
malformed-whole = El contenido no es de un diagnóstico.
malformed-value = «{ $place }» falta o tiene un valor desconocido.
