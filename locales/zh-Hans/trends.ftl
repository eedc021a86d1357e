### 记录合起来说明什么：用话说出事实，带上数字。

trends-title = 趋势
trends-range = 看多久
trends-baby = 谁的喂奶
trends-all = 全部
trends-none = 这些天还没有内容。
trends-table = 用表格看
trends-col-day = 日期
trends-col-week = 周起始
trends-col-month = 月份
trends-col-feeds = 喂奶
trends-col-left = 左侧
trends-col-right = 右侧
trends-col-clogs = 堵奶
trends-alt = 柱状图，数字和下面的表格相同。

## 喂奶

trends-feeds = 每天喂奶次数
trends-feeds-say = 每天大约 { $average } 次。最少 { $low }，最多 { $high }。
trends-ordinary = 这么大的宝宝一般：24 小时 { $low } 到 { $high } 次。
trends-weekly = 每根柱子是一周的平均值。
trends-minutes = 每侧的分钟数
trends-minutes-say = 左侧 { $left }，右侧 { $right }。两侧很少一样。
trends-minutes-none = 这些天没有分侧的时间。
trends-gap = 最长间隔
trends-gap-say = { $time }，从 { $from } 到 { $until }。
trends-gap-hint = 没有亲喂也没有吸奶的最长时间。
trends-pumped = 每侧吸出的奶
trends-supply = 奶比宝宝吃的多？
trends-supply-say = 上周你吸奶的日子，一天大约吸出 { $pumped }。其中大约 { $bottled } 进了奶瓶。
trends-supply-sub = 奶比宝宝吃的多很多，可能会引起堵奶。问问泌乳顾问。不要一下子减下来。
trends-supply-add = 加进我的健康情况
trends-pumped-say = 左侧 { $left }，右侧 { $right }，合计 { $all }。

## 堵奶

trends-clogs = 一年里的堵奶
trends-clogs-none = 过去一年没有堵奶。
trends-clogs-say = { $shown } 次堵奶：左侧 { $left } 次，右侧 { $right } 次。
trends-map-alt = 一年里的痛处，画在一张图上。
trends-lines = 疼痛和大小
trends-line = { $when }，{ $side }
trends-line-pain = 疼痛 { $from } → { $to }
trends-line-gone = { $time }后消了
trends-line-open = 还在
trends-line-size = 大小 { $size }
trends-before = 缓解之前做过什么
trends-before-say = 堵奶消掉之前的最后一天里。只是先后，不是因果。
trends-of = { $of } 次里有 { $clogs } 次
trends-causes = 可能的起因
trends-facts = 数字说了什么
trends-fact-gap = { $of } 次堵奶里，有 { $clogs } 次出现在超过 { $hours } 小时的间隔之后一天内。{ $all } 天里有 { $days } 天有这样的间隔。
trends-fact-side = { $of } 次堵奶里，有 { $clogs } 次在{ $side }。
trends-fact-cause = { $of } 次堵奶里，有 { $clogs } 次你点了：{ $cause }。
trends-facts-none = 数字还说明不了什么。
