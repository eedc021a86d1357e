### Marcar la zona adolorida.

map-title = ¿Dónde duele?
map-hint = Toca la zona en el dibujo. Te ves como en un espejo.
map-alt = Torso como en un espejo. Todavía no hay nada marcado.
map-alt-marked = Torso como en un espejo. Marcado: { $where }.
map-left = Izquierdo
map-right = Derecho
map-mark-left = Marcar en el izquierdo
map-mark-right = Marcar en el derecho
map-move = Mover un poco
map-move-middle = Hacia el centro
map-move-arm = Hacia el brazo
map-move-up = Arriba
map-move-down = Abajo
map-other-side = El otro lado
map-size = ¿De qué tamaño es el bulto?
map-this = Esta es la zona
map-all-over-left = Duele todo el pecho izquierdo
map-all-over-right = Duele todo el pecho derecho
