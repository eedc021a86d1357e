### Inicio: lo que importa ahora.

home-title = Hoy
home-settings = Ajustes
home-clog = Zona adolorida · { $side }
home-clog-since = { $where } · { $since }
home-pain = Dolor { $now } de 10
home-pain-change = Dolor { $from } → { $now }
home-ease = Aliviarlo ahora
home-another = Me duele otra zona
home-story = Cómo ha ido
home-gone = Ya se quitó
home-none = Ahora no hay ninguna zona adolorida
home-none-sub = Si algo duele, empieza aquí a cualquier hora.
home-hurts = Me duele ahora
home-everyday = Cinco minutos de calma
home-everyday-sub = Toque de pluma para cualquier día sin zona adolorida.
home-lock = Las pasadas de masaje están en pausa
home-lock-sub = Tus últimas respuestas dijeron: primero tienen que revisarte. Las tomas y extracciones siguen.
home-lock-open = Ver otra vez el resultado
home-reached = ¿Pudiste hablar con alguien?
home-reached-seen = Ya me revisaron
home-reached-medicine = Me dieron medicina
home-reached-ok = Dijeron que el masaje está bien
home-reached-not-yet = Todavía no
home-make-yours = A tu manera
home-make-yours-sub = Idioma, unidades, tono de piel, claro u oscuro.
home-make-yours-later = Después
home-running = Tu sesión te espera
home-running-open = Volver a ella
home-about = Sobre la app y fuentes

home-quick = Acciones rápidas
home-feed = Toma
home-pump = Extraer
home-more = Más
home-last-feed = Última toma: { $what }, { $time }
home-ago = Hace { $ago }
home-ago-next = Hace { $ago }. La próxima vez, empieza por el { $side }.
home-ago-end = Terminó hace { $ago }
home-ago-end-next = Terminó hace { $ago }. La próxima vez, empieza por el { $side }.
home-last-of = { $name }: { $what }, { $time }
home-today = Hoy hasta ahora
home-today-none = Nada todavía hoy
home-feeds = { PLURAL($count) ->
    [one] { $shown } toma
   *[other] { $shown } tomas
}
home-pumps = { PLURAL($count) ->
    [one] { $shown } extracción
   *[other] { $shown } extracciones
}
home-nursed = { $time } al pecho
home-pumped = { $milk } con extracción
home-bottled = { $milk } de biberones
