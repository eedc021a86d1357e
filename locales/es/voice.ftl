### Lo que se dice en voz alta en una sesión.

voice-pressure = { $name }. { $like }.
voice-check = ¿Más blando, igual o más adolorido?
voice-ready = Prepárate. { $next }
voice-question = { $question } { $answers }.
voice-prop = Apoyar el teléfono
voice-prop-end = Volver a la mano
voice-touch = En el dibujo: toca para pausar o seguir. Toca dos veces para repetir. Desliza para saltar. Mantén el dedo para parar.
voice-title = Qué acompaña la sesión
voice-full = Voz
voice-short = Voz breve
voice-tones = Tonos
voice-vibration = Vibración
voice-silent = En silencio
voice-full-sub = Cada paso se dice en voz alta, con tics y campanadas.
voice-short-sub = Pocas palabras para cada paso, con tics y campanadas.
voice-tones-sub = Tics y campanadas, sin palabras.
voice-vibration-sub = El teléfono vibra en lugar de tics y campanadas.
voice-silent-sub = Nada suena. El dibujo y las palabras siguen.
voice-button = Voz y sonido: { $level }
voice-none = No hay voz para { $language } en este dispositivo. Los tonos siguen.
voice-no-engine = Este dispositivo no puede hablar. Los tonos siguen.
voice-install = Para añadir voces, instala { $package } y vuelve a abrir la aplicación.
voice-no-vibration = Este dispositivo no puede vibrar. Las palabras siguen.
voice-read = Leer en voz alta
voice-read-stop = Dejar de leer
voice-read-none = No hay voz para { $language } en este dispositivo.
