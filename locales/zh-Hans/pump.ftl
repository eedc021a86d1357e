### 开始吸奶，或手挤奶。

pump-title = 吸奶
pump-method = 方式
pump-method-pump = 吸奶器
pump-method-hand = 用手
pump-left = 左侧
pump-right = 右侧
pump-both = 两侧一起
pump-last = 上次：{ $ago }前
pump-hint = 点了马上开始。奶量在结束时填。
pump-past = 补记一次
pump-past-sub = 不用计时
pump-guide = 教我手挤奶
