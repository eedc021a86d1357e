### Lo que se dice en voz alta en una sesión.

voice-pressure = { $name }. { $like }.
voice-check = ¿Más blando, igual o duele más?
voice-ready = Prepárate. { $next }
voice-question = { $question } { $answers }.
voice-prop = Apoyar el teléfono
voice-prop-end = Volver a la mano
voice-touch = En el dibujo: toca para pausar o seguir. Toca dos veces para repetir. Desliza para saltar. Deja el dedo puesto para parar.
voice-title = Qué acompaña la sesión
voice-full = Voz
voice-short = Voz breve
voice-tones = Tonos
voice-vibration = Vibración
voice-silent = En silencio
voice-full-sub = Cada paso se dice en voz alta, con clics y campanadas.
voice-short-sub = Pocas palabras para cada paso, con clics y campanadas.
voice-tones-sub = Clics y campanadas, sin palabras.
voice-vibration-sub = El teléfono vibra en lugar de clics y campanadas.
voice-silent-sub = Nada suena. El dibujo y las palabras siguen.
voice-button = Voz y sonido: { $level }
voice-none = No hay voz para { $language } en este dispositivo. Los tonos siguen.
voice-no-engine = Este dispositivo no puede hablar. Los tonos siguen.
voice-install = Para agregar voces, instala { $package } y abre la app otra vez.
voice-no-vibration = Este dispositivo no puede vibrar. Las palabras siguen.
voice-read = Leer en voz alta
voice-read-stop = Dejar de leer
voice-read-none = No hay voz para { $language } en este dispositivo.
