### El resumen para la terapeuta.

summary-title = Mostrárselo a tu terapeuta
summary-title-clog = Mostrárselo a tu terapeuta
summary-way = Mostrárselo a tu terapeuta
summary-way-sub = Un resumen: lo ves todo antes de que salga
summary-lead = Nada sale de este teléfono hasta que lo guardes, copies o envíes. Aquí lo ves todo primero.
summary-days = ¿Qué días?
summary-last = { PLURAL($days) ->
    [one] Último día
   *[other] Últimos { $shown } días
}
summary-other-days = Otros días
summary-from = Primer día
summary-to = Último día
summary-days-backwards = El último día es antes del primero. Cambia uno de los dos.
summary-days-too-long = Son más de diez años. Elige menos días.
summary-language = Idioma del resumen
summary-parts = Qué incluye
summary-words = Tus propias palabras
summary-worry-of = Tu preocupación, zona adolorida { $clog }
summary-goal-of = Tu meta, zona adolorida { $clog }
summary-names = Nombres
summary-name = Tu nombre o iniciales
summary-name-sub = No lleva ningún nombre
summary-name-field = Nombre o iniciales
summary-others = Nombres de bebés y de quienes ayudan
summary-others-sub = Los nombres no salen: se lee «Bebé 1», y quienes ayudan van sin nombre
summary-preview = Esto es lo que sale
summary-preview-sub = Los archivos con datos llevan los mismos días, línea por línea, y solo lo que tú dejas incluir.
summary-go-on = Guardar o enviar
summary-send-title = Guardar o enviar
summary-send-lead = Quien lo reciba puede leerlo, a menos que le pongas candado. Envíalo donde solo lo vea la persona indicada.
summary-lock = Poner candado al archivo
summary-lock-sub = Solo se abre con una frase secreta
summary-lock-warning = Sin la frase nadie puede abrir el archivo, ni siquiera tú. No se guarda en ningún lado. Un mensaje y la pantalla nunca llevan candado.
summary-lock-first = Frase secreta
summary-lock-hint = { $characters } letras o más, o { $words } palabras
summary-lock-short = Muy corta. Usa { $characters } letras o más, o { $words } palabras.
summary-lock-second = Otra vez la misma
summary-lock-differs = Las dos no son iguales.
summary-lock-seen = Mostrar lo que escribo
summary-lock-how = Dile la frase a tu terapeuta por otro medio, mejor en persona. El archivo está en formato «age»: lo abre cualquier programa de age, como «age» o «rage», que son gratis.
summary-locking = Poniendo candado al archivo
summary-page = Una página
summary-page-sub = Para imprimir o enviar. Una página para la visita y después los detalles.
summary-paper = Papel
summary-paper-a4 = A4
summary-paper-letter = Carta
summary-page-save = Guardar la página
summary-data = Datos
summary-data-sub = Para una hoja de cálculo u otra app.
summary-table-save = Guardar una tabla
summary-records-save = Guardar los registros
summary-making = Haciendo la página
summary-making-step = Haciendo la página: { $done } de { $all }
summary-message = Como mensaje
summary-message-sub = Una zona adolorida en pocas frases.
summary-message-none = Un mensaje cuenta una zona adolorida, y en lo que elegiste no hay ninguna.
summary-message-which = ¿Qué zona adolorida?
summary-copy = Copiar
summary-send = Enviar con otra app
summary-show = Mostrar en pantalla
summary-show-close = Cerrar
summary-copied = Copiado
summary-copied-sub = Ahora pégalo donde le escribes a tu terapeuta. Otras apps pueden leer lo que se copió.
summary-listed = Está en la lista de lo que has compartido.
summary-no-such = Este dispositivo no puede hacerlo desde aquí. Elige otra forma.
summary-failed = No funcionó, y nada quedó a medias. Inténtalo otra vez o elige otro lugar.
summary-not-made = No se pudo hacer la página y no se guardó nada. Elige menos días, o guarda una tabla.
summary-shared = Lo que has compartido
summary-shared-sub = Esta lista se queda en tu teléfono. Quitar una línea no retira lo que se compartió.
summary-shared-none = Nada todavía.
summary-shared-row = { $kind }, { $when }
summary-shared-days = { $from } al { $to }
summary-shared-left-out = { PLURAL($count) ->
    [one] { $shown } nota quedó fuera
   *[other] { $shown } notas quedaron fuera
}
summary-shared-named = con nombres
summary-shared-unnamed = sin nombres
summary-shared-locked = con candado
summary-kind-pdf = Página (PDF)
summary-kind-csv = Tabla (CSV)
summary-kind-json = Registros (JSON)
summary-kind-message = Mensaje
summary-kind-screen = Mostrado en pantalla
