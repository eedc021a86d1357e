### 指引和它们的页面。

guides-title = 指引
guides-sessions = 完整流程
guides-parts = 单个部分
guides-when-title = 什么时候做
guides-not-title = 什么时候不要做
guides-note-title = 有多确定？
guides-evidence-e1 = 一项门诊研究
guides-evidence-e2 = 门诊报告，没有对照
guides-evidence-e3 = 专家建议
guides-evidence-e4 = 按摩治疗师的做法
guides-evidence-d = 我们自己的谨慎选择
guides-steps = 步骤
guides-sources = 来源
guides-start = 先自查，再开始
guides-resting = 在医护人员给你看过之前，这一项暂停。
