import type { Label } from '../../fields/label.js'
import type { FactSource, Supplier } from '../settings-defaults.js'

export const sourceLabels: Record<FactSource, Label> = {
  attested: { vi: 'Người báo cáo xác nhận', en: 'Attested' },
  'registration-filed': { vi: 'Đăng ký: đã đăng ký chưa', en: 'Registration: filed or not' },
  'registration-filed-on': { vi: 'Đăng ký: ngày đăng ký', en: 'Registration: the day' },
  'party-resolution': { vi: 'Nghị quyết chi bộ: có hay không', en: 'Party resolution: adopted or not' },
  'party-resolution-on': { vi: 'Nghị quyết chi bộ: ngày ban hành', en: 'Party resolution: the day' },
  'households-residing': { vi: 'Số hộ đang cư trú', en: 'Households residing' },
  'households-committed': { vi: 'Số hộ đã ký cam kết', en: 'Households that committed' },
  'self-management-models': {
    vi: 'Có mô hình tự quản về an ninh và về phòng cháy',
    en: 'Models on security and on fire safety exist',
  },
}

export const supplierLabels: Record<Supplier, Label> = {
  board: { vi: 'Ban quản lý khu dân cư', en: 'Management board' },
  police: { vi: 'Công an cấp xã', en: 'Commune police' },
  committee: { vi: 'Ủy ban nhân dân cấp xã', en: 'Commune People’s Committee' },
}
