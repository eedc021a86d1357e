### 带着做的护理。

play-left = 还剩 { $time }
play-pause = 暂停
play-resume = 继续
play-lighter = 轻一点
play-skip = 跳过
play-stop = 停下
play-repeat = 再来
play-baby = 宝宝找我
play-hurts = 更痛了
play-ready = 我准备好了
play-no-sound = 这台设备放不出声音。文字会继续。
play-no-awake = 这台设备可能会自己熄屏。时不时碰一下屏幕。
play-level = 力度 { $level }，最高 3，{ $name }
play-count = { $now } / { $all }
play-count-strokes = 下
play-count-breaths = 次呼吸
play-count-holds = 次轻握
play-next = 下一步：
play-last = 这是最后一步
play-side-left = 左侧
play-side-right = 右侧

## 不计时的问题

play-warmth = 开始之前：敷温的、凉的，还是不敷？
play-warmth-sub = 三种都可以。选你喜欢的。
play-warmth-warm = 温湿布
play-warmth-cool = 凉湿布
play-warmth-none = 不敷
play-nipple = 乳头的皮肤完好吗？碰着可以吗？
play-nipple-sub = 有裂口、出血、水疱、白点、新做的穿孔，或怀孕，就略过。
play-nipple-do = 可以，继续
play-nipple-breathe = 改做呼吸
play-nipple-skip = 略过
play-breathe = 这一部分今天不开放。改做一分钟呼吸？
play-breathe-breathe = 做呼吸
play-breathe-skip = 继续
play-removal = 你想怎么让奶出来？
play-removal-sub = 在平时喂奶的时候做。先擦掉油。我们不替你选。
play-removal-feed = 喂奶或吸奶，手不要按
play-removal-compress = 喂奶或吸奶，加轻握
play-removal-express = 用手挤一点
play-removal-skip = 现在不要
play-milk-flowing = 按你平时的方式开始喂奶或吸奶
play-milk-flowing-sub = 慢慢来。计时会等你。
play-milk-flowing-go = 奶流出来了
play-milk = 现在让奶出来吗？
play-milk-sub = 像平时那样喂奶或吸奶，或者用手挤一点，舒服些。
play-milk-feed = 喂奶或吸奶
play-milk-hand = 用手挤一点
play-milk-none = 现在不要
play-milk-runs = 慢慢来。好了再继续。时间会记进你的记录。

## 途中的询问

play-feel = 痛处现在怎么样？
play-feel-softer = 软了些
play-feel-same = 一样
play-feel-sore = 更痛
play-rate = 现在有多痛？
play-size = 痛处现在怎么样？
play-size-gone = 消了
play-size-smaller = 小了
play-size-same = 一样
play-size-bigger = 大了
play-still = 还痛吗？
play-still-sub = 你放轻了。有帮助吗？
play-still-no = 缓解了
play-still-yes = 还痛

## 暂停

play-paused = 已暂停
play-paused-sub = 需要多久都可以。
play-paused-baby = 先顾宝宝
play-paused-baby-sub = 护理会一直等你，多久都行。
play-gently = 轻柔收尾
play-cramp = 休息，等宫缩痛过去
play-cramp-sub = 慢慢呼吸。如果一直强烈，或出血变多，就停下自查。
play-upset = 你可以停在这里
play-upset-sub = 你什么都不用做。
play-upset-talk = 想说话的话，有人在。
play-away = 你离开了一会儿
play-away-sub = 什么都没丢。从刚才的地方继续吗？
