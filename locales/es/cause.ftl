### Qué pudo tapar el conducto, qué ayudó, y sus propias palabras.

cause-title = ¿Qué pudo haberlo causado?
cause-lead = Toca lo que coincida. Puedes dejarlo vacío.
cause-missed-feed = Toma saltada o tardía
cause-slept-longer = El bebé durmió más
cause-new-pump = Extractor nuevo
cause-flange-suction = Copa o succión
cause-tight-bra = Brasier apretado
cause-strap = Correa de bolsa o cinturón
cause-carrier = Portabebé
cause-binder = Faja para el vientre
cause-tummy-sleep = Dormir boca abajo
cause-new-hold = Posición nueva
cause-sore-latch = Agarre con dolor
cause-cut-feeds = Menos tomas
cause-illness = Enfermedad
cause-stress = Estrés
cause-tips = Qué puede ayudar
cause-none-yet = Todavía sin decir

cause-words = En tus palabras
cause-worry = Mi mayor preocupación
cause-goal = Mi meta
cause-kept = Guardado

cause-helped = ¿Qué ayudó más?
cause-helped-sub = Un toque. Puedes saltarlo.
cause-skip = Saltar
cause-help-feeds = Tomas
cause-help-feather-strokes = Pasadas de pluma
cause-help-butterfly = Pasadas de mariposa
cause-help-circles = Círculos con las yemas
cause-help-gentle-holds = Compresiones suaves
cause-help-by-hand = Leche a mano
cause-help-pump = Extractor
cause-help-cold = Frío
cause-help-warm = Calor
cause-help-rest = Descanso
cause-help-pain-medicine = Medicina para el dolor
cause-help-antibiotics = Antibióticos
cause-help-massage = Masaje de alguien
cause-help-seen = Una consulta
cause-help-not-sure = No sé

cause-last = La última vez: se quitó en { $time }, después de { $what }.
cause-last-bare = La última vez: se quitó en { $time }.
cause-again = Hacer lo mismo
cause-again-sub = Antes va el chequeo corto.
