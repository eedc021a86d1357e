### El registro: todas las líneas, día por día.

log-title = Registro
log-fed = Toma, lado { $side }
log-fed-both = Toma, los dos lados
log-fed-bottle = Biberón
log-pumped = Extracción, lado { $side }
log-pumped-both = Extracción, los dos lados
log-pumped-unsaid = Extracción
log-by-hand = A mano, lado { $side }
log-by-hand-both = A mano, los dos lados
log-by-hand-unsaid = Leche a mano
log-check = Cómo estabas
log-note = Nota
log-session = { $name }, { $length }
log-helped = { $routine }, con ayuda de alguien
log-clog = Inicio de zona adolorida, lado { $side }
log-side-time = { $side } { $time }
log-side-milk = { $side } { $milk }
log-top-up = Complemento
log-breast-milk = Leche materna
log-formula = Fórmula
log-mixed = Mezcla
log-pain = Dolor { $score } de 10
log-wets = { PLURAL($count) ->
    [one] { $shown } pañal mojado
   *[other] { $shown } pañales mojados
}
log-stools = { PLURAL($count) ->
    [one] { $shown } pañal con popó
   *[other] { $shown } pañales con popó
}
log-trouble-pain = Dolió
log-trouble-cut-off = Se interrumpió
log-paused = { $time } en pausa
log-join = { $one } · { $two }

log-deleted = Borrado: { $what }
log-undo = Deshacer
log-undo-close = Cerrar

log-filter = Mostrar
log-all = Todo
log-kind-feed = Tomas
log-kind-pump = Extracciones
log-kind-care = Cuidados
log-kind-check-in = Chequeos
log-kind-note = Notas
log-find = Buscar
log-search = Buscar en las notas
log-jump-back = Volver a hoy
log-jump = Ir a un día
log-today = Hoy
log-yesterday = Ayer
log-empty = Nada aquí todavía. Toca Agregar para escribir la primera línea.
log-nothing = Ninguna línea coincide.
log-add = Agregar
log-trends = Tendencias
log-older = Antes
log-newer = Después
log-end = Eso es todo.
