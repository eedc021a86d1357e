### Los bebés: se puede anotar para varios.

babies-title = Bebés
babies-none = Aquí no hay ningún bebé todavía. Puedes registrar sin uno.
babies-hint = Los nombres se quedan en este dispositivo.
babies-add = Agregar un bebé
babies-new = Otro bebé
babies-name = Nombre
babies-birth = Nació el
babies-birth-sub = Puede quedar vacío. Sirve para los rangos comunes.
babies-colour = Color
babies-teal = Turquesa
babies-amber = Ámbar
babies-plum = Ciruela
babies-leaf = Hoja
babies-rose = Rosa
babies-sky = Cielo
babies-remove = Quitar
babies-remove-sure = ¿Quitar a { $name }? El registro conserva sus líneas, sin el nombre.
babies-name-missing = Falta un nombre.
babies-birth-ahead = Este día es después de hoy.
