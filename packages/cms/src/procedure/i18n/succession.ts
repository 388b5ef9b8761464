const vi = {
  loading: 'Đang tải…',
  failed: 'Không tải được. Hãy kiểm tra kết nối mạng.',
  retry: 'Thử lại',
  title: 'Sáp nhập, đổi tên',
  notSaved: 'Lưu đơn vị này trước, rồi mới sáp nhập hoặc đổi tên được.',
  replaces: 'Thay cho:',
  replacedBy: (day: string): string => `Kết thúc từ ngày ${day}. Được thay bằng:`,
  ended: (day: string): string => `Kết thúc từ ngày ${day}.`,
  exists: 'Đơn vị này đang tồn tại.',
  merge: 'Sáp nhập, đổi tên',
  explain: (name: string): string =>
    `Một đơn vị mới thay ${name} kể từ ngày ghi dưới đây. Số liệu cũ vẫn giữ tên cũ; từ ngày đó mọi nơi thuộc đơn vị cũ sẽ thuộc đơn vị mới.`,
  takenAlong: (areas: number, units: number, accounts: number): string =>
    `Chuyển sang đơn vị mới: ${areas} khu dân cư, ${units} đơn vị cấp dưới, ${accounts} tài khoản (và của các đơn vị chọn thêm).`,
  name: 'Tên đơn vị mới',
  code: 'Mã đơn vị mới',
  codeHint: 'Mã không được trùng với mã đơn vị nào, kể cả đơn vị đã kết thúc.',
  from: 'Từ ngày',
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
  title: 'Merge or rename',
  notSaved: 'Save this unit first; then it can be merged or renamed.',
  replaces: 'Replaces:',
  replacedBy: (day) => `Ended on ${day}. Replaced by:`,
  ended: (day) => `Ended on ${day}.`,
  exists: 'This unit exists.',
  merge: 'Merge or rename',
  explain: (name) =>
    `A new unit replaces ${name} from the day below. Old records keep the old name; from that day whatever belonged to the old unit belongs to the new one.`,
  takenAlong: (areas, units, accounts) =>
    `Goes over to the new unit: ${areas} areas, ${units} lower units, ${accounts} accounts (and those of the units chosen below).`,
  name: 'Name of the new unit',
  code: 'Code of the new unit',
  codeHint: 'No other unit may have this code, not even one that ended.',
  from: 'From',
  together: 'Merged together with',
  togetherHint: 'Choose none to rename only.',
  filter: 'Search by name or code',
  none: 'No unit fits.',
  done: 'The new unit was set up, and what belonged to the old one went over to it.',
}

/** What the panel of a unit says about mergers and renamings. */
export const successionTexts = { vi, en }
