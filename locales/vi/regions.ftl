### Tên quốc gia, theo mã ISO 3166.

regions-us = Hoa Kỳ
regions-ca = Canada
regions-gb = Vương quốc Anh
regions-ie = Ireland
regions-au = Úc
regions-nz = New Zealand
regions-es = Tây Ban Nha
regions-mx = Mexico
regions-de = Đức
regions-fr = Pháp
regions-cn = Trung Quốc
regions-vn = Việt Nam
regions-in = Ấn Độ
regions-eg = Ai Cập
regions-sa = Ả Rập Xê Út
regions-ae = Các Tiểu vương quốc Ả Rập Thống nhất
