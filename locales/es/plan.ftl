### El plan en casa de la terapeuta.

plan-title = Plan en casa
plan-row-none = Traer un plan de tu terapeuta
plan-row-from = De { $author }
plan-lead = Una terapeuta puede escribirte un plan: qué pasadas, cuánto tiempo y cada cuánto. Tráelo aquí. Lo ves todo antes de que valga.
plan-new = Un plan nuevo
plan-here = Se queda en este dispositivo. No se le avisa a nadie.
plan-by-file = Como archivo
plan-by-file-sub = El archivo del plan, o una foto de su código QR (PNG o JPEG). ¿Más de un código? Toma una foto de cada uno, en cualquier orden.
plan-choose = Elegir un archivo
plan-another = Elegir otro archivo
plan-by-text = Como texto
plan-paste-label = Pega aquí todo el texto
plan-paste-count = { $used } de { $most } kB
plan-paste-long = Es demasiado largo para pegarlo. Pídelo como archivo.
plan-paste-read = Leer este texto
plan-camera = Este dispositivo no le da cámara a la app. Toma una foto del código y elígela como archivo.
plan-by-camera = Con la cámara
plan-scan-sub = Pon el código entero frente a la cámara. La imagen se queda en este dispositivo.
plan-scan = Escanear con la cámara
plan-scan-end = Apagar la cámara
plan-scan-alt = Lo que ve la cámara
plan-scan-refused = No se pudo usar la cámara. Permítela para Milkpath en el navegador, o elige una foto del código.
plan-reading = Leyendo { $name }
plan-reading-text = Leyendo el texto
plan-keeping = Guardando el plan
plan-parts = Ya hay { $read } de { $of } partes
plan-parts-next = Todavía falta: { $missing }. Elige la siguiente foto, en cualquier orden.
plan-parts-choose = Elegir la siguiente foto
plan-over = Empezar de nuevo
plan-qr-picture = Esta imagen no se puede leer. Usa una PNG o JPEG de no más de 8192 píxeles por lado.
plan-qr-no-code = No hay un código QR en esta imagen, o está borroso. Tómala otra vez, de frente y con buena luz.
plan-parts-none = Aquí no está el código de un plan. Toma la foto otra vez, con el código completo.
plan-parts-mixed = Estos códigos son de más de un plan. Elige códigos de un solo plan, o empieza de nuevo.
plan-parts-broken = Las partes no encajan. Empieza de nuevo y léelas todas otra vez.
plan-refused = Este plan no se puede usar
plan-refused-kept = Nada ha cambiado. Lo que valía antes sigue valiendo.
plan-refused-where = Dónde
plan-refused-send = Muéstrale esta página a quien escribió el plan. Puede corregirlo y enviarlo otra vez.
plan-refused-field = En el archivo
plan-why-too-large = El plan tiene { $bytes } bytes. Lo máximo es { $most }. Pide uno con notas más cortas.
plan-why-not-json = Esto no es un plan, o está dañado en la línea { $line }, posición { $column }. Pide el archivo otra vez.
plan-why-not-a-plan = Esto no es un plan de Milkpath. Elige el archivo que te envió tu terapeuta.
plan-why-too-new = Este plan lo escribió un Milkpath más nuevo (versión { $version }). Esta app conoce la { $known }. Actualiza esta app e inténtalo otra vez.
plan-why-wrong-version = No existe la versión { $found } de un plan. Debería ser { $known }.
plan-why-missing = Falta esto. Tiene que llenarse.
plan-why-unknown-field = Un plan no tiene este campo. Quítalo, o usa uno de estos:
plan-why-wrong-kind = Esto no es lo que va aquí. Debería ser { $wanted }.
plan-kind-text = un texto
plan-kind-whole = un número entero
plan-kind-number = un número
plan-kind-object = un grupo de campos
plan-kind-list = una lista
plan-kind-yes = verdadero o falso
plan-why-unknown-id = «{ $found }» no se conoce aquí. Usa uno de estos:
plan-why-out-of-range = { $found } es demasiado o muy poco. Usa de { $least } a { $most }.
plan-why-text-length = El texto tiene { $found } letras. Usa de 1 a { $most }.
plan-why-hidden-sign = El texto tiene un signo oculto ({ $code }). Quítalo.
plan-why-too-many = Hay { $found } de estos. Usa de { $least } a { $most }.
plan-why-no-date = «{ $found }» no es una fecha. Escríbela como 2026-11-25.
plan-why-ends-before = Este día es antes del { $first }. Usa ese día o uno posterior.
plan-why-too-late = Este día es después del { $last }. Usa ese día o uno anterior.
plan-why-no-language = «{ $found }» no es un código de idioma. Escríbelo así: «en» o «zh-Hans».
plan-why-both-lengths = Dice segundos y repeticiones. Deja solo uno de los dos.
plan-why-nothing-repeats = Este paso no tiene nada que repetir. Pon los segundos.
plan-why-twice = Esto está dos veces. Ponlo una sola vez.
plan-why-not-bf4 = El paso bf4 solo toma el lugar de la segunda parte de bf3. Activa «bf4» y ponlo después de un bf3.
plan-why-left-out = El plan mismo deja esto fuera. Cambia lo que se evita o las compresiones suaves, o quita el paso.
plan-why-no-press = La presión 3 es solo para las compresiones suaves y la leche a mano. Usa 1 o 2.
plan-why-too-long = La rutina dura { $seconds }. Lo máximo es { $most }. Quita algo.
plan-field-file = Todo el archivo
plan-field-version = Versión
plan-field-author = Quién lo escribió
plan-field-language = Idioma
plan-field-client = Para quién es
plan-field-from = Primer día
plan-field-until = Último día
plan-field-routines = Rutinas
plan-field-routine = Rutina { $number }
plan-field-name = Nombre
plan-field-times = Veces al día
plan-field-level = Presión máxima
plan-field-items = Pasos
plan-field-item = Paso { $number }
plan-field-step = Qué paso
plan-field-seconds = Segundos
plan-field-reps = Repeticiones
plan-field-side = Lado
plan-field-note = Nota
plan-field-avoid = Qué dejar fuera
plan-field-nth = { $what } { $number }
plan-field-call = Cuándo llamar
plan-field-lines = Línea
plan-field-temperature = Temperatura
plan-field-pain = Dolor
plan-field-hours = Horas
plan-field-bf4 = Segunda parte de la pasada de mariposa
plan-field-compression = Compresiones suaves
plan-field-pain-go = Dolor máximo para empezar
plan-field-seen = Visto por esto
plan-field-rule = Por qué motivo
plan-field-by = Quién te vio
plan-field-on = Cuándo
plan-read-first = Léelo completo. Nada vale hasta que lo aceptes.
plan-by = De { $author }
plan-for = Para { $client }
plan-days = { $from } al { $until }
plan-routines = Qué hacer
plan-routines-none = Este plan no tiene rutinas. Solo dice qué dejar fuera y cuándo llamar.
plan-times = { PLURAL($count) ->
    [one] Una vez al día
   *[other] { $shown } veces al día
}
plan-about = unos { $length }
plan-at-most = presión máxima: { $level }
plan-level = presión: { $level }
plan-side-left = izquierdo
plan-side-right = derecho
plan-seconds = { PLURAL($count) ->
    [one] { $shown } segundo
   *[other] { $shown } segundos
}
plan-strokes = { PLURAL($count) ->
    [one] { $shown } pasada
   *[other] { $shown } pasadas
}
plan-breaths = { PLURAL($count) ->
    [one] { $shown } respiración
   *[other] { $shown } respiraciones
}
plan-holds = { PLURAL($count) ->
    [one] { $shown } compresión
   *[other] { $shown } compresiones
}
plan-beside = va al mismo tiempo que lo demás
plan-avoid = Dejar fuera
plan-avoid-sub = También en las guías de la app.
plan-avoid-over-lump = Pasadas sobre el bulto
plan-avoid-warmth = Calor
plan-avoid-cold = Compresas frías y paños frescos
plan-call = Cuándo llamar
plan-call-temperature = Con { $temperature } o más
plan-call-pain = Con dolor { $pain } de 10 o más
plan-call-hours = { PLURAL($count) ->
    [one] Después de { $shown } hora sin mejorar
   *[other] Después de { $shown } horas sin mejorar
}
plan-call-sub = La app te pide llamar al llegar a estos límites, antes de lo que haría por sí sola.
plan-options = Qué cambia el plan
plan-bf4 = Pasadas de mariposa: la segunda parte va hacia adentro, en lugar de otra vez hacia afuera.
plan-holds-on = Compresiones suaves: se ofrecen como siempre. Tú eliges cada vez.
plan-holds-off = Compresiones suaves: quedan fuera.
plan-pain-go = Las pasadas pueden empezar con dolor de hasta { $pain }. Sin un plan es { $own }. Para las compresiones suaves, el máximo sigue siendo { $own }.
plan-seen = Visto por esto
plan-seen-t17 = Un bulto que lleva dos semanas
plan-seen-t17b = Conductos que se tapan otra vez
plan-seen-t18 = Un bulto por más de tres días
plan-seen-t20 = Masaje más firme con implantes, después de una cirugía o con la sangre adelgazada
plan-seen-t21 = Masaje durante el embarazo
plan-seen-who = { $by } te vio por esto el { $on }. Vale hasta el { $until }.
plan-seen-sub = Entonces la app no te pide hacer una cita por esto. Lo que está cerrado para ti sigue cerrado.
plan-limits = Tu chequeo y los límites de la app van primero, diga lo que diga un plan.
plan-accept = Aceptar este plan
plan-decline = No aceptar
plan-too-old = Este plan venció el { $day }. Pide uno nuevo.
plan-replaces = Toma el lugar del plan que vale ahora.
plan-limited = Dónde la app lo limita
plan-limited-now = Qué es distinto hoy
plan-limited-check = Tu chequeo cierra esto por ahora. Queda fuera.
plan-limited-plan = El plan mismo deja esto fuera.
plan-limited-choice = Queda fuera porque tú lo elegiste.
plan-limited-too-sore = Las compresiones suaves son para dolor de hasta { $most }. Ahora quedan fuera.
plan-limited-one-hand = Esto necesita dos manos. Queda fuera mientras cargas a tu bebé.
plan-limited-nothing-left = Queda fuera: solo tiene sentido con pasadas que también quedan fuera.
plan-limited-pressure = El plan pide { $asked }. La app se queda en { $given }.
plan-limited-seconds = El plan pide { $asked }. La app se queda en { $given }: { $by }.
plan-limited-left-out = Queda fuera: { $by }.
plan-by-step = ese es el límite de este paso
plan-by-area = la misma zona tiene que descansar después de { $most }
plan-by-warm = un paño tibio se queda { $most } como máximo
plan-by-hands-on = una sesión tiene { $most } de pasadas como máximo
plan-by-holds = un día tiene { $most } de compresiones suaves como máximo
plan-limited-feed-first = Primero va la toma o el extractor. Después eliges: con compresiones suaves o sin ellas.
plan-limited-nipple-first = Primero se mira el pezón. Después eliges.
plan-limited-warmth-asked = Tibio, fresco o nada: eliges cada vez.
plan-limited-closing = Se agrega al final de cada sesión: { $steps }
plan-limited-times = El plan pide { $asked } veces al día. La app se queda en { $given }.
plan-nothing-left = De esto no queda nada después de los límites.
plan-accepted = Aceptado. El plan vale desde ahora.
plan-accepted-later = Aceptado. El plan vale desde el { $day }.
plan-status-now = Vale hasta el { $day }
plan-status-later = Empieza el { $day }
plan-status-over = Venció el { $day }
plan-status-ended = Lo terminaste el { $day }
plan-status-waits = Un plan más nuevo vale en su lugar
plan-read = Leer el plan
plan-came-file = Aceptado el { $when }, de un archivo
plan-came-text = Aceptado el { $when }, de un texto
plan-came-qr = Aceptado el { $when }, de un código QR
plan-end = Terminar este plan
plan-end-sure = Desde ahora ya no vale. Lo que hiciste de él se queda en tu registro.
plan-end-earlier = Entonces vuelve a valer el plan anterior de { $author }. También puedes terminar ese.
plan-end-yes = Terminarlo
plan-end-no = Conservarlo
plan-all = Planes hasta ahora
plan-missing = Este plan no está aquí.
plan-today = Plan de hoy
plan-today-from = De { $author } · hasta el { $day }
plan-done-of = { $done } de { $planned } hechas hoy
plan-done-all = Hecho por hoy: { $done } de { $planned }
plan-start = Empezar { $name }
plan-later = Tu plan empieza el { $day }
plan-run-out = Tu plan venció el { $day }
plan-run-out-sub = Ya nada de ese plan vale. Pide uno nuevo a quien lo escribió.
plan-bring = Traer un plan nuevo
plan-put-away = Quitarlo de aquí
plan-for-now = De tu plan: { $name }
plan-start-now = Empezar tu plan
plan-none-now = Nada de esta parte de tu plan va con tus respuestas de hoy.
plan-gone = Este plan ya no vale. No se empezó nada.
plan-verdict = De tu plan
plan-reached-temperature = Tu plan dice: llama con { $temperature } o más.
plan-reached-pain = Tu plan dice: llama con dolor { $pain } de 10 o más.
plan-reached-hours = { PLURAL($count) ->
    [one] Tu plan dice: llama después de { $shown } hora sin mejorar.
   *[other] Tu plan dice: llama después de { $shown } horas sin mejorar.
}
plan-reached-sub = Por eso la app te pide llamar. Por sí sola esperaría más.
