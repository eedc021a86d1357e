### Lo que se puede elegir.

settings-title = A tu manera
settings-words = Tu palabra
settings-words-breast = Pecho
settings-words-chest = Tórax
settings-words-area = Esta zona
settings-temperature = Temperatura
settings-celsius = °C
settings-fahrenheit = °F
settings-theme = Claro u oscuro
settings-theme-hour = Oscuro de noche
settings-theme-device = Como el dispositivo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-tone = Tono de piel
settings-tone-n = Tono { $number }
settings-language = Idioma
settings-health = Perfil de salud
settings-health-sub = De esto depende lo que es seguro para ti
settings-lock = Bloqueo de esta app
settings-lock-sub = Este dispositivo no le ofrece ninguno a la app. Usa el bloqueo del dispositivo.
settings-about = Sobre la app y fuentes
