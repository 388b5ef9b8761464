const vi = {
  loading: 'Đang tải…',
  failed: 'Không tải được. Hãy kiểm tra kết nối mạng.',
  retry: 'Thử lại',
  title: 'Quá trình của đơn vị',
  notSaved: 'Lưu đơn vị này trước, rồi mới sáp nhập hoặc đổi tên được.',
  replaces: 'Thay cho:',
  replacedBy: (day: string): string => `Kết thúc từ ngày ${day}. Được thay bằng:`,
  ended: (day: string): string => `Kết thúc từ ngày ${day}.`,
  since: (day: string): string => `Có từ ngày ${day}, đang hoạt động.`,
  button: 'Sáp nhập, đổi tên',
  rename: 'Đổi tên',
  merge: 'Sáp nhập',
  explain: (names: string): string =>
    `Một đơn vị mới thay ${names} kể từ ngày ghi dưới đây. Số liệu cũ vẫn giữ tên cũ; từ ngày đó mọi nơi thuộc đơn vị cũ sẽ thuộc đơn vị mới. Không có nút lấy lại: hãy kiểm tra kỹ trước khi xác nhận.`,
  takenAlong: (areas: number, units: number, accounts: number): string =>
    `Chuyển sang đơn vị mới: ${areas} khu dân cư, ${units} đơn vị cấp dưới, ${accounts} tài khoản`,
  andOfOthers: ', và những gì thuộc các đơn vị chọn thêm',
  name: 'Tên đơn vị mới',
  code: 'Mã đơn vị mới',
  codeHint: 'Mã không được trùng với mã đơn vị nào, kể cả đơn vị đã kết thúc.',
  from: 'Có hiệu lực từ ngày',
  together: 'Sáp nhập cùng với',
  togetherHint: 'Không chọn nếu chỉ đổi tên.',
  filter: 'Tìm theo tên hoặc mã',
  none: 'Không có đơn vị nào phù hợp.',
  done: 'Đã lập đơn vị mới và chuyển các nơi thuộc đơn vị cũ.',
}

const en: typeof vi = {
  loading: 'Loading…',
  failed: 'It could not be loaded. Check the connection.',
  retry: 'Try again',
  title: 'History of the unit',
  notSaved: 'Save this unit first; then it can be merged or renamed.',
  replaces: 'Replaces:',
  replacedBy: (day) => `Ended on ${day}. Replaced by:`,
  ended: (day) => `Ended on ${day}.`,
  since: (day) => `In existence since ${day}.`,
  button: 'Merge or rename',
  rename: 'Rename',
  merge: 'Merge',
  explain: (names) =>
    `A new unit replaces ${names} from the day below. Old records keep the old name; from that day whatever belonged to the old unit belongs to the new one. There is no button to undo this: check it before you confirm.`,
  takenAlong: (areas, units, accounts) =>
    `Goes over to the new unit: ${areas} ${areas === 1 ? 'area' : 'areas'}, ${units} lower ${units === 1 ? 'unit' : 'units'}, ${accounts} ${accounts === 1 ? 'account' : 'accounts'}`,
  andOfOthers: ', and what belongs to the units chosen as well',
  name: 'Name of the new unit',
  code: 'Code of the new unit',
  codeHint: 'No other unit may have this code, not even one that ended.',
  from: 'In effect from',
  together: 'Merged together with',
  togetherHint: 'Choose none to rename only.',
  filter: 'Search by name or code',
  none: 'No unit fits.',
  done: 'The new unit was set up, and what belonged to the old one went over to it.',
}

/** What the panel of a unit says about mergers and renamings. */
export const successionTexts = { vi, en }
