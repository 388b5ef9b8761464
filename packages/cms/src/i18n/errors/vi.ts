export const vi = {
  'not-logged-in': 'Anh/chị cần đăng nhập.',
  'not-allowed': 'Anh/chị không có quyền làm việc này.',
  'not-found': 'Không tìm thấy mục này, hoặc mục này không thuộc phạm vi của anh/chị.',
  'bad-request': 'Yêu cầu không đúng dạng: {problem}.',
  'self-approval': 'Người đã soạn, sửa hoặc trình bản này không được tự phê duyệt.',
  'wrong-status': 'Không làm được việc này khi bản tiêu chí đang ở trạng thái “{statusLabel}”.',
  frozen:
    'Bản tiêu chí đã trình, đã duyệt hoặc đã công bố thì không sửa, không xóa được. Muốn thay đổi, hãy tạo bản mới từ bản này.',
  published: 'Bản tiêu chí này đã công bố. Muốn thay đổi, hãy tạo bản mới từ bản này.',
  'not-published': 'Chỉ lập được bộ tiêu chí địa phương từ một bản đã công bố.',
  'base-not-published':
    'Không tìm thấy bộ tiêu chí gốc {base} trong những gì đã công bố, nên không kiểm tra được bộ địa phương này.',
  'base-changed': 'Không đổi được bộ tiêu chí gốc của một bộ địa phương. Hãy lập bộ địa phương mới.',
  'edited-meanwhile':
    'Người khác vừa thay đổi bản này. Hãy tải lại trang rồi làm lại để không ghi đè lên thay đổi của họ.',
  'content-changed': 'Nội dung không còn đúng với nội dung đã được phê duyệt, nên không công bố được.',
  'publish-conflict': 'Người khác vừa công bố trước. Hãy tải lại và thử lại.',
  'reason-required': 'Cần ghi lý do công bố.',
  'comment-required': 'Cần ghi ý kiến khi trả lại.',
  'no-release': 'Chưa công bố bộ tiêu chí nào.',
  'identity-changed': 'Không đổi được mã bộ tiêu chí và số bản. Hãy tạo bản mới.',
  'releases-are-final': 'Bản công bố chỉ sinh ra khi công bố, không sửa và không xóa được.',
  'last-administrator': 'Phải còn ít nhất một quản trị viên.',
  'own-roles': 'Không ai được tự đổi vai trò của mình.',
  'record-edited-meanwhile':
    'Người khác vừa sửa hồ sơ này. Hãy tải lại trang rồi làm lại để không ghi đè lên thay đổi của họ.',
  'demo-account': 'Tài khoản dùng thử không đăng nhập được ở chế độ chính thức.',
  'record-not-found': 'Không có mục này trong phạm vi của anh/chị.',
  'record-is-final': 'Hồ sơ này không sửa, không xóa được sau khi đã ghi.',
  'own-work': 'Anh/chị đã tham gia lập hồ sơ này nên không được quyết định. Hãy để người khác quyết định.',
  'not-proposed':
    'Hồ sơ đang ở bước “{statusLabel}” nên chưa quyết định được. Công an phải trình đề nghị trước.',
  'already-decided':
    'Hồ sơ này đã có Quyết định số {number}. Muốn thay đổi thì thu hồi quyết định đó hoặc giải quyết khiếu nại.',
  'number-taken':
    '{authority} đã có Quyết định số {number} trong năm {year}. Hãy ghi đúng số của quyết định này.',
  'outcome-not-met': 'Kết quả cuối cùng là “{outcomeLabel}” nên không ra quyết định công nhận được.',
  'no-authority':
    'Chưa biết cơ quan nào có thẩm quyền đối với {area} vào ngày {date}. Hãy kiểm tra mục “Thẩm quyền công nhận” trong Cài đặt quy trình và sổ Đơn vị hành chính.',
  'other-authority':
    'Vào ngày {date}, thẩm quyền thuộc {authority}. Hãy kiểm tra ngày quyết định, hoặc chuyển hồ sơ cho cơ quan đó.',
  'not-a-recognition': 'Chỉ thu hồi được quyết định công nhận.',
  'already-revoked': 'Quyết định này đã bị thu hồi theo Quyết định số {number}.',
  'not-a-refusal': 'Chỉ khiếu nại được quyết định không công nhận.',
  'appeal-open': 'Quyết định này đang có khiếu nại chưa giải quyết xong.',
  'appeal-granted': 'Khiếu nại đối với quyết định này đã được chấp nhận, không cần khiếu nại nữa.',
  'appeal-answered': 'Khiếu nại này đã được trả lời ngày {date}.',
  'appeal-not-judged': 'Hãy chấm lại theo tiêu chí lúc đó trước khi trả lời khiếu nại.',
  'appeal-not-met': 'Kết quả chấm lại là “{outcomeLabel}” nên không chấp nhận khiếu nại được.',
  'no-criteria-for-year': 'Chưa công bố bản nào của bộ tiêu chí {set} có hiệu lực cho năm {year}.',
  'wrong-assessment-status': 'Không làm được bước này khi đánh giá đang ở trạng thái “{statusLabel}”.',
  'assessment-closed':
    'Hồ sơ đánh giá này đã đóng khi chưa xong. Ủy ban nhân dân cấp xã hoặc quản trị viên mở lại được; mở lại rồi mới làm tiếp.',
  'step-reason-required': 'Cần ghi lý do.',
  'window-still-open': 'Kỳ đánh giá kéo dài đến hết ngày {lastDay}. Từ ngày hôm sau mới nộp được.',
  'facts-missing':
    'Còn thiếu số liệu: {labels}. Hãy bổ sung; chỉ số nào chưa có thì ghi lý do vào ô ghi chú của chỉ số đó.',
  'departures-unexplained': 'Số liệu khác với bước trước: {labels}. Hãy ghi lý do cho từng chỉ số.',
  'own-filing':
    'Anh/chị đã đăng ký hoặc tự đánh giá cho khu dân cư này, nên người khác phải làm bước này. Không ai thẩm định hoặc quyết định việc của chính mình.',
  'answers-refused': 'Không lưu được: {problem}',
  'posting-not-over':
    'Kết quả dự kiến còn niêm yết lấy ý kiến đến hết ngày {lastDay}. Từ ngày hôm sau mới chốt được.',
  'posting-over': 'Thời gian niêm yết lấy ý kiến đã hết ngày {lastDay}.',
  'comment-incomplete': 'Cần ghi ý kiến và ghi đó là ý kiến của ai (người dân, ban quản lý...).',
  'final-not-met': 'Chỉ đề nghị công nhận khi kết quả cuối cùng là “Đạt”.',
  'proposal-incomplete':
    'Cần chọn đề nghị công nhận hay không công nhận; không công nhận thì phải ghi lý do.',
  'verdicts-are-final':
    'Kết quả chấm đã ghi nhận thì không sửa, không xóa được. Muốn xem theo hồ sơ hiện nay, hãy chấm lại.',
  'no-verdict-yet': 'Chưa bước nào được nộp, nên chưa có kết quả để chấm lại.',
  'bad-year': 'Hãy ghi năm đánh giá bằng bốn chữ số, ví dụ 2026.',
  'import-no-file': 'Hãy chọn một tệp CSV hoặc XLSX.',
  'import-file-type':
    'Tệp này không phải là bảng CSV hoặc XLSX. Tệp .xls cũ và tệp có mật khẩu thì hãy mở ra rồi lưu lại thành .xlsx.',
  'import-encoding':
    'Không đọc được chữ trong tệp: tệp phải dùng bảng mã UTF-8 hoặc UTF-16. Hãy mở tệp rồi lưu thành “CSV UTF-8”, hoặc lưu thành .xlsx.',
  'import-broken': 'Tệp XLSX bị hỏng nên không đọc được. Hãy mở tệp rồi lưu lại.',
  'import-broken-quote':
    'Dòng {row} của tệp CSV có dấu ngoặc kép không được đóng lại, nên không biết ô kết thúc ở đâu.',
  'import-too-large': 'Tệp lớn hơn {most} MB. Hãy chia thành nhiều tệp.',
  'import-unpacks-too-large':
    'Tệp XLSX chứa quá nhiều dữ liệu sau khi giải nén. Hãy xóa hình ảnh, trang tính thừa, hoặc chia thành nhiều tệp.',
  'import-too-many-rows': 'Tệp có nhiều hơn {most} dòng. Hãy chia thành nhiều tệp.',
  'import-stray-cell': 'Ô {cell} nằm quá xa bảng. Hãy xóa các dòng, cột thừa hoặc chia thành nhiều tệp.',
  'import-cell-error': 'Ô {cell} đang báo lỗi công thức. Hãy sửa ô này rồi nộp lại tệp.',
  'import-empty': 'Tệp không có dòng dữ liệu nào dưới dòng tiêu đề.',
  'import-refused': 'Chưa nhập dòng nào: tệp có {count} vấn đề cần sửa.',
  'import-failed': 'Việc nhập tệp bị dừng giữa chừng và đã được hoàn lại: chưa nhập dòng nào. Hãy thử lại.',
  'export-too-many-rows': 'Có nhiều hơn {most} dòng, quá nhiều cho một tệp XLSX. Hãy lọc bớt hoặc xuất CSV.',
  'text-too-long': 'Nội dung dài quá {longest} ký tự.',
  'notice-acknowledged':
    'Đã có khu dân cư xác nhận nhận thông báo này, nên không sửa nội dung và không bỏ khu dân cư đã xác nhận. Hãy gửi thông báo mới.',
  'matter-answered':
    'Kiến nghị này đã được trả lời ngày {date} nên không thay đổi được nữa. Nếu còn vướng mắc, hãy nêu kiến nghị mới.',
  'not-matter-owner': 'Kiến nghị này do {owner} giải quyết.',
  'nomination-considered': 'Hội đồng đã cho ý kiến về đề nghị này, nên không sửa, không xóa được nữa.',
  'nomination-decided': 'Đề nghị này đã được quyết định ngày {date}.',
  'not-considered': 'Hội đồng chưa cho ý kiến về đề nghị này. Hội đồng cho ý kiến trước, rồi mới quyết định.',
  'not-eligible':
    'Đề nghị này được chấm là “{outcomeLabel}” theo điều kiện xét, nên không khen thưởng được: {criteria}.',
  'eligibility-open': 'Chưa đủ dữ liệu để xét điều kiện. Còn thiếu: {labels}. Hãy bổ sung rồi làm lại.',
  'reward-number-taken':
    'Quyết định khen thưởng số {number} đã ghi ngày {date}, người ký {signer}. Một quyết định chỉ có một ngày và một người ký; hãy kiểm tra lại.',
  'registration-filed': 'Đăng ký này đã nộp. Muốn sửa, hãy sửa từng mục và ghi lý do đính chính.',
  'commitments-refused': 'Chưa ghi hộ nào: danh sách có {count} dòng cần sửa.',
}
