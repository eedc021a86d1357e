### Languages by their names, as they stand in a sentence. Looked up by their tags.

# English.
names-en = English
# Spanish.
names-es = Spanish
# Chinese.
names-zh-hans = Chinese
# Vietnamese.
names-vi = Vietnamese
# Arabic.
names-ar = Arabic
