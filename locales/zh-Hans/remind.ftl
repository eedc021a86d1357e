### 提醒：不显眼的话，点一下就能答。

remind-look = 该看一下了
remind-call = 他们回电话了吗？
remind-cold = 冷敷袋可以拿下来了
remind-feed = 下一次喂奶
remind-pump = 下一次吸奶
remind-recheck = 痛处现在怎么样？
remind-better = 好些了
remind-same = 一样
remind-worse = 更糟
remind-gone = 消了
remind-coming = { $what }，{ $time }
remind-title = 接下来
