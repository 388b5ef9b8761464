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

export const closeDaysTexts = {
  label: {
    vi: 'Đóng hồ sơ chưa xong sau khi hết kỳ (ngày)',
    en: 'Close what is unfinished after the window (days)',
  },
  description: {
    vi: 'Cơ quan tự đặt, không phải quy định của văn bản nào. Hồ sơ đã có kết quả cuối cùng thì không bị đóng. Để trống thì không bao giờ tự đóng.',
    en: 'The office’s own setting, not a rule of any regulation. What has a final outcome is not closed. Empty: never by itself.',
  },
  between: {
    vi: (least: number, most: number) =>
      `Hãy ghi số nguyên từ ${least} đến ${most}, tức là sau hạn tự đánh giá; hoặc để trống.`,
    en: (least: number, most: number) =>
      `Give a whole number from ${least} to ${most}, which is after the self-assessment is due; or leave it empty.`,
  },
}
