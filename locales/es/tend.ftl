### Cuidados con un toque, y qué más se puede anotar.

tend-title = Más
tend-care = Cuidados, un toque
tend-saved = Guardado: { $what }, { $time }
tend-details = Agregar detalles
tend-undo = Deshacer
tend-cold = Frío
tend-warm = Calor
tend-pain-medicine = Medicina para el dolor
tend-antibiotics-started = Inicio de antibióticos
tend-massage = Masaje de alguien
tend-seen = Consulta con un profesional
tend-rest = Descanso
tend-more = Anotar
tend-check = ¿Cómo estás?
tend-check-sub = Temperatura, dolor, ánimo, pañales mojados
tend-note = Nota
tend-note-sub = Lo que quieras guardar
tend-log = De antes
tend-feed = Una toma
tend-pump = Una extracción
