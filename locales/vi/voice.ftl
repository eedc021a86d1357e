### Lời nói trong một buổi.

voice-pressure = { $name }. { $like }.
voice-check = Mềm hơn, như cũ, hay đau hơn?
voice-ready = Hãy sẵn sàng. { $next }
voice-question = { $question } { $answers }.
voice-prop = Dựng điện thoại lên
voice-prop-end = Cầm lại trên tay
voice-touch = Trên hình: chạm để tạm dừng hoặc tiếp tục. Chạm hai lần để làm lại. Quẹt để bỏ qua. Nhấn giữ để dừng hẳn.
voice-title = Điều dẫn dắt buổi này
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
voice-button = Giọng đọc và âm thanh: { $level }
voice-none = Máy này không có giọng đọc cho { $language }. Âm báo vẫn tiếp tục.
voice-no-engine = Máy này không đọc được. Âm báo vẫn tiếp tục.
voice-install = Để thêm giọng đọc, hãy cài { $package } rồi mở lại ứng dụng.
voice-no-vibration = Máy này không rung được. Chữ vẫn tiếp tục.
voice-read = Đọc to
voice-read-stop = Ngừng đọc
voice-read-none = Máy này không có giọng đọc cho { $language }.
