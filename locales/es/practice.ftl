### Quince segundos en el antebrazo, antes de la primera sesión.

practice-title = Primero prueba el toque
practice-say = Pon dos dedos planos sobre tu antebrazo. Mueve un poco la piel. Debajo de ella no se mueve nada. Esa es toda la presión que necesitas.
practice-done = Ya lo tengo
practice-alt = Dos dedos planos descansan en un antebrazo y mueven la piel en un círculo pequeño.
