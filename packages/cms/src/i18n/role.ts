import type { Role } from '../access/role.js'
import type { Label } from '../fields/label.js'

export const roleLabels: Record<Role, Label> = {
  drafter: { vi: 'Người soạn thảo', en: 'Drafter' },
  approver: { vi: 'Người phê duyệt', en: 'Approver' },
  administrator: { vi: 'Quản trị viên', en: 'Administrator' },
  viewer: { vi: 'Người xem', en: 'Viewer' },
}
