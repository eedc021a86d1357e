### 画面的样子：在画面上点一下，或在设置里改。

look-button = 画面的样子：{ $style }
look-covered = 遮住
look-bare = 不遮
look-diagram = 只有线条

## 设置

look-title = 画面
look-preview = 你选的画面是这样。
look-style = 画什么
look-size = 大小
look-size-small = 小
look-size-medium = 中
look-size-large = 大
look-shape = 形状
look-shape-round = 圆
look-shape-hanging = 下面更饱满
look-scar = 疤痕
look-scar-none = 没有疤痕
look-scar-ring = 在乳晕边上
look-scar-fold = 在下方褶皱里
look-one = 一侧或两侧
look-one-both = 两侧
look-one-left = 只有左侧
look-one-right = 只有右侧
look-moving = 动态画面
look-moving-on = 会动
look-moving-off = 静止
look-moving-sub = 静止的画面用一、二、三个点表示先后。如果你的设备要求减少动画，画面也会静止。
