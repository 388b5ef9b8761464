import type { Status } from '../collections/revision.js'
import type { Label } from '../fields/label.js'

/** The states of a revision in words; the form, the list and the messages all take them from here. */
export const statusLabels: Record<Status | 'published', Label> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Chờ phê duyệt', en: 'Waiting for approval' },
  approved: { vi: 'Đã duyệt, chưa công bố', en: 'Approved, not published' },
  published: { vi: 'Đã công bố', en: 'Published' },
}
