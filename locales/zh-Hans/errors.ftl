### 哪里出了错，怎样解决。

errors-title = 出了点问题
errors-store-full = 这台设备没有空间了。腾出一些空间，再试一次。什么都没丢。
errors-store-damaged = 记录读不出来。我们没有动它。请恢复一份副本，或把文件移开，重新开始记录。
errors-store-too-new = 这份记录是较新版本的 Milkpath 写的。更新这个应用就能打开。我们没有动记录。
errors-store-locked = Milkpath 已经在另一个窗口打开。关掉那个窗口，再试一次。
errors-store-unkept = 这个浏览器不能在这里保存你的记录。请用新版浏览器的普通窗口（不要用无痕窗口）打开 Milkpath。
errors-store-row = 你的记录里有一行读不出来，我们没有动它（{ $table } { $row }，{ $column }）。帮你弄电脑的人，可以用“milkpath check”找到它。
errors-store-missing = 你的记录里已经没有这一条。返回去再看看。
errors-store-still-running = 还有一次护理在等。先做完或停下它。
errors-session-lost = 上一次护理读不回来，已经结束。其他都没有变。你可以自查后重新开始。
errors-store-internal = 记录没有回应。请再试一次。
errors-retry = 再试一次
errors-use-here = 在这里使用
errors-dismiss = 关闭
errors-not-found = 这一页已经没有了。
errors-file-failed = 文件写不进去。请换一个位置。
errors-no-file = 这台设备不能从这里保存文件。
