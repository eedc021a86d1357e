### 这个应用是什么，内容从哪里来。

about-title = 关于 Milkpath
about-what = Milkpath 一步一步地教你给疼痛或堵奶的{ -breast }做轻柔的自我按摩，并且先问一问是否安全。
about-not-title = 它不是什么
about-not = 它不是医生，不做诊断，不说用多少药，也不能代替就诊。你担心的话，就打电话。
about-proof-title = 有多确定？
about-proof = 按摩治疗师在用这些手法。一项 84 人的门诊研究发现，由受过训练的工作人员做一套手法，缓解得更快。没有人在家里试验过。证据有限，这个应用取最轻柔的做法。
about-review-title = 谁检查过？
about-review = 内容还在等泌乳方面的医护人员审阅。在那之前，请当作一般信息。
about-private-title = 你的数据
about-private = 所有内容都留在这部手机里。没有账号，也没有服务器。
about-sources = 来源
about-mark-v = 我们读过原文
about-mark-s = 从别的来源读到
about-mark-r = 凭记忆，没有核对
about-licence = 自由软件，MIT 或 Apache { "2.0" } 许可。
