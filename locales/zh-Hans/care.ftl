### 体贴的话和小建议。

care-calm = 查一下是对的。接下来，让医护人员给你看看。

care-message-1 = 乳腺管痛，不表示你做错了什么。
care-message-2 = 会产奶的身体，难免会堵奶。细心的人也会遇到。
care-message-3 = 这是一个信号，不是成绩单。
care-message-4 = 你也重要。你的舒服和宝宝的一样要紧。
care-message-5 = 照顾{ -breast }是医疗保健，不是享受。
care-message-6 = 休息也是治疗的一部分。
care-message-7 = 求助是一种本事。你正在用它。
care-message-8 = 你可以说“来我这里”，也可以说“今天不行”。两样都可以。
care-message-9 = 早点打个电话，也许能免去难熬的一夜。
care-message-10 = 此刻有很多父母也醒着，也是这样痛。
care-message-11 = 有些人的工作就是帮你解决这个。你可以联系到他们。
care-message-12 = 更轻不等于更少。轻柔就是我们的办法。
care-message-13 = 手慢一点，呼吸轻一点。这里没有输赢。
care-message-14 = 早点停下，是个好选择。
care-message-15 = 你的疼痛分数降了。你感觉到了。
care-message-16 = 还没有变化，对帮你的人也是有用的消息。
care-message-17 = 五分钟也算数。
care-message-18 = 你是一个完整的人，不只是产奶的人。
care-message-19 = 你的身体做了一件大事。让它累一累吧。
care-message-20 = 怎么喂，由你选。你的价值不用奶量来衡量。
care-message-21 = 堵奶可能会再来。它告诉我们该往哪里找，不是该怪谁。
care-message-22 = 如果更痛了，就该打电话，不要硬来。
care-message-23 = 把手机递给身边的人，请他们倒水、拿吃的，再给你十分钟安静。
care-message-24 = 你家的习惯和这份指引可以并存。留下觉得合适又安全的。

## 接下来几小时的小建议

care-tip-rest-lie = 你躺下，宝宝在离你不远、能安全睡觉的地方。小睡比家务要紧。
care-tip-rest-help = 请一个人做一件事：做饭、带大孩子、洗衣服。
care-tip-cold-pack = 冷敷：用布包着，10 分钟，然后歇一歇。觉得舒服的话，最多每小时一次。
care-tip-cold-none = 不想冷敷？用凉湿布就好。什么都不敷也行。
care-tip-feeding = 按平时的节奏喂奶或吸奶，两侧都要。不要没完没了。
care-tip-position-change = 一天里换几种喂奶姿势。奶流太快，就往后靠，让它慢下来。
care-tip-position-latch = 检查含乳：下巴贴紧，嘴张大，不夹痛。请受过训练的人和你一起看。
care-tip-pump = 照平时的时间吸奶。检查喇叭罩合不合适，用既有效又舒服的最低吸力。
care-tip-pressure = 不要压着痛处：文胸、包带、安全带（不要解开）、背带、收腹带、趴着睡。
care-tip-medicine = 止痛药：按说明书用，并问药师。有胃、肾或过敏方面的问题，要告诉他们。
care-tip-supplements = 卵磷脂或别的补充剂？先问你的医护人员。
care-tip-avoid = 这些不要用：按摩器、牙刷、梳子、指关节、电热垫、拔罐器。不要挑白点。
care-tip-stress-breath = 每次喂奶前：慢慢呼吸三次，吸气数 4，呼气数 6。
care-tip-stress-note = 说出一件担心的事，写下来，合上本子。
care-tip-skin = 皮肤一天看一次，不要整天看。
care-tip-mind = 如果大多数日子情绪低落，告诉一个人。
care-tip-follow-up = 24 小时没有好转：打电话。如果又堵了，泌乳咨询可以帮你找原因。
care-tip-team = 把这次堵奶的页面给照顾你的人看：按摩治疗师、泌乳顾问、医生、宝宝的医生。
care-tip-home-visit = 如果出门困难，请对方上门或视频看诊。
