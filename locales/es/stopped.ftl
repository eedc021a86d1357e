### Después de parar: qué pasó, si quiere decirlo.

stopped-title = Paramos aquí
stopped-sub = Fue una buena decisión. ¿Qué pasó? No hace falta que lo digas.
stopped-nothing = Nada, ya terminé
stopped-back = Seguir con la sesión
