### 可能的起因、什么有帮助，和她自己的话。

cause-title = 可能是什么引起的？
cause-lead = 点符合的。也可以空着。
cause-missed-feed = 漏喂或晚喂
cause-slept-longer = 宝宝睡得久
cause-new-pump = 新吸奶器
cause-flange-suction = 喇叭罩或吸力
cause-tight-bra = 文胸太紧
cause-strap = 包带或安全带
cause-carrier = 背带
cause-binder = 收腹带
cause-tummy-sleep = 趴着睡
cause-new-hold = 新的喂奶姿势
cause-sore-latch = 含乳时痛
cause-cut-feeds = 喂奶少了
cause-illness = 生病
cause-stress = 压力大
cause-tips = 什么可能有帮助
cause-none-yet = 还没说

## 她自己的话

cause-words = 你自己的话
cause-worry = 我最担心的
cause-goal = 我的目标
cause-kept = 已保存

## 什么有帮助

cause-helped = 什么最有帮助？
cause-helped-sub = 点一下就好。可以跳过。
cause-skip = 跳过
cause-help-feeds = 喂奶
cause-help-feather-strokes = 羽毛轻抚
cause-help-butterfly = 蝴蝶轻抚
cause-help-circles = 指腹画圈
cause-help-gentle-holds = 轻握
cause-help-by-hand = 手挤奶
cause-help-pump = 吸奶
cause-help-cold = 冷敷
cause-help-warm = 温敷
cause-help-rest = 休息
cause-help-pain-medicine = 止痛药
cause-help-antibiotics = 抗生素
cause-help-massage = 别人做的按摩
cause-help-seen = 医护人员给我看过
cause-help-not-sure = 不确定

## 上一次

cause-last = 上次：{ $time }后消了，之前做过：{ $what }。
cause-last-bare = 上次：{ $time }后消了。
cause-again = 照上次做
cause-again-sub = 先做一个简短的自查。
