### 一点就记的措施，和其他可以写下的。

tend-title = 更多
tend-care = 措施，点一下就记
tend-saved = 已保存：{ $what }，{ $time }
tend-details = 补充细节
tend-undo = 撤销
tend-cold = 冷敷
tend-warm = 温敷
tend-pain-medicine = 止痛药
tend-antibiotics-started = 开始用抗生素
tend-massage = 别人做的按摩
tend-seen = 专业人员看过
tend-rest = 休息
tend-more = 写下来
tend-check = 你现在怎么样？
tend-check-sub = 体温、疼痛、情绪、湿尿布
tend-note = 备注
tend-note-sub = 你想留下的任何话
tend-log = 补记
tend-feed = 一次喂奶
tend-pump = 一次吸奶
