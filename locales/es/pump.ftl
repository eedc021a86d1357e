### Empezar una extracción, o leche a mano.

pump-title = Extracción
pump-method = Cómo
pump-method-pump = Extractor
pump-method-hand = A mano
pump-left = Izquierdo
pump-right = Derecho
pump-both = Los dos a la vez
pump-last = La última: hace { $ago }
pump-hint = Empieza de inmediato. Las cantidades van al terminar.
pump-past = Registrar una de antes
pump-past-sub = Sin reloj
pump-guide = Ver cómo sacar leche a mano
