### Hồ sơ sức khỏe: một danh sách.

health-title = Bạn có điều nào sau đây không?
health-hint = Điều này thay đổi những gì an toàn cho bạn. Chỉ lưu trên điện thoại này.
health-none = Không có điều nào
health-continue = Tiếp tục
health-cleared = Mát-xa được, dù: { $condition }
health-cleared-title = Nhân viên y tế của bạn đã nói mát-xa được chưa?
health-birth = Bạn sinh bé ngày nào?
health-birth-sub = Không bắt buộc. Ngày này thay đổi phần kiểm tra trong những tuần đầu, và lời để đọc qua điện thoại.
health-birth-ago = Tức là { $span } trước.
health-birth-none = Chưa lưu ngày nào.
health-birth-clear = Bỏ ngày này
health-birth-no-day = Ngày này viết chưa đúng. Hãy viết năm, tháng và ngày, như 2026-02-28.
health-birth-range = Không thể là ngày này. Hãy chọn ngày từ { $first } đến { $last }.
health-birth-mend = Trước hết sửa ngày sinh, hoặc bỏ đi
