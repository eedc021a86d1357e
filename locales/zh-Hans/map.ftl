### 标出痛处。

map-title = 哪里痛？
map-hint = 点一下痛的地方。画面像照镜子。
map-alt = 像照镜子一样的胸口。还没有标出什么。
map-alt-marked = 像照镜子一样的胸口。标出的是：{ $where }。
map-left = 左侧
map-right = 右侧
map-mark-left = 标在左侧
map-mark-right = 标在右侧
map-move = 移动一点
map-move-middle = 往中间
map-move-arm = 往手臂
map-move-up = 往上
map-move-down = 往下
map-other-side = 另一侧
map-size = 肿块有多大？
map-this = 就是这里
map-all-over-left = 左侧整个都痛
map-all-over-right = 右侧整个都痛
