### Lo que significan las respuestas.

verdict-title = Tu resultado
verdict-start = Empezar
verdict-start-gentle = Empezar con toque de pluma
verdict-call = Llamar a { $name }
verdict-crisis-line = Línea de crisis
verdict-add-role = Agregar un número: { $role }
verdict-save-script = Guardar estas palabras
verdict-saved = Guardado.
verdict-read-out = Lee esto en voz alta
verdict-why = ¿Por qué?
verdict-check-again = Hacer otra vez el chequeo
verdict-change = Cambiar una respuesta
verdict-no-number = Agrega un número para llamar con un toque
verdict-local-number = Llama ahora a tu número local de emergencias
verdict-not-massage = Las pasadas de masaje están en pausa. Las tomas y extracciones siguen.
verdict-open-calm = Mientras tanto, el toque de pluma está bien
verdict-lock-still = Tus nuevas respuestas son mejores. El masaje sigue en pausa: se abre 24 horas después de que se hayan ido las señales, o cuando alguien te haya revisado.
verdict-about = cerca de { $length }
verdict-notes = Conviene saber
