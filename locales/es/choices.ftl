### Lo que se puede elegir del registro.

choices-title = Registro y recordatorios
choices-sub = Bebés, unidades, lados, horas de silencio, archivos
choices-milk = Leche en
choices-side = Lado siguiente
choices-side-other = El otro lado
choices-side-ended = El lado donde terminó
choices-side-clog = Primero el lado adolorido
choices-since = Contar desde
choices-since-start = El inicio de la toma
choices-since-end = El fin de la toma
choices-day = Mi día empieza a esta hora
choices-quiet = Horas de silencio
choices-quiet-sub = Los chequeos diarios de un conducto esperan a que terminen estas horas. Los que no pueden esperar llegan igual.
choices-quiet-from = Desde
choices-quiet-until = Hasta
choices-feed = Próxima toma
choices-pump = Próxima extracción
choices-off = Sin aviso
choices-after = Después de { $time }
choices-here = En este dispositivo, los recordatorios llegan mientras la app está abierta.
choices-files = Tus archivos
choices-babies = Bebés
choices-babies-sub = Nombres y colores
