### 语言的名称。

names-en = 英语
names-es = 西班牙语
names-zh-hans = 中文
names-vi = 越南语
names-ar = 阿拉伯语
