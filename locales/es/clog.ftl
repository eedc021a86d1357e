### Un conducto tapado: cómo ha ido.

clog-title = Zona adolorida · { $side }
clog-since = Empezó el { $when }
clog-open-for = { $span } hasta ahora
clog-gone-after = Se quitó después de { $span }
clog-chart = Dolor y tamaño
clog-chart-alt = El dolor fue de { $first } a { $last } de 10.
clog-chart-one = Un solo dato hasta ahora: { $score } de 10.
clog-table-when = Cuándo
clog-table-pain = Dolor
clog-table-size = Tamaño
clog-key-pain = Dolor, de 0 a 10
clog-key-size = Ancho del bulto
clog-key-gone = Ya no está
clog-tried = Lo que se probó
clog-tried-none = Nada todavía
clog-session = { $name }, { $minutes }
clog-session-change = Dolor { $from } → { $to }
clog-session-open = Dolor después: sin dato
clog-answers = Tus respuestas
clog-next = Lo que sigue
clog-next-ask = Abre la app otra vez después del { $times }. Pregunta si hay fiebre, si el color se extiende y cómo está la zona.
clog-next-call = Si no mejora después de 24 horas: llama.
clog-next-gone = Este ya terminó.
clog-ease = Aliviarlo ahora
clog-gone = Ya se quitó
clog-back = Volvió

clog-due = ¿Cómo está hoy?
clog-due-sub = Marca lo que haya. Si no hay nada, di cómo está la zona.
clog-due-signs = Señales desde ayer
clog-due-fever = Fiebre, o calor, escalofríos, dolor de cuerpo
clog-due-spreading = El color de la piel se extiende
clog-due-go = Seguir a las preguntas
clog-due-better = Mejor
clog-due-same = Igual
clog-due-worse = Peor
