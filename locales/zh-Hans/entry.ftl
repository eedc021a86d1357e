### 记录里一条的表单。

entry-new-feed = 记一次喂奶
entry-new-bottle = 记一次瓶喂
entry-new-pump = 记一次吸奶
entry-new-care = 记一项措施
entry-new-check = 你现在怎么样？
entry-new-note = 写备注
entry-saved = 已保存。再补充吗？
entry-edit = 更改
entry-none = 这里没有打开的内容。

## 时间

entry-start = 开始
entry-when = 时间
entry-end = 结束
entry-end-none = 没有设结束时间
entry-end-set = 设结束时间
entry-end-clear = 不要结束时间
entry-date-of = { $what }，日期
entry-time-of = { $what }，时间
entry-earlier = 早 { $minutes }
entry-later = 晚 { $minutes }

## 一次喂奶

entry-how = 方式
entry-at-breast = 亲喂
entry-from-bottle = 瓶喂
entry-top-up = 另加奶瓶补喂
entry-sides = 左右侧
entry-left = 左侧
entry-right = 右侧
entry-left-first = 先左后右
entry-right-first = 先右后左
entry-both = 两侧
entry-left-minutes = 左侧，分钟
entry-right-minutes = 右侧，分钟
entry-total-minutes = 总共，分钟
entry-paused-minutes = 暂停，分钟
entry-bottle = 奶瓶里
entry-milk-breast = 母乳
entry-milk-formula = 配方奶
entry-milk-mixed = 混合
entry-milk-unsaid = 没说
entry-amount = 奶量，{ $unit }
entry-amount-breast = 母乳，{ $unit }
entry-amount-formula = 配方奶，{ $unit }
entry-unit-ml = mL
entry-unit-oz = fl oz
entry-babies = 宝宝
entry-baby-side = { $name }，{ $side }
entry-baby-tandem = 两个一起吃，一边一个
entry-baby-swap = 左右对调

## 一次吸奶

entry-method = 方式
entry-method-pump = 吸奶器
entry-method-hand = 用手
entry-at-once = 两侧一起
entry-in-turn = 一侧接一侧
entry-left-milk = 左侧，{ $unit }
entry-right-milk = 右侧，{ $unit }
entry-total-milk = 两侧合计，{ $unit }
entry-sum = 合计 { $milk }
entry-duration = 分钟
entry-flange = 喇叭罩，mm
entry-setting = 档位
entry-setting-hint = 例如：4 档，快
entry-trouble = 哪里不顺？
entry-trouble-pain = 痛
entry-trouble-cut-off = 中途断了

## 措施

entry-care = 做了什么
entry-name = 药名
entry-name-hint = 只写药名。用多少，照说明书。
entry-massage-by = 谁做的？
entry-massage-what = 做了什么？
entry-felt = 感觉怎么样？
entry-seen-by = 谁给你看的？
entry-seen-said = 对方怎么说？

## 身体状况

entry-temperature = 体温，{ $unit }
entry-pain = 疼痛，0 到 10
entry-pain-clear = 没打分
entry-mood = 有这些情况吗？
entry-mood-none = 都没有
entry-people = 看看可以打给谁
entry-fever = 这是发烧。自查会告诉你打给谁、要多快打。
entry-fever-check = 现在自查
entry-wets = 24 小时的湿尿布
entry-stools = 24 小时的大便
entry-note = 备注

## 按钮和问题

entry-save = 保存
entry-delete = 删除
entry-flaws = 请看标出的地方。
entry-overlap = 和这一条重叠：{ $what }，{ $from } 至 { $until }。两条都可以保留。
entry-flaw-missing = 请填写这里。
entry-flaw-missing-any = 至少填一项。
entry-flaw-future = 这比现在还晚。
entry-flaw-ends-before = 这比开始还早。
entry-flaw-too-long = 这比开始到结束的时间长，或超过一天。
entry-flaw-range = 请填 { $min } 到 { $max } 之间的数字。
entry-flaw-text = 请少于 { $most } 个字。
entry-flaw-side = 没有用这一侧。
entry-flaw-twice = 同样的有两个。
