### La primera pantalla de todas.

welcome-title = Milkpath
welcome-lead = Ayuda paso a paso para un pecho adolorido o con un conducto tapado.
welcome-hurts = Me duele ahora
welcome-look = Explorar
welcome-not = Milkpath muestra cuidados suaves que haces tú. No es un médico y no reemplaza a ninguno.
welcome-private = Todo se queda en este teléfono.
