import type { Status } from '../collections/revision.js'
import type { Label } from '../fields/label.js'

export const statusLabels: Record<Status | 'published', Label> = {
  draft: { vi: 'Đang soạn', en: 'Draft' },
  submitted: { vi: 'Đã trình', en: 'Submitted' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  published: { vi: 'Đã công bố', en: 'Published' },
}
