### 宝宝：可以为几个宝宝记录。

babies-title = 宝宝
babies-none = 这里还没有宝宝。不加也可以记录。
babies-hint = 名字留在这台设备上。
babies-add = 添加宝宝
babies-new = 新宝宝
babies-name = 名字
babies-birth = 出生日期
babies-birth-sub = 可以空着。用来显示一般范围。
babies-colour = 颜色
babies-teal = 蓝绿
babies-amber = 琥珀
babies-plum = 梅紫
babies-leaf = 叶绿
babies-rose = 玫瑰
babies-sky = 天蓝
babies-remove = 移除
babies-remove-sure = 移除 { $name }？记录会留下，只是没有名字。
babies-name-missing = 需要一个名字。
babies-birth-ahead = 这一天比今天还晚。
