### Un sitio en un navegador: dónde guarda el registro, y sus versiones nuevas.

site-title = Dónde se guarda tu registro
site-here = Tu registro está en este navegador, en este dispositivo. No se envía a ninguna parte.
site-promised = El navegador ha prometido guardarlo hasta que tú lo borres.
site-unpromised = El navegador no ha prometido guardarlo. Puede borrarlo cuando el dispositivo esté lleno, o cuando no hayas abierto Milkpath durante algunas semanas. Pon Milkpath en tu pantalla de inicio y guarda una copia de vez en cuando.
site-clear = Si borras los datos de este sitio en el navegador, tu registro también se pierde.
site-used = Ocupa { $used } MB de los { $most } MB que puede ocupar.
site-ask = Pedirle al navegador que lo guarde
site-newer = Hay una versión nueva de Milkpath lista.
site-renew = Usarla ahora
