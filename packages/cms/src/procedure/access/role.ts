import type { Label } from '../../fields/label.js'

/** Who takes part in the yearly procedure, beside the roles that look after the criteria. */
export const procedureRoles = ['board', 'police', 'committee', 'steering', 'council', 'province'] as const
export type ProcedureRole = (typeof procedureRoles)[number]

export const procedureRoleLabels: Record<ProcedureRole, Label> = {
  board: { vi: 'Ban quản lý khu dân cư', en: 'Management board' },
  police: { vi: 'Công an', en: 'Police' },
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  steering: { vi: 'Ban chỉ đạo', en: 'Steering committee' },
  council: { vi: 'Hội đồng thi đua, khen thưởng', en: 'Emulation and reward council' },
  province: { vi: 'Theo dõi cấp tỉnh', en: 'Provincial oversight' },
}
