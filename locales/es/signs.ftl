### Filas de las listas del chequeo; una fila puede reunir varias señales del mismo peso.

signs-confused = Confusión, habla arrastrada, o cuesta despertarme
signs-breath = Mucha dificultad para respirar
signs-chest = Dolor en el tórax (por dentro del pecho), o corazón acelerado en reposo
signs-faint = Desmayo o una convulsión
signs-mottled = Piel azul, con manchas o muy pálida
signs-shaking = Temblores que no paran
signs-leg = Una pierna recién hinchada, roja o con dolor
signs-face-hands = Hinchazón repentina de la cara o las manos
signs-headache = Dolor de cabeza que no se quita, o cambios en la vista
signs-bleeding = Sangrado muy fuerte, o dolor fuerte en el vientre
signs-urine = Nada de orina en todo el día, o vomito lo que bebo
signs-dying = Siento que me puedo morir

signs-harm = Pensamientos de hacerme daño o de hacerle daño a mi bebé
signs-unsafe = No puedo mantenerme a salvo, u oigo o veo cosas que los demás no
signs-baby-limp = Mi bebé está flácido (sin fuerza) o azul, cuesta que despierte o respira mal
signs-baby-fever = Mi bebé tiene menos de 3 meses y una temperatura de 38.0 °C (100.4 °F) o más
signs-baby-dry = Mi bebé moja menos de 6 pañales al día, tiene mucho sueño o no quiere comer
signs-mood = Siento tristeza o preocupación la mayoría de los días, o no puedo dormir ni cuando mi bebé duerme

signs-hot = Se siente caliente
signs-colour = Está roja, o más oscura que de costumbre
signs-spreading = El color se extiende, crece o hace rayas
signs-third = El color cubre más de un tercio del pecho
signs-peel = Hoyuelos, o piel como cáscara de naranja
signs-purple = Se pone morada o negra, o le salen ampollas
signs-numb = Adormecida, o duele mucho más de lo que se ve
signs-wound = Llagas o una herida abierta

signs-pus = Pus o sangre
signs-pulled = Hundido desde hace poco
signs-crack = Ampollas o una grieta profunda
signs-cracked = Agrietado o adolorido
signs-dot = Un punto blanco

signs-fluid = Blando, como lleno de agua, y duele mucho al tocar
signs-sharp = Duro y caliente, con un borde bien marcado
signs-armpit = Un bulto duro en la axila que no se va
signs-tight = Los dos lados tensos y duros por todas partes
signs-full = Solo lleno o adolorido, sin bulto

signs-short-emergency = Confusión, desmayo, una convulsión, dolor en el tórax (por dentro del pecho), o mucha dificultad para respirar
signs-short-pale = Piel azul o muy pálida, temblores que no paran, o nada de orina en todo el día
signs-short-leg = Una pierna recién hinchada o adolorida, cara o manos hinchadas, o sangrado fuerte
signs-short-headache = Dolor de cabeza que no se quita, cambios en la vista, o dolor fuerte en el vientre
signs-short-harm = Pensamientos de hacerme daño o hacer daño, o mi bebé no está bien
signs-short-fever = Fiebre, o calor, escalofríos o dolor de cuerpo en el último día
signs-short-skin = Piel caliente, roja o más oscura, con color que se extiende, con hoyuelos o con llagas
signs-short-nipple = Pezón: pus, sangre, ampollas, una grieta profunda, o hundido desde hace poco
signs-short-lump = Un bulto duro, también en la axila, o uno blando que duele mucho al tocar
signs-short-medicine = Tomo antibióticos y no mejora
signs-short-spot = Una zona adolorida o un bulto
