### Traer datos de otra app: el archivo, lo que contiene, lo que no dice y lo que resultó.

move-head = Traer datos
move-title = Traer datos de otra app
move-sub = Trae contigo tus tomas y extracciones
move-coming = ¿Vienes de otra app?
move-coming-sub = Trae contigo sus tomas y extracciones
move-lead = Elige el archivo que guardó tu otra app. Ves lo que contiene antes de agregar nada.
move-how = Busca «Export» o «Exportar» en tu otra app y elige CSV. Se pueden leer estas apps: { $apps }.
move-here = El archivo se queda en este dispositivo.
move-choose = Elegir un archivo
move-another = Elegir otro archivo

move-reading = Leyendo { $name }
move-adding = { PLURAL($count) ->
    [one] Agregando { $shown } anotación
   *[other] Agregando { $shown } anotaciones
}
move-taking-back = Deshaciendo
move-again = Mirando otra vez

move-from = De { $app }
move-rows = { PLURAL($count) ->
    [one] { $shown } fila en el archivo
   *[other] { $shown } filas en el archivo
}
move-span = Del { $from } al { $until }
move-inside = En el archivo
move-count-clogs = Conductos tapados
move-count-looks = Chequeos de conductos
move-count-sessions = Sesiones
move-count-answers = Chequeos
move-count-calls = Llamadas
move-count-people = Personas
move-count-babies = Bebés
move-new = Nuevo aquí
move-left-out = No se guarda aquí
move-left-out-sub = Milkpath no registra esto. Se queda en tu archivo.
move-none-new = Todo esto ya está en tu registro. No hay nada que agregar.
move-nothing = En este archivo no hay nada que Milkpath guarde.
move-add = { PLURAL($count) ->
    [one] Agregar { $shown } anotación
   *[other] Agregar { $shown } anotaciones
}

move-bad = { PLURAL($count) ->
    [one] { $shown } fila no se puede leer
   *[other] { $shown } filas no se pueden leer
}
move-bad-sub = No se adivina nada. Estas filas no se agregan. Puedes corregirlas en el archivo y elegirlo otra vez, o registrarlas a mano.
move-bad-line = Línea { $line }
move-bad-place = Línea { $line }, { $column }
move-bad-more = Mostrar { $shown } más
move-part-total = Total
move-why-not-text = Esta fila no es texto simple. Guarda el archivo como UTF-8.
move-why-open-quote = Aquí se abren unas comillas que no se cierran. Lo que sigue no se puede separar.
move-why-empty = Esto está vacío.
move-why-not-a-time = Esto no es una fecha y hora.
move-why-no-such-date = Solo se pueden guardar los años de 1900 a 2200.
move-why-no-such-hour = Esa hora no existió. Esa noche se adelantaron los relojes.
move-why-no-such-zone = No conocemos esta zona horaria.
move-why-not-a-length = Esto no es una duración.
move-why-not-a-number = Esto no es un número.
move-why-not-a-unit = No conocemos esta unidad.
move-why-not-a-side = Esto no es un lado.
move-why-not-a-word = Aquí no se conoce esta palabra.
move-why-contradicts = Esto no coincide con el resto de la fila.

move-sample = La línea { $line } dice
move-waits = { PLURAL($count) ->
    [one] { $shown } fila espera esto.
   *[other] { $shown } filas esperan esto.
}
move-said = Lo que dijiste
move-ask-zone = ¿Dónde se tomaron estas horas?
move-zone-here = Aquí: { $zone }
move-zone-utc = Hora mundial (UTC)
move-zone-utc-sub = Algunas apps con servidor guardan esto.
move-zone-other = Otro lugar
move-zone-part = Parte del mundo
move-zone-hours = UTC{ $hours }
move-said-one = { $what }: { $answer }
move-said-zone = Horas
move-said-hour = La hora
move-said-dates = Fechas
move-said-unit = Cantidades
move-said-letterless = Tiempos por lado
move-said-pump = Extracción
move-said-bottle = Biberones
move-ask-hour = Esta hora pasó dos veces. ¿Cuál fue?
move-ask-hour-sub = Esa noche se atrasaron los relojes.
move-hour-first = La primera
move-hour-second = La segunda
move-ask-dates = ¿Cómo están escritas las fechas?
move-dates-month = Primero el mes, luego el día
move-dates-day = Primero el día, luego el mes
move-ask-unit = ¿En qué unidad están las cantidades?
move-ask-letterless = ¿Qué significan estos tiempos?
move-letterless-minutes = Minutos y segundos, izquierdo y luego derecho
move-letterless-hours = Horas y minutos, izquierdo y luego derecho
move-letterless-unknown = No sé. Guarda la toma sin ellos
move-ask-pump = Dos cantidades: ¿cuál es la del izquierdo?
move-pump-first = La primera es la del izquierdo
move-pump-second = La segunda es la del izquierdo
move-pump-unknown = No sé. Guarda la suma
move-ask-bottle = ¿Qué había en los biberones?
move-bottle-unknown = No sé
move-ask-baby = ¿De qué bebé es este archivo?
move-baby-none = No agregar nombre
move-baby-new = Otro nombre
move-baby-take = Usar este nombre
move-said-baby = Bebé: { $name }
move-said-no-baby = Sin nombre de bebé

move-added = { PLURAL($count) ->
    [one] { $shown } anotación está ahora en tu registro.
   *[other] { $shown } anotaciones están ahora en tu registro.
}
move-added-none = No se agregó nada. Tu registro ya lo tenía todo.
move-report = Lo que entró
move-count-added = Agregado
move-count-known = Ya estaba aquí
move-count-left-out = No se guarda aquí
move-count-bad = Sin leer
move-undo = Deshacer esta importación
move-undone = { PLURAL($count) ->
    [one] Deshecho. { $shown } anotación ya no está en tu registro.
   *[other] Deshecho. { $shown } anotaciones ya no están en tu registro.
}
move-see = Ver el registro
move-earlier = Archivos traídos
move-earlier-one = { $app }, { $when }
move-earlier-count = { PLURAL($count) ->
    [one] { $shown } anotación agregada
   *[other] { $shown } anotaciones agregadas
}
move-sure = Se irá todo lo que vino con este archivo, también lo que cambiaste ahí desde entonces. Tus otras anotaciones se quedan.
move-sure-yes = Deshacer
move-sure-no = Conservarlo

move-refused = Este archivo no se puede leer
move-untouched = Tu registro está como estaba.
move-error-empty = El archivo está vacío. Guárdalo otra vez desde tu otra app.
move-error-not-text = El archivo no es texto simple. Elige el archivo CSV o JSON de tu otra app.
move-error-unknown = Ninguna app conocida aquí escribió este archivo. Se pueden leer: { $apps }. Su primera línea dice:
move-error-too-new = Un Milkpath más nuevo guardó este archivo (versión { $version }). Actualiza esta app y prueba otra vez.
move-error-broken = Esta copia está dañada en la línea { $line }, lugar { $column }. No se agregó nada de ella. Usa otra copia, o guarda una nueva.
move-no-files = Este dispositivo todavía no puede abrir archivos desde aquí.
move-file-failed = No se pudo abrir el archivo. Elígelo otra vez, o elige otro.
