### 读者对记录的选择。

choices-title = 记录和提醒
choices-sub = 宝宝、单位、左右侧、安静时段、文件
choices-milk = 奶量单位
choices-side = 下一次喂哪一侧
choices-side-other = 另一侧
choices-side-ended = 上次结束的一侧
choices-side-clog = 先喂痛的一侧
choices-since = 距上次喂奶，从什么时候算
choices-since-start = 开始时
choices-since-end = 结束时
choices-day = 我的一天从几点开始
choices-quiet = 安静时段
choices-quiet-sub = 堵奶的每日询问会等到安静时段结束。不能等的询问照样会来。
choices-quiet-from = 从
choices-quiet-until = 到
choices-feed = 下一次喂奶
choices-pump = 下一次吸奶
choices-off = 关
choices-after = { $time }后
choices-here = 在这台设备上，应用开着时才会提醒。
choices-files = 你的文件
choices-babies = 宝宝
choices-babies-sub = 名字和颜色
