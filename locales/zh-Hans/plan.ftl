### 按摩治疗师的居家计划：导入、阅读、照着做、结束。

plan-title = 居家计划
plan-row-none = 导入按摩治疗师给你的计划
plan-row-from = 来自{ $author }
plan-lead = 按摩治疗师可以给你写一份计划：做哪些手法、做多久、多久做一次。在这里导入。生效之前，你会看到全部内容。
plan-new = 新的计划
plan-here = 它留在这台设备上。不会告诉任何人。

## 怎样导入

plan-by-file = 用文件
plan-by-file-sub = 计划的文件，或它的二维码图片（PNG 或 JPEG）。不止一个二维码？每个拍一张，先后都行。
plan-choose = 选择文件
plan-another = 选另一个文件
plan-by-text = 用文字
plan-paste-label = 把全部文字粘贴在这里
plan-paste-count = { $used } / { $most } kB
plan-paste-long = 太长了，不能粘贴。请对方给你文件。
plan-paste-read = 读取这段文字
plan-camera = 应用用不了这台设备的相机。请先给二维码拍张照片，再把照片当作文件来选。
plan-by-camera = 用相机
plan-scan-sub = 把整个二维码放在相机前面。画面只留在这台设备上。
plan-scan = 用相机扫描
plan-scan-end = 关掉相机
plan-scan-alt = 相机看到的画面
plan-scan-refused = 相机用不了。请在浏览器里允许 Milkpath 使用相机，或者选一张二维码的照片。
plan-reading = 正在读取 { $name }
plan-reading-text = 正在读取文字
plan-keeping = 正在保存计划

## 分成几部分的二维码

plan-parts = 已有 { $read } 部分，共 { $of } 部分
plan-parts-next = 还缺：{ $missing }。选择下一张图片，先后都行。
plan-parts-choose = 选择下一张图片
plan-over = 重新开始

## 为什么从图片里读不出计划

plan-qr-picture = 这张图片读不了。请用 PNG 或 JPEG，每边不超过 8192 像素。
plan-qr-no-code = 这张图片里没有二维码，或者它是模糊的。请再拍一次，要正对着，光线要好。
plan-parts-none = 里面没有计划的二维码。请再拍一次，把整个二维码拍进去。
plan-parts-mixed = 这些二维码来自不止一份计划。请选同一份计划的二维码，或重新开始。
plan-parts-broken = 这些部分拼不起来。请重新开始，把每一部分再读一遍。

## 为什么一份计划用不了

plan-refused = 这份计划用不了
plan-refused-kept = 什么都没有变。之前有效的，现在仍然有效。
plan-refused-where = 哪里
plan-refused-send = 把这一页给写计划的人看。对方可以改好，再发一次。
plan-refused-field = 在文件里
plan-why-too-large = 这份计划有 { $bytes } 字节。最多是 { $most }。请要一份备注短一些的。
plan-why-not-json = 这不是计划，或者它在第 { $line } 行第 { $column } 位损坏。请再要一次文件。
plan-why-not-a-plan = 这不是 Milkpath 的计划。请选按摩治疗师发给你的文件。
plan-why-too-new = 这份计划是较新版本的 Milkpath 写的（版本 { $version }）。这个应用认识的是 { $known }。请更新这个应用，再试一次。
plan-why-wrong-version = 计划没有 { $found } 这个版本。应该是 { $known }。
plan-why-missing = 这里缺了内容。必须填写。
plan-why-unknown-field = 计划不能有这个字段。去掉它，或用下面的一个：
plan-why-wrong-kind = 这里不该是这样的内容。应该是{ $wanted }。
plan-kind-text = 一段文字
plan-kind-whole = 一个整数
plan-kind-number = 一个数字
plan-kind-object = 一组字段
plan-kind-list = 一个列表
plan-kind-yes = true 或 false
plan-why-unknown-id = 这里不认识“{ $found }”。请用下面的一个：
plan-why-out-of-range = { $found } 太大或太小。请用 { $least } 到 { $most }。
plan-why-text-length = 这段文字有 { $found } 个字。请用 1 到 { $most } 个字。
plan-why-hidden-sign = 文字里有一个看不见的符号（{ $code }）。请去掉它。
plan-why-too-many = 这里有 { $found } 个。请用 { $least } 到 { $most } 个。
plan-why-no-date = “{ $found }”不是日期。请写成 2026-11-25 这样。
plan-why-ends-before = 这一天早于{ $first }。请用那一天或更晚的一天。
plan-why-too-late = 这一天晚于{ $last }。请用那一天或更早的一天。
plan-why-no-language = “{ $found }”不是语言代码。请写成 en 或 zh-Hans 这样。
plan-why-both-lengths = 秒数和次数都写了。两个里留一个。
plan-why-nothing-repeats = 这一步没有可以重复的。请写秒数。
plan-why-twice = 同样的有两个。只写一次。
plan-why-not-bf4 = 步骤 bf4 只能代替 bf3 的第二部分。请打开“bf4”，并把这一步放在 bf3 之后。
plan-why-left-out = 计划本身说不做这一项。请改“不要做的”或“轻握”，或者去掉这一步。
plan-why-no-press = 力度 3 只用于轻握和手挤奶。请用 1 或 2。
plan-why-too-long = 这个流程要 { $seconds }。最多是 { $most }。请去掉一些。

## 计划里各处的名称

plan-field-file = 整个文件
plan-field-version = 版本
plan-field-author = 谁写的
plan-field-language = 语言
plan-field-client = 给谁
plan-field-from = 第一天
plan-field-until = 最后一天
plan-field-routines = 流程
plan-field-routine = 流程 { $number }
plan-field-name = 名称
plan-field-times = 每天次数
plan-field-level = 最大力度
plan-field-items = 步骤
plan-field-item = 步骤 { $number }
plan-field-step = 哪一步
plan-field-seconds = 秒数
plan-field-reps = 次数
plan-field-side = 哪一侧
plan-field-note = 备注
plan-field-avoid = 不要做的
plan-field-nth = { $what } { $number }
plan-field-call = 什么时候打电话
plan-field-lines = 条目
plan-field-temperature = 体温
plan-field-pain = 疼痛
plan-field-hours = 小时数
plan-field-bf4 = 蝴蝶轻抚的第二部分
plan-field-compression = 轻握
plan-field-pain-go = 最多痛到几分可以开始
plan-field-seen = 已看过的情况
plan-field-rule = 为了什么
plan-field-by = 谁给你看的
plan-field-on = 什么时候

## 整份计划

plan-read-first = 请从头到尾看一遍。你接受之前，什么都不会生效。
plan-by = { $author }写的
plan-for = 给{ $client }
plan-days = { $from }至{ $until }
plan-routines = 要做什么
plan-routines-none = 这份计划没有流程。它只说不要做什么、什么时候打电话。
plan-times = 每天 { $shown } 次
plan-about = 大约 { $length }
plan-at-most = 最大力度：{ $level }
plan-level = 力度：{ $level }
plan-side-left = 左侧
plan-side-right = 右侧
plan-seconds = { $shown } 秒
plan-strokes = { $shown } 下
plan-breaths = { $shown } 次呼吸
plan-holds = { $shown } 次轻握
plan-beside = 和其他步骤同时进行
plan-avoid = 不要做的
plan-avoid-sub = 应用自己的指引里也不做这些。
plan-avoid-over-lump = 肿块上的手法
plan-avoid-warmth = 温敷
plan-avoid-cold = 冷敷袋和凉湿布
plan-call = 什么时候打电话
plan-call-temperature = 体温 { $temperature } 或以上
plan-call-pain = 疼痛 { $pain } 分或以上（满分 10 分）
plan-call-hours = 过了 { $shown } 小时还没有好转
plan-call-sub = 到了这些界限，应用就会请你打电话，比它自己定的更早。
plan-options = 计划改变了什么
plan-bf4 = 蝴蝶轻抚：第二部分往里，代替第二次往外。
plan-holds-on = 轻握：照常提供。每次由你选。
plan-holds-off = 轻握：不做。
plan-pain-go = 疼痛不超过 { $pain } 分，可以开始手法。没有计划时是 { $own } 分。轻握的上限仍然是 { $own } 分。
plan-seen = 已看过的情况
plan-seen-t17 = 已经有两周的肿块
plan-seen-t17b = 反复的堵奶
plan-seen-t18 = 超过三天的肿块
plan-seen-t20 = 有假体、做过手术或血不易凝固时，力度大一些的按摩
plan-seen-t21 = 怀孕期间的按摩
plan-seen-who = { $by }在{ $on }给你看过这个情况。有效至{ $until }。
plan-seen-sub = 这样，应用就不再请你为它预约就诊。之前不让你做的，还是不能做。
plan-limits = 不管计划怎么说，你的自查和应用自己的限制都排在前面。
plan-accept = 接受这份计划
plan-decline = 不接受
plan-too-old = 这份计划已在{ $day }到期。请要一份新的。
plan-replaces = 它会代替现在有效的计划。

## 应用限制计划的地方

plan-limited = 应用限制的地方
plan-limited-now = 今天有什么不同
plan-limited-check = 按你的自查结果，这一项现在不能做。这次就不做。
plan-limited-plan = 计划本身说不做这一项。
plan-limited-choice = 你自己选择了不做。
plan-limited-too-sore = 疼痛不超过 { $most } 分才做轻握。现在不做。
plan-limited-one-hand = 这要用两只手。你抱着宝宝时不做。
plan-limited-nothing-left = 不做：它只有和别的手法一起才有意义，而那些手法也不做。
plan-limited-pressure = 计划要求的力度是{ $asked }。应用保持{ $given }。
plan-limited-seconds = 计划要求 { $asked }。应用到 { $given }为止：{ $by }。
plan-limited-left-out = 不做：{ $by }。
plan-by-step = 这是这一步的范围
plan-by-area = 同一处做 { $most }后必须休息
plan-by-warm = 温湿布最多敷 { $most }
plan-by-hands-on = 一次护理最多做 { $most }手法
plan-by-holds = 一天最多做 { $most }轻握
plan-limited-feed-first = 先喂奶或吸奶。然后由你选：加轻握，或不加。
plan-limited-nipple-first = 先看看乳头。然后由你选。
plan-limited-warmth-asked = 敷温的、凉的，还是不敷：每次由你选。
plan-limited-closing = 每次护理结束时加上：{ $steps }
plan-limited-times = 计划要求每天 { $asked } 次。应用到 { $given } 次为止。
plan-nothing-left = 按这些限制，这里没有能做的了。

## 已接受的计划

plan-accepted = 已接受。计划从现在起有效。
plan-accepted-later = 已接受。计划从{ $day }起有效。
plan-status-now = 有效至{ $day }
plan-status-later = { $day }开始
plan-status-over = 已在{ $day }到期
plan-status-ended = 你在{ $day }结束了它
plan-status-waits = 现在有效的是另一份较新的计划
plan-read = 阅读计划
plan-came-file = { $when } 接受，来自文件
plan-came-text = { $when } 接受，来自文字
plan-came-qr = { $when } 接受，来自二维码
plan-end = 结束这份计划
plan-end-sure = 从现在起，它不再有效。你照它做过的，会留在你的记录里。
plan-end-earlier = 之后，{ $author }先前的计划会重新有效。那一份你也可以结束。
plan-end-yes = 结束
plan-end-no = 保留
plan-all = 以前和现在的计划
plan-missing = 这里没有这份计划。

## 首页上，今天

plan-today = 今天的计划
plan-today-from = 来自{ $author } · 到{ $day }
plan-done-of = 今天完成 { $done } / { $planned }
plan-done-all = 今天的都做完了：{ $done } / { $planned }
plan-start = 开始：{ $name }
plan-later = 你的计划{ $day }开始
plan-run-out = 你的计划已在{ $day }到期
plan-run-out-sub = 里面的内容都不再有效。请写计划的人给你一份新的。
plan-bring = 导入新的计划
plan-put-away = 收起来

## 去做护理

plan-for-now = 来自你的计划：{ $name }
plan-start-now = 开始你的计划
plan-none-now = 按你今天的回答，计划的这一部分没有适合你做的。
plan-gone = 这份计划不再有效。什么都没有开始。

## 在结果里

plan-verdict = 来自你的计划
plan-reached-temperature = 你的计划说：体温 { $temperature } 或以上就打电话。
plan-reached-pain = 你的计划说：疼痛 { $pain } 分或以上（满分 10 分）就打电话。
plan-reached-hours = 你的计划说：过了 { $shown } 小时还没有好转就打电话。
plan-reached-sub = 所以应用请你打电话。如果只按它自己定的，会等得更久。
