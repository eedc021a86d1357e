### Recordatorios: palabras discretas, sin nombrar el cuerpo.

remind-look = Hora de echar un vistazo
remind-call = ¿Ya te devolvieron la llamada?
remind-cold = Ya puedes quitarte la compresa fría
remind-feed = Próxima toma
remind-pump = Próxima extracción
remind-recheck = ¿Cómo está la zona ahora?
remind-better = Mejor
remind-same = Igual
remind-worse = Peor
remind-gone = Ya no está
remind-coming = { $what }, { $time }
remind-title = Lo que viene
