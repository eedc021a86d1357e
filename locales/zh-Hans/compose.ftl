### 给按摩治疗师：写居家计划，看客户会看到的样子，再保存。读者是专业人员。

compose-title = 写一份计划
compose-row = 按摩治疗师用：写一份计划
compose-row-sub = 步骤、次数、什么时候打电话；存成文件、二维码或页面
compose-lead = 选择应用里的步骤，在应用的范围内设定时长，再把计划交给客户。应用每次都会先请家长自查，并且守住自己的限制。
compose-open = 打开计划
compose-anew = 重新开始
compose-anew-ask = 这会清除这里写的内容。
compose-anew-yes = 清除

## 关于计划

compose-about = 关于这份计划
compose-author = 谁写的
compose-author-hint = 姓名和职业，用客户熟悉的称呼
compose-client = 给谁
compose-client-hint = 名字或姓名缩写；可以空着
compose-language = 备注的语言
compose-language-other = 其他
compose-language-tag = 语言代码
compose-language-hint = 例如 de 或 zh-Hans
compose-from = 第一天
compose-until = 最后一天
compose-note = 给客户的备注

## 流程

compose-routines = 流程
compose-routines-none = 还没有流程。计划也可以只说不要做什么、什么时候打电话。
compose-routine-add = 添加流程
compose-routine-unnamed = 流程 { $number }
compose-routine-holds = { $times } · { $steps }
compose-steps-count = { $shown } 个步骤
compose-routine-name = 流程的名称
compose-routine-times = 每天次数
compose-routine-level = 最大力度
compose-level-own = 按每一步自己的力度
compose-routine-note = 这个流程的备注
compose-routine-remove = 移除这个流程
compose-steps = 步骤
compose-steps-none = 还没有步骤。
compose-step-add = 添加步骤
compose-steps-done = 回到流程
compose-steps-length = 所有步骤：{ $length }
compose-step-up = 往前移：{ $step }
compose-step-down = 往后移：{ $step }
compose-step-remove = 移除：{ $step }
compose-step-is = { $number }. { $short }
compose-step-length = 多久
compose-length-own = 和应用一样
compose-length-seconds = 秒数
compose-length-reps = 次数
compose-side = 哪一侧
compose-side-sore = 痛的一侧
compose-step-there = 已加入：{ $count }

## 带增减按钮的数字

compose-less = 减少：{ $what }
compose-more = 增加：{ $what }
compose-range = { $least } 到 { $most }

## 不要做什么、什么时候打电话、选项

compose-avoid = 不要做的
compose-avoid-sub = 应用自己的指引里也不做这些
compose-avoid-lump = 肿块上的手法
compose-avoid-steps = 单个步骤
compose-call = 什么时候打电话
compose-call-sub = 这些条目和应用自己的界限一起用。数字只能更严格。
compose-line = 条目 { $number }
compose-line-add = 添加条目
compose-line-remove = 移除条目 { $number }
compose-call-temperature = 体温从多少起打电话
compose-call-pain = 疼痛从几分起打电话
compose-call-hours = 过了几小时还没有好转就打电话
compose-as-app = 和应用一样：{ $value }
compose-options = 选项
compose-bf4 = 往外的蝴蝶轻抚之后，从肋骨往里轻抚
compose-holds = 喂奶或吸奶时轻握
compose-holds-app = 和应用一样，照常提供
compose-pain-go = 疼痛不超过几分可以开始手法
compose-seen = 已看过的情况
compose-seen-sub = 告诉应用，已经有人看过。应用里要打电话的信号不变。
compose-seen-by = 谁看的
compose-seen-on = 哪天看的
compose-seen-until = 有效至

## 预览和保存

compose-preview = 预览
compose-faults = 有些地方需要再看一下。每一处都有标记。
compose-preview-title = 客户看到的样子
compose-limited = 应用守住限制的地方
compose-save-title = 交给客户
compose-save-file = 保存计划文件
compose-save-file-sub = 客户在 Milkpath 里打开。
compose-save-code = 保存二维码
compose-save-code-sub = 一张图片，可以展示或打印。
compose-save-page = 保存页面
compose-save-page-sub = 一份给客户的资料，有图、有文字、有二维码。
compose-paper = 纸张
compose-paper-a4 = A4
compose-paper-letter = Letter
compose-page-language = 页面的语言
compose-making = 正在生成文件
compose-code-too-long = 计划太长，放不进二维码。请发送文件，或把备注写短。
compose-not-made = 文件没能生成。请再试一次。

## 打不开的计划

compose-refused = 这份计划没有打开
compose-refused-field = { $field }：{ $why }
compose-no-code = 这张图片里没有完整的计划二维码。
