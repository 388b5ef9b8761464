/** The accounts that the admin makes when it runs as a demo; the start test logs in with each of them. */
export const demoAccounts = [
  { email: 'soanthao@tieuchi.example', password: 'soanthao-dung-thu', vi: 'soạn thảo', en: 'drafter' },
  { email: 'pheduyet@tieuchi.example', password: 'pheduyet-dung-thu', vi: 'phê duyệt', en: 'approver' },
  { email: 'quantri@tieuchi.example', password: 'quantri-dung-thu', vi: 'quản trị', en: 'administrator' },
  { email: 'xem@tieuchi.example', password: 'xem-dung-thu', vi: 'chỉ xem', en: 'viewer' },
  { email: 'banquanly@tieuchi.example', password: 'banquanly-dung-thu', vi: 'ban quản lý', en: 'board' },
  { email: 'congan@tieuchi.example', password: 'congan-dung-thu', vi: 'Công an phường', en: 'police' },
  { email: 'uyban@tieuchi.example', password: 'uyban-dung-thu', vi: 'UBND phường', en: 'committee' },
  { email: 'banchidao@tieuchi.example', password: 'banchidao-dung-thu', vi: 'ban chỉ đạo', en: 'steering' },
  {
    email: 'hoidong@tieuchi.example',
    password: 'hoidong-dung-thu',
    vi: 'hội đồng khen thưởng',
    en: 'council',
  },
  { email: 'captinh@tieuchi.example', password: 'captinh-dung-thu', vi: 'cấp tỉnh', en: 'province' },
]
