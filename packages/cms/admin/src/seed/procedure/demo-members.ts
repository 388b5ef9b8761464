import type { ProcedureRole } from '@tieuchi/cms/procedure'
import type { AreaKey } from './places'

export interface DemoMember {
  email: string
  password: string
  name: string
  roles: ProcedureRole[]
  area?: AreaKey
  unit?: 'province' | 'merged' | 'field'
}

const member = (
  name: string,
  role: ProcedureRole,
  account: string,
  place: Pick<DemoMember, 'area' | 'unit'>,
): DemoMember => ({
  email: `${account}@tieuchi.example`,
  password: `${account}-dung-thu`,
  name,
  roles: [role],
  ...place,
})

/** Who works in the invented province; a live installation refuses these accounts. */
export const demoMembers: readonly DemoMember[] = [
  member('Ban quản lý Sông Xanh 1', 'board', 'banquanly', { area: 'xanh1' }),
  member('Ban quản lý Sông Xanh 2', 'board', 'bqlxanh2', { area: 'xanh2' }),
  member('Ban quản lý Đồi Thông 1', 'board', 'bqlthong1', { area: 'thong1' }),
  member('Ban quản lý Đồi Thông 2', 'board', 'bqlthong2', { area: 'thong2' }),
  member('Ban quản lý Ruộng Vàng 1', 'board', 'bqlvang1', { area: 'vang1' }),
  member('Ban quản lý Ruộng Vàng 2', 'board', 'bqlvang2', { area: 'vang2' }),
  member('Công an phường Xanh Thông', 'police', 'congan', { unit: 'merged' }),
  member('Công an xã Ruộng Vàng', 'police', 'conganvang', { unit: 'field' }),
  member('UBND phường Xanh Thông', 'committee', 'uyban', { unit: 'merged' }),
  member('UBND xã Ruộng Vàng', 'committee', 'uybanvang', { unit: 'field' }),
  member('Ban chỉ đạo phường Xanh Thông', 'steering', 'banchidao', { unit: 'merged' }),
  member('Hội đồng thi đua phường Xanh Thông', 'council', 'hoidong', { unit: 'merged' }),
  member('Theo dõi cấp tỉnh', 'province', 'captinh', { unit: 'province' }),
]
