### Idiomas.

language-choose = Idioma
language-helper = Alguien me ayuda
language-helper-sub = Los pasos salen en su idioma. El chequeo y Parar siguen en el tuyo.
language-helper-none = Nadie
language-helper-card = Para quien ayuda: toca con la ligereza de una pluma. Pregunta antes de cada paso. Nada de toallas calientes. Sin amasar. No presiones el bulto. Cuando ella diga que pares, paras.
language-her-left = Lado izquierdo de ella
language-her-right = Lado derecho de ella
language-unchecked = Una computadora tradujo este texto. Nadie lo ha revisado todavía.
language-show-english = Ver en inglés
language-clinic = Idioma de tu clínica
language-clinic-sub = Las palabras para la llamada salen en los dos idiomas.
language-clinic-usual = El de mi país
language-interpreter = Hablo { $language }. Por favor, consiga un intérprete.
language-show-this = Mostrar esto
language-show-close = Cerrar
language-hours = Reloj
language-hours-twelve = 12 horas
language-hours-twenty-four = 24 horas
language-week = Primer día de la semana
language-usual = Como se usa aquí
language-sentences = { $one } { $two }
language-digits = Números
