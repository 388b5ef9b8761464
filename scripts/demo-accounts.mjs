/** The accounts that the admin makes when it runs as a demo; the start test logs in with each of them. */
export const demoAccounts = [
  { email: 'soanthao@tieuchi.example', password: 'soanthao-dung-thu', vi: 'soạn thảo', en: 'drafter' },
  { email: 'pheduyet@tieuchi.example', password: 'pheduyet-dung-thu', vi: 'phê duyệt', en: 'approver' },
  { email: 'quantri@tieuchi.example', password: 'quantri-dung-thu', vi: 'quản trị', en: 'administrator' },
  { email: 'xem@tieuchi.example', password: 'xem-dung-thu', vi: 'chỉ xem', en: 'viewer' },
]
