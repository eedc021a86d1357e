### Cómo se llama cada guía, para qué sirve y qué tan comprobada está.

routines-name-clog-relief = Aliviar un conducto tapado
routines-name-everyday = Cinco minutos de calma
routines-name-calm-only = Toque de pluma y descanso
routines-name-warm-up = Acomodarse y calentar
routines-name-lymph = Pasadas de pluma
routines-name-butterfly = Pasadas de mariposa
routines-name-circles = Círculos con las yemas
routines-name-nipple = Ablandar el pezón
routines-name-compress = Compresión suave con toma o extractor
routines-name-hand-express = Leche a mano
routines-name-aftercare = Vuelta a la calma

routines-purpose-clog-relief = Una sesión completa para una zona adolorida nueva o un conducto recién tapado, de un solo lado, alrededor de una toma normal.
routines-purpose-everyday = Conocer tu cuerpo y descansar un poco. No promete evitar los conductos tapados.
routines-purpose-calm-only = Solo el toque más ligero, para los días en que la piel está sensible o tienes dudas.
routines-purpose-warm-up = Relajarse, ver cómo estás y soltar la tensión.
routines-purpose-lymph = Mover el líquido que sobra, con un toque tan ligero que solo se mueve la piel.
routines-purpose-butterfly = Aflojar todo el pecho antes de las pasadas más pequeñas.
routines-purpose-circles = Ayudar a que se afloje el tejido alrededor de la zona. Nunca sobre la zona misma.
routines-purpose-nipple = Ablandar la salida para que la leche pueda empezar a salir.
routines-purpose-compress = Ayudar a que pase la leche mientras el bebé o el extractor la toma.
routines-purpose-hand-express = Sacar un poco de leche para aliviar.
routines-purpose-aftercare = Calmar la hinchazón, mirar otra vez y planear las próximas horas.

routines-when-clog-relief = La zona es nueva o volvió, no duele mucho, y tu chequeo dijo que puedes seguir.
routines-when-everyday = Cualquier día sin fiebre, sin piel roja y sin zona adolorida. Después de una toma o en la ducha.
routines-when-calm-only = Tu chequeo dijo: solo toque de pluma.
routines-when-warm-up = Antes de cualquier guía.
routines-when-lymph = El pecho está lleno, tenso o adolorido.
routines-when-butterfly = Sin fiebre, sin mucho dolor, con la piel entera.
routines-when-circles = Después de las pasadas de pluma o de mariposa, cuando no duele mucho.
routines-when-nipple = Solo si la piel del pezón está entera y tocarlo no te molesta.
routines-when-compress = Mientras el bebé o el extractor trabaja, el dolor es de 4 o menos, y la zona se ablandó.
routines-when-hand-express = El pecho está lleno o tenso después de una toma, o el bebé no logra agarrarse.
routines-when-aftercare = Después de cada guía y cada vez que paras antes de tiempo.

routines-not-clog-relief = Fiebre, color que se extiende, una zona que duele mucho, o cualquier respuesta que diga: llama.
routines-not-everyday = Fiebre, piel roja o caliente, un bulto nuevo.
routines-not-calm-only = Fiebre, color que se extiende, un coágulo de sangre, insuficiencia del corazón o de los riñones, tratamiento de cáncer o si te quitaron ganglios, hasta que tu médico diga que sí.
routines-not-warm-up = Nada de paño tibio sobre piel caliente, roja, más oscura o adormecida, ni con fiebre.
routines-not-lymph = Fiebre, color que se extiende, un coágulo de sangre, insuficiencia del corazón o de los riñones, tratamiento de cáncer o si te quitaron ganglios.
routines-not-butterfly = Piel roja o caliente por donde pasa la mano, implantes o un anticoagulante, o cuando se aconseja solo toque de pluma.
routines-not-circles = Directamente sobre la zona, sobre piel rota, o cuando se aconseja solo toque de pluma.
routines-not-nipple = Grietas, sangre, ampollas, un punto blanco, un piercing reciente, o en el embarazo.
routines-not-compress = Dolor de 5 o más, una zona roja o caliente, implantes, un anticoagulante, fiebre. Nunca entre tomas.
routines-not-hand-express = Si es solo para vaciar el pecho. Dolor de 5 o más. En el embarazo.
routines-not-aftercare = Nada de frío sobre piel adormecida, ni si tienes una enfermedad en que el frío le hace mal a la piel: usa un paño fresco.

routines-note-clog-relief = La usan terapeutas; un estudio en una clínica, con 84 personas, encontró alivio más rápido con una serie de pasadas hechas por el personal. No se probó en casa.
routines-note-everyday = El toque ligero es la opción de menor riesgo. No se promete nada.
routines-note-calm-only = Muy suave y de bajo riesgo. A muchas personas les da calma; las pruebas son limitadas.
routines-note-warm-up = Lo tibio es solo para sentirse bien. Ahora los especialistas prefieren lo fresco para la hinchazón.
routines-note-lymph = Muy suave y de bajo riesgo. A muchas personas les da calma; las pruebas son limitadas.
routines-note-butterfly = Parte de una serie de pasadas que ayudó en un estudio en una clínica, hecho por personal capacitado.
routines-note-circles = Los círculos pequeños y suaves se usan en clínicas. Los círculos fuertes pueden dejar moretones y aumentar la hinchazón.
routines-note-nipple = Este paso no está comprobado por sí solo. Puedes saltarlo.
routines-note-compress = Presiona detrás de la zona, nunca encima. Suave y corto es mejor que fuerte.
routines-note-hand-express = Detente cuando te sientas a gusto. Sacar más puede decirle a tu cuerpo que produzca más.
routines-note-aftercare = Lo fresco, el descanso y tus tomas normales hacen gran parte del trabajo.
