### Nombres de los idiomas.

names-en = inglés
names-es = español
names-zh-hans = chino
names-vi = vietnamita
names-ar = árabe
