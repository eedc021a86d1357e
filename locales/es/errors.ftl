### Qué salió mal y qué ayuda.

errors-title = Algo salió mal
errors-store-full = Este dispositivo no tiene espacio. Libera un poco y prueba otra vez. No se perdió nada.
errors-store-damaged = No se pudo leer el registro. Quedó como estaba. Restaura una copia, o mueve el archivo a otro lugar para empezar un registro nuevo.
errors-store-too-new = Un Milkpath más nuevo escribió este registro. Actualiza esta app para abrirlo. El registro quedó como estaba.
errors-store-locked = Milkpath ya está abierto en otra ventana. Ciérrala y prueba otra vez.
errors-store-unkept = Este navegador no puede guardar tu registro aquí. Abre Milkpath en una ventana normal (no privada) de un navegador actualizado.
errors-store-row = Una línea de tu registro no se puede leer, y quedó como estaba ({ $table } { $row }, { $column }). Quien te ayude con computadoras puede encontrarla con «milkpath check».
errors-store-missing = Eso ya no está en tu registro. Regresa y mira otra vez.
errors-store-still-running = Hay una sesión en espera. Primero termínala o detenla.
errors-session-lost = Tu última sesión no se pudo recuperar y se dio por terminada. Todo lo demás está como antes. Puedes hacer el chequeo y empezar otra vez.
errors-store-internal = El registro no respondió. Prueba otra vez.
errors-retry = Probar otra vez
errors-use-here = Usarlo aquí
errors-dismiss = Cerrar
errors-not-found = Esta página ya no está aquí.
errors-file-failed = No se pudo escribir el archivo. Elige otro lugar.
errors-no-file = Este dispositivo no puede guardar archivos desde aquí.
