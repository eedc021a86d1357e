### Nombres de países, por código ISO 3166 en minúsculas.

regions-us = Estados Unidos
regions-ca = Canadá
regions-gb = Reino Unido
regions-ie = Irlanda
regions-au = Australia
regions-nz = Nueva Zelanda
regions-es = España
regions-mx = México
regions-de = Alemania
regions-fr = Francia
regions-cn = China
regions-vn = Vietnam
regions-in = India
regions-eg = Egipto
regions-sa = Arabia Saudita
regions-ae = Emiratos Árabes Unidos
