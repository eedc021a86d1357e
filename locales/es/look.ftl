### Cómo se ven los dibujos.

look-button = Aspecto del dibujo: { $style }
look-covered = Cubierto
look-bare = Sin cubrir
look-diagram = Solo líneas

look-title = Dibujos
look-preview = Los dibujos como los elegiste.
look-style = Qué muestran
look-size = Tamaño
look-size-small = Pequeño
look-size-medium = Mediano
look-size-large = Grande
look-shape = Forma
look-shape-round = Redondo
look-shape-hanging = Más lleno abajo
look-scar = Cicatriz
look-scar-none = Sin cicatriz
look-scar-ring = Junto a la areola
look-scar-fold = En el pliegue
look-one = Uno o los dos
look-one-both = Los dos
look-one-left = Solo izquierdo
look-one-right = Solo derecho
look-moving = Dibujos con movimiento
look-moving-on = Con movimiento
look-moving-off = Quietos
look-moving-sub = Los dibujos quietos muestran el orden con uno, dos y tres puntos. Si tu dispositivo pide menos movimiento, también se quedan quietos.
