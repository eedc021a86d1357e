### 记录：一天一天，一条一条。

log-title = 记录
log-fed = 喂奶，{ $side }
log-fed-both = 喂奶，两侧
log-fed-bottle = 瓶喂
log-pumped = 吸奶，{ $side }
log-pumped-both = 吸奶，两侧
log-pumped-unsaid = 吸奶
log-by-hand = 手挤奶，{ $side }
log-by-hand-both = 手挤奶，两侧
log-by-hand-unsaid = 手挤奶
log-check = 身体状况
log-note = 备注
log-session = { $name }，{ $length }
log-helped = { $routine }（有人帮忙）
log-clog = 痛处开始，{ $side }
log-side-time = { $side } { $time }
log-side-milk = { $side } { $milk }
log-top-up = 补喂
log-breast-milk = 母乳
log-formula = 配方奶
log-mixed = 混合
log-pain = 疼痛 { $score } / 10
log-wets = 湿尿布 { $shown } 片
log-stools = 大便 { $shown } 次
log-trouble-pain = 痛
log-trouble-cut-off = 中途断了
log-paused = 暂停 { $time }
log-join = { $one } · { $two }

## 删除的一条

log-deleted = 已删除：{ $what }
log-undo = 撤销
log-undo-close = 关闭

## 列表

log-filter = 显示
log-all = 全部
log-kind-feed = 喂奶
log-kind-pump = 吸奶
log-kind-care = 措施
log-kind-check-in = 身体状况
log-kind-note = 备注
log-find = 搜索
log-search = 在备注里搜索
log-jump-back = 回到今天
log-jump = 去某一天
log-today = 今天
log-yesterday = 昨天
log-empty = 这里还没有内容。点“添加”，写下第一条。
log-nothing = 没有符合的。
log-add = 添加
log-trends = 趋势
log-older = 更早
log-newer = 更晚
log-end = 就这些。
