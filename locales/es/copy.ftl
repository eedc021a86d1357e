### Guardar una copia del registro en un archivo.

copy-head = Guardar una copia
copy-title = Guardar una copia del registro
copy-sub = Como tabla, o completo
copy-lead = Tú eliges a dónde va el archivo. No se envía a ninguna parte. El archivo no tiene clave, así que guárdalo donde solo tú puedas verlo.
copy-all = Todo
copy-all-sub = Tu registro completo, también los conductos y lo que elegiste. Milkpath puede volver a leerlo, aquí o en otro dispositivo.
copy-all-save = Guardar todo
copy-table = Una tabla
copy-table-sub = Tomas, extracciones, cuidados y notas, una línea cada uno. Para una hoja de cálculo.
copy-table-save = Guardar la tabla

copy-gathering = { PLURAL($count) ->
    [one] Reuniendo tu registro: { $shown } anotación hasta ahora
   *[other] Reuniendo tu registro: { $shown } anotaciones hasta ahora
}
copy-placing = Elige dónde guardarlo

copy-saved = Guardado
copy-saved-where = Está aquí:
copy-inside = En el archivo
copy-count-entries = Anotaciones
copy-restore = Para volver a leerlo, elígelo en «Traer datos de otra app».
copy-cancelled = No se guardó nada.
