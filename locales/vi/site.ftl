### Trang web trong trình duyệt: nơi lưu nhật ký, và các bản mới hơn.

site-title = Nơi lưu nhật ký của bạn
site-here = Nhật ký của bạn nằm trong trình duyệt này, trên máy này. Nhật ký không được gửi đi đâu cả.
site-promised = Trình duyệt đã hứa giữ nhật ký cho đến khi bạn xóa.
site-unpromised = Trình duyệt chưa hứa giữ nhật ký. Trình duyệt có thể xóa nhật ký khi máy hết chỗ, hoặc khi bạn không mở Milkpath trong vài tuần. Hãy đưa Milkpath ra màn hình chính, và thỉnh thoảng lưu một bản sao.
site-clear = Nếu bạn xóa dữ liệu của trang này trong trình duyệt, nhật ký của bạn cũng mất.
site-used = Đang chiếm { $used } MB trong số { $most } MB được phép.
site-ask = Nhờ trình duyệt giữ nhật ký
site-newer = Đã có bản Milkpath mới hơn.
site-renew = Dùng bản mới ngay
