### Lời nói trong một buổi.

voice-pressure = { $name }. { $like }.
voice-check = Mềm hơn, như cũ, hay đau hơn?
voice-ready = Hãy sẵn sàng. { $next }
voice-full = Giọng đọc
voice-short = Giọng đọc ngắn
voice-tones = Âm báo
voice-vibration = Rung
voice-silent = Im lặng
voice-full-sub = Mỗi bước đều được đọc, có tiếng tích tắc và tiếng chuông.
voice-short-sub = Vài từ cho mỗi bước, có tiếng tích tắc và tiếng chuông.
voice-tones-sub = Tiếng tích tắc và tiếng chuông, không có lời.
voice-vibration-sub = Điện thoại rung thay cho tiếng tích tắc và tiếng chuông.
voice-silent-sub = Không có tiếng. Hình và chữ vẫn tiếp tục.
