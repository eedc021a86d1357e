### 按摩治疗师交给客户的纸：一份带图的居家计划，在家里看，不用应用。

handout-title = 你的居家计划
handout-for = 给谁
handout-by = 谁写的
handout-days = 日期
handout-period = { $from }至{ $until }
handout-note = 给你的备注
handout-times = 每天 { $times } 次
handout-about = 大约 { $length }
handout-at-most = 最大力度：{ $level }
handout-not = 有这些情况，现在不要做：{ $what }
handout-nothing-left = 这里没有能做的了：计划把它的步骤都去掉了。
handout-no-routines = 这份计划没有手法。它说不要做什么、什么时候打电话。
handout-sore-side = 没有写哪一侧的，就做痛的一侧。
handout-if-you-like = 只在你愿意时

## 一步多久、几次

handout-seconds = { $shown } 秒
handout-minutes-seconds = { $minutes } 分 { $seconds } 秒
handout-reps = { $shown } 次
handout-breaths = { $shown } 次呼吸
handout-holds = { $shown } 次轻握
handout-side-left = 左侧
handout-side-right = 右侧
handout-level = 力度：{ $level }

## 多大力度、不要做什么、什么时候打电话

handout-pressure = 多大力度
handout-pressure-is = { $level }：{ $like }
handout-pain-most = 疼痛 { $score } 分或以下（满分 10 分）才开始。
handout-leave-out = 不要做的
handout-avoid-warmth = 温湿布
handout-avoid-cold = 冷敷袋和凉湿布
handout-call = 什么时候打电话
handout-call-temperature = 体温到 { $celsius }（{ $fahrenheit }）或以上，就打电话。
handout-call-pain = 疼痛 { $score } 分或以上（满分 10 分），就打电话。
handout-call-hours = 过了 { $hours } 小时还没有好转，就打电话。
handout-call-from = 来自{ $who }：
handout-stop-is = { $sign }：{ $reaction }
handout-stop = 什么时候停下
handout-seen = { $what }。{ $who }在{ $on }看过，有效至{ $until }
handout-seen-title = 已经看过的情况
handout-seen-lump-weeks = 肿块有两周或更久
handout-seen-again = 同一处又堵了，或 90 天内堵奶三次
handout-seen-lump-days = 肿块超过三天
handout-seen-surgery = 假体、手术或容易瘀青
handout-seen-pregnant = 怀孕

## 二维码

handout-code = 把这份计划放进应用
handout-code-how = 给二维码拍张照片，或把这一页存成图片。Milkpath 可以从里面读出计划。
handout-code-parts = 这份计划要用 { $of } 个二维码。Milkpath 需要全部。
handout-code-part = 第 { $part } 个二维码，共 { $of } 个
handout-code-alt = 装着这份计划的方形码。手机可以读取。
handout-code-part-alt = 方形码，第 { $part } 个，共 { $of } 个。全部合起来装着这份计划。手机可以读取。
handout-code-too-long = 这份计划太长，放不进二维码。请要它的文件。
handout-foot = 还在等泌乳方面的医护人员审阅。不是诊断。
