import { demoAccounts } from './demo-accounts.mjs'

const accountLine = ({ email, password, vi, en }) =>
  `    ${email.padEnd(26)} ${password.padEnd(20)} ${vi} / ${en}`

/** What to open and what to try, once both are running. */
export const welcome = ({ adminUrl, hostAppUrl, elapsed }) => `
Sẵn sàng sau / ready in ${elapsed}

  Trang quản trị / admin      ${adminUrl}/admin
  Ứng dụng mẫu / host app     ${hostAppUrl}

  Tài khoản dùng thử / demo accounts
${demoAccounts.map(accountLine).join('\n')}

  Thử ngay: mở hai trang cạnh nhau; đăng nhập bằng tài khoản soạn thảo, tạo bản mới của bộ
  "vn.residential-area", hạ ngưỡng hộ đăng ký từ 100 xuống 95 kèm ngày và căn cứ, rồi trình;
  đăng nhập bằng tài khoản phê duyệt để duyệt và công bố. Kết quả ở ứng dụng mẫu tự đổi.

  To try: open both side by side; log in as the drafter, make a new revision of
  "vn.residential-area", lower the registered-households threshold from 100 to 95 with a date
  and a legal basis, submit; log in as the approver, approve and publish. The host app follows.

  Dữ liệu và nhật ký ở .tieuchi; xóa thư mục này để làm lại từ đầu.
  Data and logs are in .tieuchi; delete that folder to begin anew.

  Ctrl+C dừng tất cả / stops everything.
`
