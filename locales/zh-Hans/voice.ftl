### 护理时说出来的话。

voice-pressure = { $name }。{ $like }。
voice-check = 更软、一样，还是更痛？
voice-ready = 准备好。{ $next }
voice-question = { $question }{ $answers }。
voice-prop = 把手机立起来
voice-prop-end = 回到手持画面
voice-touch = 在图上：点一下暂停或继续，点两下再来一次，滑动跳过，按住不放停止。
voice-title = 护理时用什么来提示你
voice-full = 语音
voice-short = 简短语音
voice-tones = 提示音
voice-vibration = 振动
voice-silent = 静音
voice-full-sub = 每一步都念出来，带滴答声和铃声。
voice-short-sub = 每一步念几个字，带滴答声和铃声。
voice-tones-sub = 只有滴答声和铃声，不念字。
voice-vibration-sub = 手机用振动代替滴答声和铃声。
voice-silent-sub = 没有声音。图和文字继续。
voice-button = 语音和声音：{ $level }
voice-none = 这台设备没有{ $language }的语音。提示音继续。
voice-no-engine = 这台设备不能说话。提示音继续。
voice-install = 要添加语音，请安装 { $package }，再重新打开应用。
voice-no-vibration = 这台设备不能振动。文字继续。
voice-read = 朗读
voice-read-stop = 停止朗读
voice-read-none = 这台设备没有{ $language }的语音。
