### La hoja impresa de un plan.

handout-title = Tu plan en casa
handout-for = Para
handout-by = De
handout-days = Días
handout-period = { $from } al { $until }
handout-note = Una nota para ti
handout-times = { PLURAL($count) ->
    [one] { $times } vez al día
   *[other] { $times } veces al día
}
handout-about = unos { $length }
handout-at-most = presión máxima: { $level }
handout-not = Ahora no: { $what }
handout-nothing-left = De esto no queda nada: el plan deja fuera todos sus pasos.
handout-no-routines = Este plan no tiene pasadas. Dice qué dejar fuera y cuándo llamar.
handout-sore-side = Donde no se dice un lado, usa el lado adolorido.
handout-if-you-like = solo si quieres
handout-seconds = { PLURAL($count) ->
    [one] { $shown } segundo
   *[other] { $shown } segundos
}
handout-minutes-seconds = { $minutes } min { $seconds } s
handout-reps = { PLURAL($count) ->
    [one] { $shown } vez
   *[other] { $shown } veces
}
handout-breaths = { PLURAL($count) ->
    [one] { $shown } respiración
   *[other] { $shown } respiraciones
}
handout-holds = { PLURAL($count) ->
    [one] { $shown } compresión
   *[other] { $shown } compresiones
}
handout-side-left = lado izquierdo
handout-side-right = lado derecho
handout-level = presión: { $level }
handout-pressure = Cuánta presión
handout-pressure-is = { $level }: { $like }
handout-pain-most = Empieza solo si el dolor es de { $score } de 10 o menos.
handout-leave-out = Dejar fuera
handout-avoid-warmth = Paños tibios
handout-avoid-cold = Compresas frías y paños frescos
handout-call = Cuándo llamar
handout-call-temperature = Llama con { $celsius } ({ $fahrenheit }) o más.
handout-call-pain = Llama con dolor { $score } de 10 o más.
handout-call-hours = { PLURAL($count) ->
    [one] Llama si no mejora después de { $hours } hora.
   *[other] Llama si no mejora después de { $hours } horas.
}
handout-call-from = De { $who }:
handout-stop-is = { $sign }: { $reaction }
handout-stop = Cuándo parar
handout-seen = { $what }. Lo vio { $who } el { $on }, vale hasta el { $until }
handout-seen-title = Ya revisado
handout-seen-lump-weeks = Un bulto por dos semanas o más
handout-seen-again = La misma zona otra vez, o tres conductos tapados en 90 días
handout-seen-lump-days = Un bulto por más de tres días
handout-seen-surgery = Implantes, cirugía o moretones que salen con facilidad
handout-seen-pregnant = Embarazo
handout-code = Este plan para la app
handout-code-how = Toma una foto del código, o guarda esta página como imagen. Milkpath puede leer el plan de ahí.
handout-code-parts = El plan ocupa { $of } códigos. Milkpath los necesita todos.
handout-code-part = Código { $part } de { $of }
handout-code-alt = Un código cuadrado que contiene este plan. Un teléfono puede leerlo.
handout-code-part-alt = Un código cuadrado, número { $part } de { $of }. Todos juntos contienen este plan. Un teléfono puede leerlos.
handout-code-too-long = Este plan es demasiado largo para un código. Pide su archivo.
handout-foot = Falta la revisión de un profesional clínico de lactancia. No es un diagnóstico.
