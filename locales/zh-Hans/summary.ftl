### 家长给出去的摘要：放什么、先看一遍、怎样给出去、给过什么。

summary-title = 给你的按摩治疗师看
summary-title-clog = 给你的按摩治疗师看
summary-way = 给你的按摩治疗师看
summary-way-sub = 一份摘要：给出去之前，你会看到全部内容
summary-lead = 在你保存、复制或发送之前，什么都不会离开这部手机。你会先在这里看到全部内容。

## 放什么进去

summary-days = 哪些天？
summary-last = 最近 { $shown } 天
summary-other-days = 其他日子
summary-from = 第一天
summary-to = 最后一天
summary-days-backwards = 最后一天比第一天还早。请改其中一个。
summary-days-too-long = 超过十年了。请少选一些天。
summary-language = 摘要的语言
summary-parts = 放什么进去
summary-words = 你自己的话
summary-worry-of = 你的担心，痛处 { $clog }
summary-goal-of = 你的目标，痛处 { $clog }
summary-names = 名字
summary-name = 你的名字或姓名缩写
summary-name-sub = 摘要上没有你的名字
summary-name-field = 名字或姓名缩写
summary-others = 宝宝和帮忙的人的名字
summary-others-sub = 不放进去：写成“宝宝 1”，帮忙的人不写名字
summary-preview = 给出去的就是这些
summary-preview-sub = 数据文件里是同样这些天，一条一行，只有你允许放进去的。
summary-go-on = 保存或发送

## 怎样给出去

summary-send-title = 保存或发送
summary-send-lead = 谁拿到都能读，除非你上了锁。只发到该看的人才看得到的地方。
summary-lock = 给文件上锁
summary-lock-sub = 只有用密码才能打开
summary-lock-warning = 没有密码，谁都打不开文件，你也一样。密码不会保存在任何地方。信息和屏幕上的内容从来不上锁。
summary-lock-first = 密码
summary-lock-hint = { $characters } 个或更多字符，或者 { $words } 个用空格隔开的词
summary-lock-short = 太短了。请用 { $characters } 个或更多字符，或者 { $words } 个用空格隔开的词。
summary-lock-second = 再输入一次
summary-lock-differs = 两次不一样。
summary-lock-seen = 显示我输入的内容
summary-lock-how = 用另一种方式把密码告诉你的按摩治疗师，最好当面说。文件是“age”格式：任何 age 程序都能打开，比如免费的“age”或“rage”。
summary-locking = 正在给文件上锁
summary-page = 页面
summary-page-sub = 用来打印或发送。一页给就诊时看，后面是细节。
summary-paper = 纸张
summary-paper-a4 = A4
summary-paper-letter = Letter
summary-page-save = 保存页面
summary-data = 数据
summary-data-sub = 给电子表格或其他应用用。
summary-table-save = 保存表格
summary-records-save = 保存记录
summary-making = 正在生成页面
summary-making-step = 正在生成页面：{ $done } / { $all }
summary-message = 作为信息
summary-message-sub = 用几句话说一个痛处。
summary-message-none = 一条信息说一个痛处，你选的内容里没有痛处。
summary-message-which = 哪个痛处？
summary-copy = 复制
summary-send = 用其他应用发送
summary-show = 在屏幕上显示
summary-show-close = 关闭
summary-copied = 已复制
summary-copied-sub = 现在把它粘贴到你给按摩治疗师写信息的地方。其他应用能读到复制的内容。
summary-listed = 它已列入“你分享过的内容”。
summary-no-such = 这台设备在这里做不到。请换一种方式。
summary-failed = 没有成功，也没有留下做了一半的东西。再试一次，或换一个位置。
summary-not-made = 页面没能生成，什么都没有保存。请少选一些天，或保存表格。

## 给过什么

summary-shared = 你分享过的内容
summary-shared-sub = 这份清单留在你的手机上。从清单里去掉一行，并不能收回分享过的内容。
summary-shared-none = 还没有。
summary-shared-row = { $kind }，{ $when }
summary-shared-days = { $from }至{ $to }
summary-shared-left-out = { $shown } 条备注没有放进去
summary-shared-named = 有名字
summary-shared-unnamed = 没有名字
summary-shared-locked = 已上锁
summary-kind-pdf = 页面（PDF）
summary-kind-csv = 表格（CSV）
summary-kind-json = 记录（JSON）
summary-kind-message = 信息
summary-kind-screen = 在屏幕上显示过
