### El perfil de salud: una lista.

health-title = ¿Algo de esto?
health-hint = Esto cambia lo que es seguro para ti. Se queda en este teléfono.
health-none = Nada de esto
health-continue = Continuar
health-cleared = Está bien con: { $condition }
health-cleared-title = ¿Tu profesional de salud dijo que el masaje está bien?
health-birth = ¿Cuándo fue el parto?
health-birth-sub = Opcional. La fecha cambia el chequeo en las primeras semanas y las palabras para leer en voz alta.
health-birth-ago = Fue hace { $span }.
health-birth-none = No hay fecha guardada.
health-birth-clear = Quitar la fecha
health-birth-no-day = Esto no es un día. Escribe año, mes y día, como en 2026-02-28.
health-birth-range = Este día no puede ser. Elige uno entre { $first } y { $last }.
health-birth-mend = Corrige primero la fecha del parto, o quítala
