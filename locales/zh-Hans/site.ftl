### 浏览器里的网站：记录存在哪里，以及新版本。

site-title = 你的记录存在哪里
site-here = 你的记录在这个浏览器里，在这台设备上，不会发送到任何地方。
site-promised = 浏览器已经答应保留它，直到你删除为止。
site-unpromised = 浏览器没有答应保留它。设备存满的时候，或者你几个星期没有打开 Milkpath 的时候，浏览器可能会删除它。请把 Milkpath 放到主屏幕上，并不时保存一份副本。
site-clear = 如果你在浏览器里删除这个网站的数据，你的记录也就没有了。
site-used = 它占用 { $used } MB，最多可以占用 { $most } MB。
site-ask = 请浏览器保留它
site-newer = 新版的 Milkpath 已经准备好。
site-renew = 现在使用
