### أسماء اللغات.

names-en = الإنجليزية
names-es = الإسبانية
names-zh-hans = الصينية
names-vi = الفيتنامية
names-ar = العربية
