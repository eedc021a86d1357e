### 自查列表的每一行；一行可以包含几个同样要紧的信号。

## 紧急信号

signs-confused = 神志不清、说话含糊，或很难叫醒
signs-breath = 呼吸非常困难
signs-chest = 胸口痛，或安静时心跳也很快
signs-faint = 晕倒或抽搐发作
signs-mottled = 皮肤发青发紫、有斑块或非常苍白
signs-shaking = 发抖停不下来
signs-leg = 一条腿最近开始肿、红或痛
signs-face-hands = 脸或手突然肿起来
signs-headache = 头痛一直不退，或看东西和平时不一样
signs-bleeding = 出血非常多，或肚子痛得厉害
signs-urine = 一整天没有小便，或喝下去又吐出来
signs-dying = 我觉得自己可能要死了

## 家长和宝宝的安全

signs-harm = 有伤害自己或宝宝的念头
signs-unsafe = 我没法保证自己安全，或者能听到、看到别人听不到、看不到的东西
signs-baby-limp = 宝宝浑身发软、发青发紫、很难叫醒或呼吸不正常
signs-baby-fever = 宝宝不满 3 个月，体温 38.0 °C（100.4 °F）或以上
signs-baby-dry = 宝宝一天的湿尿布少于 6 片、特别嗜睡，或不肯吃奶
signs-mood = 我大多数日子情绪低落或担心，或者宝宝睡了也睡不着

## 皮肤

signs-hot = 摸起来热
signs-colour = 发红，或比平时深
signs-spreading = 变色在扩散、变大，或有条纹
signs-third = 变色的地方超过{ -breast }的三分之一
signs-peel = 有小凹坑，或皮肤像橘子皮
signs-purple = 变紫、变黑，或起水疱
signs-numb = 麻木，或痛得远远超过看到的样子
signs-wound = 有疮或开放的伤口

## 乳头

signs-pus = 有脓或血
signs-pulled = 最近凹进去了
signs-crack = 有水疱或深裂口
signs-cracked = 开裂或疼痛
signs-dot = 有白点

## 肿块

signs-fluid = 软的，像里面有水，一碰就很痛
signs-sharp = 又硬又热，边缘清楚
signs-armpit = 腋窝里有硬的肿块，一直在
signs-tight = 两侧整个都又紧又硬
signs-full = 只是发胀或疼痛，没有肿块

## 风险小时用的一张短表

signs-short-emergency = 神志不清、晕倒、抽搐发作、胸口痛，或呼吸非常困难
signs-short-pale = 发青发紫或非常苍白、发抖停不下来，或一整天没有小便
signs-short-leg = 一条腿最近开始肿或痛、脸或手肿，或大量出血
signs-short-headache = 头痛一直不退、看东西和平时不一样，或肚子痛得厉害
signs-short-harm = 有伤害的念头，或宝宝情况不好
signs-short-fever = 过去一天发烧，或身上发热、发冷发抖、酸痛
signs-short-skin = 皮肤热、发红或变深、在扩散、有小凹坑，或有疮
signs-short-nipple = 乳头：有脓、血、水疱、深裂口，或最近凹进去了
signs-short-lump = 硬的肿块，腋窝里的也算，或软的、一碰就很痛的肿块
signs-short-medicine = 我在用抗生素，没有好转
signs-short-spot = 痛处或肿块
