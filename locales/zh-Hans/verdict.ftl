### 答案的意思。医疗用语在 safety.ftl。

verdict-title = 你的结果
verdict-start = 开始
verdict-start-gentle = 开始羽毛轻触
verdict-call = 打给{ $name }
verdict-crisis-line = 危机热线
verdict-add-role = 添加号码：{ $role }
verdict-save-script = 保存这段话
verdict-saved = 已保存。
verdict-read-out = 照着念
verdict-why = 为什么？
verdict-check-again = 再自查一次
verdict-change = 改一个回答
verdict-no-number = 添加号码，以后点一下就能打
verdict-local-number = 现在就拨打当地的急救电话
verdict-not-massage = 按摩手法暂停中。喂奶和吸奶照常。
verdict-open-calm = 这期间可以做羽毛轻触
verdict-lock-still = 你的新回答有好转。按摩仍然暂停：信号消失 24 小时后，或医护人员给你看过后，才会开放。
verdict-about = 大约 { $length }
verdict-notes = 值得知道
