import type { Outcome } from '@tieuchi/schemas'
import type { Label } from '../../fields/label.js'
import type { AssessmentStatus, Stage } from '../collections/assessment.js'

export const statusLabels: Record<AssessmentStatus, Label> = {
  open: { vi: 'Đang tự đánh giá', en: 'Self-assessment open' },
  'self-assessed': { vi: 'Chờ Công an thẩm định', en: 'Awaiting appraisal' },
  appraised: { vi: 'Đã thẩm định', en: 'Appraised' },
  posted: { vi: 'Đang niêm yết lấy ý kiến', en: 'Posted for comment' },
  finalised: { vi: 'Đã có kết quả cuối cùng', en: 'Final' },
  proposed: { vi: 'Chờ quyết định', en: 'Awaiting the decision' },
  decided: { vi: 'Đã quyết định', en: 'Decided' },
  closed: { vi: 'Đã đóng khi chưa xong', en: 'Closed unfinished' },
}

export const outcomeLabels: Record<Outcome, Label> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
  undetermined: { vi: 'Chưa đủ dữ liệu', en: 'Undetermined' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
}

export const stageLabels: Record<Stage, Label> = {
  self: { vi: 'Tự đánh giá', en: 'Self-assessment' },
  appraisal: { vi: 'Thẩm định', en: 'Appraisal' },
  final: { vi: 'Kết quả cuối cùng', en: 'Final' },
}
