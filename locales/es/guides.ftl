### Las guías y sus páginas.

guides-title = Guías
guides-sessions = Sesiones completas
guides-parts = Partes
guides-when-title = Cuándo
guides-not-title = Cuándo no
guides-note-title = ¿Qué tan comprobado está?
guides-evidence-e1 = Un estudio en una clínica
guides-evidence-e2 = Informes de clínicas sin comparación
guides-evidence-e3 = Orientación de especialistas
guides-evidence-e4 = Práctica de terapeutas
guides-evidence-d = Nuestra propia decisión prudente
guides-steps = Pasos
guides-sources = Fuentes
guides-start = Hacer el chequeo y empezar
guides-resting = Esta guía está en pausa hasta que te hayan revisado.
