### Lỗi gì xảy ra và cách xử lý.

errors-title = Có lỗi xảy ra
errors-store-full = Máy này hết chỗ trống. Hãy dọn bớt cho có chỗ, rồi thử lại. Không mất gì cả.
errors-store-damaged = Không đọc được nhật ký. Nhật ký được giữ nguyên. Hãy khôi phục một bản sao, hoặc dời tệp đi để bắt đầu nhật ký mới.
errors-store-too-new = Nhật ký này do bản Milkpath mới hơn ghi. Hãy cập nhật ứng dụng để mở. Nhật ký được giữ nguyên.
errors-store-locked = Milkpath đang mở ở một cửa sổ khác. Hãy đóng cửa sổ đó, rồi thử lại.
errors-store-unkept = Trình duyệt này không lưu được nhật ký của bạn ở đây. Hãy mở Milkpath trong một cửa sổ thường (không phải cửa sổ riêng tư) của trình duyệt đã cập nhật.
errors-store-row = Một dòng trong nhật ký của bạn không đọc được, và được giữ nguyên ({ $table } { $row }, { $column }). Người giúp bạn về máy tính có thể tìm ra nó bằng “milkpath check”.
errors-store-missing = Mục đó không còn trong nhật ký của bạn. Hãy quay lại và xem lần nữa.
errors-store-still-running = Một buổi vẫn đang chờ. Hãy làm xong hoặc dừng buổi đó trước.
errors-session-lost = Không đọc lại được buổi gần nhất của bạn, nên buổi đó đã được kết thúc. Mọi thứ khác vẫn như cũ. Bạn có thể kiểm tra rồi bắt đầu lại.
errors-store-internal = Nhật ký không trả lời. Hãy thử lại.
errors-retry = Thử lại
errors-use-here = Dùng ở đây
errors-dismiss = Đóng
errors-not-found = Trang này không còn nữa.
errors-file-failed = Không ghi được tệp. Hãy chọn nơi khác.
errors-no-file = Máy này không lưu tệp từ đây được.
