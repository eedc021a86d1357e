### 从其他应用导入：文件、里面有什么、没说什么、结果怎样。

move-head = 导入
move-title = 从其他应用导入
move-sub = 把喂奶和吸奶的记录带过来
move-coming = 以前用别的应用？
move-coming-sub = 把那里的喂奶和吸奶记录带过来
move-lead = 选择你从另一个应用存下的文件。添加之前，你会先看到里面有什么。
move-how = 在另一个应用里找“导出”，选 CSV。可以读取这些应用：{ $apps }。
move-here = 文件留在这台设备上。
move-choose = 选择文件
move-another = 选另一个文件

## 进行中

move-reading = 正在读取 { $name }
move-adding = 正在添加 { $shown } 条
move-taking-back = 正在撤回
move-again = 正在重新查看

## 文件里有什么

move-from = 来自 { $app }
move-rows = 文件里有 { $shown } 行
move-span = { $from }至{ $until }
move-inside = 文件里有
move-count-clogs = 堵奶
move-count-looks = 堵奶状况
move-count-sessions = 护理
move-count-answers = 自查
move-count-calls = 电话
move-count-people = 联系人
move-count-babies = 宝宝
move-new = 这里还没有
move-left-out = 这里不保存
move-left-out-sub = Milkpath 不记录这些。它们还在你的文件里。
move-none-new = 这些都已经在你的记录里。没有要添加的。
move-nothing = 这个文件里没有 Milkpath 会保存的内容。
move-add = 添加 { $shown } 条

## 读不了的行

move-bad = { $shown } 行读不了
move-bad-sub = 我们不猜。这些行没有添加。你可以在文件里改好再选一次，或者自己手动记。
move-bad-line = 第 { $line } 行
move-bad-place = 第 { $line } 行，{ $column }
move-bad-more = 再显示 { $shown } 行
move-part-total = 合计
move-why-not-text = 这一行不是纯文本。请把文件存为 UTF-8。
move-why-open-quote = 这里有一个引号没有结束。后面的内容分不开。
move-why-empty = 这里是空的。
move-why-not-a-time = 这不是日期和时间。
move-why-no-such-date = 只能保存 1900 到 2200 年。
move-why-no-such-hour = 没有这个钟点。那天夜里时钟拨快了。
move-why-no-such-zone = 不认识这个时区。
move-why-not-a-length = 这不是时长。
move-why-not-a-number = 这不是数字。
move-why-not-a-unit = 不认识这个单位。
move-why-not-a-side = 这不是左侧或右侧。
move-why-not-a-word = 这里不认识这个词。
move-why-contradicts = 这和这一行其余的内容对不上。

## 文件没说的

move-sample = 第 { $line } 行写着
move-waits = { $shown } 行在等这个答案。
move-said = 你的回答
move-ask-zone = 这些时间是哪里的时间？
move-zone-here = 这里：{ $zone }
move-zone-utc = 世界时间（UTC）
move-zone-utc-sub = 有些服务器上的应用存的是这个时间。
move-zone-other = 别的地方
move-zone-part = 世界哪个地区
move-zone-hours = UTC{ $hours }
move-said-one = { $what }：{ $answer }
move-said-zone = 时间
move-said-hour = 钟点
move-said-dates = 日期
move-said-unit = 奶量
move-said-letterless = 每侧的时间
move-said-pump = 吸出
move-said-bottle = 奶瓶
move-ask-hour = 这个钟点出现了两次。是哪一次？
move-ask-hour-sub = 那天夜里时钟拨慢了。
move-hour-first = 第一次
move-hour-second = 第二次
move-ask-dates = 日期是怎么写的？
move-dates-month = 先月后日
move-dates-day = 先日后月
move-ask-unit = 奶量用的是什么单位？
move-ask-letterless = 这些时间是什么意思？
move-letterless-minutes = 分和秒，先左后右
move-letterless-hours = 小时和分，先左后右
move-letterless-unknown = 我不知道。保留喂奶，不要这些时间
move-ask-pump = 有两个奶量：哪个是左侧？
move-pump-first = 第一个是左侧
move-pump-second = 第二个是左侧
move-pump-unknown = 我不知道。只保留总数
move-ask-bottle = 奶瓶里是什么？
move-bottle-unknown = 我不知道
move-ask-baby = 这个文件是哪个宝宝的？
move-baby-none = 不加名字
move-baby-new = 另一个名字
move-baby-take = 用这个名字
move-said-baby = 宝宝：{ $name }
move-said-no-baby = 没有写宝宝名字

## 结果

move-added = { $shown } 条已经在你的记录里。
move-added-none = 没有添加。你的记录里都有了。
move-report = 导入了什么
move-count-added = 已添加
move-count-known = 这里已有
move-count-left-out = 这里不保存
move-count-bad = 没有读取
move-undo = 撤销这次导入
move-undone = 已撤回。{ $shown } 条又从你的记录里移走了。
move-see = 查看记录
move-earlier = 导入过的文件
move-earlier-one = { $app }，{ $when }
move-earlier-count = 添加了 { $shown } 条
move-sure = 这个文件带来的都会移走，包括你后来在里面改的。你其他的记录会留下。
move-sure-yes = 撤回
move-sure-no = 保留

## 完全读不了

move-refused = 这个文件读不了
move-untouched = 你的记录没有变。
move-error-empty = 文件是空的。请从另一个应用再存一次。
move-error-not-text = 文件不是纯文本。请选另一个应用的 CSV 或 JSON 文件。
move-error-unknown = 这个文件不是这里认识的应用写的。可以读取：{ $apps }。它的第一行写着：
move-error-too-new = 这个文件是较新版本的 Milkpath 存的（版本 { $version }）。请先更新这个应用，再试一次。
move-error-broken = 这份副本在第 { $line } 行第 { $column } 位损坏。什么都没有添加。请用另一份副本，或重新存一份。
move-no-files = 这台设备还不能从这里打开文件。
move-file-failed = 文件打不开。请再选一次，或选别的文件。
