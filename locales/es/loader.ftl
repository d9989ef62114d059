## Before the scan is there

scan-stopped = No se pudo iniciar el diagnóstico ({ $reason }). Sus respuestas guardadas están a salvo. Recargue la página para intentarlo de nuevo.
frame-not-shown = Esta página no muestra el diagnóstico.
frame-not-allowed = Esta página no permite mostrar el diagnóstico.
open-own-page = Abrir el diagnóstico en su propia página
frame-name = Diagnóstico de orientación al cliente
new-version = Hay una versión nueva. Sus respuestas están a salvo.
update-now = Actualizar ahora
not-found = Página no encontrada
not-found-link = Si siguió un enlace a un resultado, puede que falte una parte del enlace. Copie el enlace completo o pida uno nuevo.
not-found-go = Ir al diagnóstico
