### Lo que se dice en voz alta en una sesión.

voice-pressure = { $name }. { $like }.
voice-check = ¿Más blando, igual o más adolorido?
voice-ready = Prepárate. { $next }
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
