### 一次堵奶：经过怎样。

clog-title = 痛处，{ $side }
clog-since = { $when } 开始
clog-open-for = 到现在 { $span }
clog-gone-after = { $span }后消了
clog-chart = 疼痛和大小
clog-chart-alt = 疼痛从 { $first } 分到 { $last } 分，满分 10 分。
clog-chart-one = 目前一个分数：{ $score } 分，满分 10 分。
clog-table-when = 时间
clog-table-pain = 疼痛
clog-table-size = 大小
clog-key-pain = 疼痛，0 到 10
clog-key-size = 肿块有多宽
clog-key-gone = 消了
clog-tried = 试过什么
clog-tried-none = 还没有
clog-session = { $name }，{ $minutes }
clog-session-change = 疼痛 { $from } → { $to }
clog-session-open = 之后的疼痛：没有打分
clog-answers = 你的回答
clog-next = 接下来
clog-next-ask = { $times } 之后再打开应用。它会问有没有发烧、变色有没有扩散、痛处怎么样。
clog-next-call = 24 小时没有好转：打电话。
clog-next-gone = 这一次过去了。
clog-ease = 现在缓解一下
clog-gone = 消了
clog-back = 又堵了

## 24 小时和 48 小时的询问

clog-due = 今天怎么样？
clog-due-sub = 有的就勾上。都没有，就说说痛处怎么样。
clog-due-signs = 昨天以来的信号
clog-due-fever = 发烧，或身上发热、发冷发抖、酸痛
clog-due-spreading = 皮肤的变色在扩散
clog-due-go = 去回答问题
clog-due-better = 好些了
clog-due-same = 一样
clog-due-worse = 更糟
