### 第一次打开的界面。

welcome-title = Milkpath
welcome-lead = { -breast }疼痛或堵奶时，一步一步帮你。
welcome-hurts = 我现在痛
welcome-look = 先看看
welcome-not = Milkpath 教你轻柔的自我护理。它不是医生，也不能代替医生。
welcome-private = 所有内容都留在这部手机里。
