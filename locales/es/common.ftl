### Palabras que usan varias pantallas.

common-back = Atrás
common-progress = Tarjeta { $now } de { $all }
common-nav = Lugares
common-tab-today = Hoy
common-tab-log = Registro
common-tab-guides = Guías
common-tab-clogs = Conductos
common-tab-people = Personas

common-done = Listo
common-save = Guardar
common-call = Llamar
common-remove = Quitar
common-cancel = Cancelar
common-on = Sí
common-off = No

common-pain = { $score }
common-pain-before = { $score }, antes
common-pain-none = 0 nada
common-pain-worst = 10 lo peor
common-size = Tamaño
common-size-pea = Chícharo
common-size-grape = Uva
common-size-walnut = Nuez
common-size-egg = Huevo
common-size-bigger = Más grande
common-size-with-cm = { $name } · { $cm }
common-size-gone = Ya no está
