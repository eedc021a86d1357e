### 首页：现在要紧的事。

home-title = 今天
home-settings = 设置
home-clog = 痛处，{ $side }
home-clog-since = { $where } · 已 { $since }
home-pain = 疼痛 { $now } / 10
home-pain-change = 疼痛 { $from } → { $now }
home-ease = 现在缓解一下
home-another = 另一处也痛
home-story = 到现在的经过
home-gone = 消了
home-none = 现在没有痛处
home-none-sub = 哪里痛了，随时从这里开始。
home-hurts = 我现在痛
home-everyday = 安静五分钟
home-everyday-sub = 羽毛轻触，没有痛处的日子随时可做。
home-lock = 按摩手法暂停中
home-lock-sub = 你上次的回答说：先让医护人员看看。喂奶和吸奶照常。
home-lock-open = 再看一次结果
home-reached = 联系到人了吗？
home-reached-seen = 已经给我看过了
home-reached-medicine = 给我开了药
home-reached-ok = 他们说可以按摩
home-reached-not-yet = 还没有
home-make-yours = 按你的喜好设置
home-make-yours-sub = 你对{ -breast }的叫法、单位、肤色、浅色或深色。
home-make-yours-later = 以后再说
home-running = 你的护理还在等你
home-running-open = 回去继续
home-about = 关于和来源

## 记录

home-quick = 快捷操作
home-feed = 喂奶
home-pump = 吸奶
home-more = 更多
home-last-feed = 上次：{ $what }，{ $time }
home-ago = { $ago }前
home-ago-next = { $ago }前。下次从{ $side }开始。
home-ago-end = { $ago }前结束
home-ago-end-next = { $ago }前结束。下次从{ $side }开始。
home-last-of = { $name }：{ $what }，{ $time }
home-today = 今天到现在
home-today-none = 今天还没有
home-feeds = 喂奶 { $shown } 次
home-pumps = 吸奶 { $shown } 次
home-nursed = 亲喂 { $time }
home-pumped = 吸出 { $milk }
home-bottled = 瓶喂 { $milk }
