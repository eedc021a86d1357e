### 把记录存成文件。

copy-head = 保存副本
copy-title = 保存记录的副本
copy-sub = 存成表格，或存全部
copy-lead = 文件放在哪里，由你选。不会发送到任何地方。文件没有上锁，请放在只有你能看到的地方。
copy-all = 全部
copy-all-sub = 你的全部记录，包括堵奶和选择。Milkpath 可以再读回来，在这里或新设备上都行。
copy-all-save = 保存全部
copy-table = 表格
copy-table-sub = 喂奶、吸奶、措施和备注，一条一行。可用电子表格打开。
copy-table-save = 保存表格

## 进行中

copy-gathering = 正在收集记录：到现在 { $shown } 条
copy-placing = 选择保存的位置

## 结果

copy-saved = 已保存
copy-saved-where = 文件在这里：
copy-inside = 文件里有
copy-count-entries = 记录条数
copy-restore = 要读回来，在“从其他应用导入”里选它。
copy-cancelled = 什么都没有保存。
