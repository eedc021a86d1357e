### 开始喂奶，和正在进行的喂奶或吸奶。

feed-title = 喂奶
feed-last-side = 上次：{ $side }，{ $ago }前
feed-last = 上次喂奶：{ $ago }前
feed-first = 先喂哪一侧？
feed-side-next = 轮到{ $side }
feed-bottle = 瓶喂
feed-both = 两侧一起
feed-who = 谁在吃？
feed-past = 补记一次
feed-past-sub = 不用计时
feed-hint = 点了马上开始。开始时间以后可以改。
feed-setup = 喂奶调整
feed-setup-sub = 姿势、含乳、喇叭罩

## 正在进行

feed-on-side = 正在喂奶，{ $side }
feed-on-both = 正在喂奶，两侧
feed-on-pause = 喂奶暂停
feed-pump-side = 正在吸奶，{ $side }
feed-pump-both = 正在吸奶，两侧
feed-pump-pause = 吸奶暂停
feed-hand-side = 手挤奶，{ $side }
feed-hand-both = 手挤奶，两侧
feed-hand-pause = 手挤奶，已暂停
feed-switch = 换到{ $side }
feed-both-now = 两侧
feed-pause = 暂停
feed-resume = 继续
feed-finish = 结束
feed-time-side = { $side } { $time }
feed-time-paused = 暂停 { $time }
feed-time = 已进行 { $time }
feed-started = { $time } 开始
feed-earlier = 早 { $minutes }
feed-later = 晚 { $minutes }
feed-move = 改开始时间
feed-forgotten = 还在进行吗？
feed-forgotten-sub = 已经进行 { $time }。先结束，如果结束时间太晚，再改一下。
feed-drop = 点错了
feed-drop-sure = 丢掉
feed-drop-keep = 保留
feed-over = 这一次已经结束。
feed-over-log = 查看记录
