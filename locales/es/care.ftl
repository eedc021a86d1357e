### Palabras amables y consejos. Tono tranquilo y adulto, sin regaños.

care-calm = Qué bueno que hiciste el chequeo. Ahora toca que alguien te revise.

care-message-1 = Un conducto adolorido no es señal de que hiciste algo mal.
care-message-2 = A los cuerpos que producen leche se les tapan conductos. También le pasa a la gente cuidadosa.
care-message-3 = Esto es un aviso, no una calificación.
care-message-4 = Tú también cuentas. Tu bienestar importa tanto como el de tu bebé.
care-message-5 = Cuidar tu pecho es cuidar tu salud, no un lujo.
care-message-6 = Descansar es parte del tratamiento.
care-message-7 = Pedir ayuda es una habilidad. La estás usando.
care-message-8 = Puedes decir «ven a verme» y «hoy no». Las dos cosas están bien.
care-message-9 = Llamar pronto puede ahorrarte una noche difícil.
care-message-10 = Ahora mismo, muchas personas con un bebé están despiertas con el mismo dolor que tú.
care-message-11 = Hay personas que se dedican por completo a esto. Puedes hablar con una.
care-message-12 = Más ligero no es menos. Suave es el plan.
care-message-13 = Manos lentas, respiración suave. Aquí no hay nada que ganar.
care-message-14 = Parar antes fue una buena decisión.
care-message-15 = Tu número de dolor bajó. Tú lo sentiste.
care-message-16 = Que todavía no haya cambio también es un dato útil para quien te ayuda.
care-message-17 = Cinco minutos cuentan.
care-message-18 = Eres una persona completa, no solo alguien que produce leche.
care-message-19 = Tu cuerpo hizo algo enorme. Deja que esté cansado.
care-message-20 = Tú eliges cómo alimentar a tu bebé. Tu valor no se mide en onzas.
care-message-21 = Los conductos pueden volver a taparse. Eso nos dice dónde buscar, no a quién culpar.
care-message-22 = Si duele más, es una razón para llamar, no para seguir a la fuerza.
care-message-23 = Dale este teléfono a alguien y pide agua, comida y diez minutos de calma.
care-message-24 = Las costumbres de tu familia y esta guía pueden ir juntas. Quédate con lo que se sienta bien y sea seguro.

care-tip-rest-lie = Acuéstate. Que tu bebé esté cerca, en un lugar seguro para dormir. La siesta va antes que los quehaceres.
care-tip-rest-help = Pídele a una persona una sola tarea: la comida, un hijo más grande o la ropa sucia.
care-tip-cold-pack = Frío: 10 minutos, en un paño, y luego una pausa. Hasta una vez por hora, si se siente bien.
care-tip-cold-none = ¿No quieres frío? Un paño fresco y húmedo está bien. No ponerte nada también está bien.
care-tip-feeding = Da pecho o usa el extractor a tu ritmo de siempre, de los dos lados. Sin maratones.
care-tip-position-change = Cambia de posición durante el día. Recuéstate hacia atrás para frenar un flujo rápido.
care-tip-position-latch = Revisa el agarre: barbilla pegada, boca bien abierta, sin pellizco. Pídele a alguien con preparación que mire contigo.
care-tip-pump = Mantén tu horario de extracciones. Revisa que la copa te quede bien, y usa la succión más baja que funcione y se sienta bien.
care-tip-pressure = Evita la presión sobre la zona: brasier, correa de bolsa, cinturón de seguridad (sin quitártelo), portabebé, faja, dormir boca abajo.
care-tip-medicine = Para el dolor: sigue la etiqueta y pregunta en la farmacia. Di si tienes algún problema de estómago o de riñones, o alergias.
care-tip-supplements = ¿Lecitina u otro suplemento? Pregúntale primero a tu profesional de salud.
care-tip-avoid = Deja esto fuera: masajeador, cepillo de dientes, peine, nudillos, almohadilla caliente, ventosas. No piques un punto blanco.
care-tip-stress-breath = Antes de cada toma: tres respiraciones lentas. Toma aire mientras cuentas hasta 4 y suéltalo mientras cuentas hasta 6.
care-tip-stress-note = Nombra una preocupación, escríbela, cierra la nota.
care-tip-skin = Mira la piel una vez al día, no todo el día.
care-tip-mind = Cuéntale a alguien si sientes tristeza la mayoría de los días.
care-tip-follow-up = Si no mejora en 24 horas: llama. Si vuelve, en una cita de lactancia pueden buscar la causa.
care-tip-team = Muéstrales la página de este conducto a quienes te cuidan: terapeuta de masaje, especialista en lactancia, tu médico, el médico de tu bebé.
care-tip-home-visit = Si te cuesta salir, pide una visita en casa o por video.
