### Qué es la app y de dónde viene su contenido.

about-title = Sobre Milkpath
about-what = Milkpath muestra un automasaje suave para un pecho adolorido o con un conducto tapado, paso a paso, y antes pregunta si es seguro.
about-not-title = Lo que no es
about-not = No es un médico, no da diagnósticos ni dosis, y no reemplaza la atención médica. Si algo te preocupa, llama.
about-proof-title = ¿Qué tan comprobado está?
about-proof = Los terapeutas usan estas pasadas. Un estudio en una clínica, con 84 personas, encontró alivio más rápido con una serie de pasadas hechas por personal capacitado. Nadie las ha probado en casa. Las pruebas son limitadas, y la app las interpreta de la forma más suave.
about-review-title = ¿Quién lo ha revisado?
about-review = El contenido todavía espera la revisión de un profesional clínico de lactancia. Hasta entonces, tómalo como información general.
about-private-title = Tus datos
about-private = Todo se queda en este teléfono. No hay cuenta ni servidor.
about-sources = Fuentes
about-mark-v = Leída por nosotros
about-mark-s = Leída a través de otra fuente
about-mark-r = De memoria, sin comprobar
about-licence = Software libre, MIT o Apache { "2.0" }.
