import type { Role } from '@tieuchi/cms'

export interface DemoAccount {
  email: string
  password: string
  name: string
  roles: Role[]
}

/** The accounts to try things out with. They are named after what they do; a live installation refuses them. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'quantri@tieuchi.example',
    password: 'quantri-dung-thu',
    name: 'Quản trị viên',
    roles: ['administrator'],
  },
  {
    email: 'soanthao@tieuchi.example',
    password: 'soanthao-dung-thu',
    name: 'Người soạn thảo',
    roles: ['drafter'],
  },
  {
    email: 'pheduyet@tieuchi.example',
    password: 'pheduyet-dung-thu',
    name: 'Người phê duyệt',
    roles: ['approver'],
  },
  { email: 'xem@tieuchi.example', password: 'xem-dung-thu', name: 'Người xem', roles: ['viewer'] },
]
