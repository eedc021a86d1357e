### Preparar la toma: posiciones, agarre, copa.

setup-title = Preparar la toma
setup-lead = Pequeños cambios pueden quitarle carga a una zona adolorida. Elige uno y pruébalo.
setup-holds = Posiciones
setup-holds-say = Cambia de posición durante el día.
setup-chin = Barbilla hacia la zona
setup-chin-say = Prueba una posición en que la barbilla o la nariz apunte hacia la zona, si te resulta cómoda.
setup-latch = Agarre amplio
setup-latch-say = Barbilla pegada, boca bien abierta, sin pellizco. Si duele, pide que te revisen el agarre.
setup-lean = Recostarse
setup-lean-say = Recuéstate hacia atrás para frenar un flujo rápido.
setup-flange = La copa correcta
setup-flange-say = Revisa que la copa te quede bien. Muchas veces es tan ancha como el pezón, o hasta 3 mm más.
setup-suction = La succión cómoda más baja
setup-suction-say = Usa la succión más baja que funcione y se sienta bien. Mantén tu horario de extracciones.
setup-tight = Nada apretado
setup-tight-say = Evita la presión: brasier, correa de bolsa, cinturón de seguridad (sin quitártelo), portabebé, faja, dormir boca abajo.
setup-people = Pídele a alguien que mire contigo
