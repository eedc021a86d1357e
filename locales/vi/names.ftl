### Tên các ngôn ngữ.

names-en = tiếng Anh
names-es = tiếng Tây Ban Nha
names-zh-hans = tiếng Trung
names-vi = tiếng Việt
names-ar = tiếng Ả Rập
