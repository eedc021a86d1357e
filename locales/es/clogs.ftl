### Todos los conductos tapados.

clogs-title = Conductos tapados
clogs-none = Ningún conducto tapado hasta ahora. No hay más que decir.
clogs-open = Sigue ahí
clogs-line = { $when } · { $what }
