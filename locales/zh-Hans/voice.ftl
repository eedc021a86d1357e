### 护理时说出来的话。

voice-pressure = { $name }。{ $like }。
voice-check = 更软、一样，还是更痛？
voice-ready = 准备好。{ $next }
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
