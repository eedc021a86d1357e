### 健康情况：一张列表。

health-title = 有这些情况吗？
health-hint = 哪些做法对你安全，会因此不同。内容留在这部手机里。
health-none = 都没有
health-continue = 继续
health-cleared = 可以按摩：{ $condition }
health-cleared-title = 医护人员说过可以按摩吗？
health-birth = 什么时候生产的？
health-birth-sub = 可以不填。它会影响头几周的自查，和打电话时念的话。
health-birth-ago = 那是 { $span }前。
health-birth-none = 没有保存日期。
health-birth-clear = 去掉日期
health-birth-no-day = 这不是日期。请写年、月、日，例如 2026-02-28。
health-birth-range = 不可能是这一天。请选 { $first } 到 { $last } 之间的一天。
health-birth-mend = 先改好生产日期，或者去掉它
