### 语言。

language-choose = 语言
language-helper = 有人在帮我
language-helper-sub = 步骤用对方的语言显示。自查和“停下”仍用你的语言。
language-helper-none = 没有人
language-helper-card = 给帮忙的人：触碰要像羽毛一样轻。每一步之前先问。不要用热毛巾。不要揉捏。不要按肿块。她说停，你就停。
language-her-left = 她的左侧
language-her-right = 她的右侧
language-unchecked = 这段文字由电脑翻译。还没有人检查过。
language-show-english = 看英文
language-clinic = 诊所的语言
language-clinic-sub = 打电话时要说的话会用两种语言显示。
language-clinic-usual = 跟我的国家一样
language-interpreter = 我说{ $language }。请找一位口译员。
language-show-this = 给对方看
language-show-close = 关闭
language-hours = 时钟
language-hours-twelve = 12 小时制
language-hours-twenty-four = 24 小时制
language-week = 每周第一天
language-usual = 当地习惯
language-sentences = { $one }{ $two }
language-digits = 数字
