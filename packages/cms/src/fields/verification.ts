import type { SelectField } from 'payload'

/** How far a part was compared with its source; without a default where it may be left open. */
export const verification = ({ optional = false } = {}): SelectField => ({
  name: 'verification',
  type: 'select',
  label: { vi: 'Đối chiếu văn bản', en: 'Verification' },
  ...(optional ? {} : { required: true, defaultValue: 'unverified' }),
  options: [
    { value: 'verified', label: { vi: 'Đã đối chiếu với văn bản gốc', en: 'Read in the source' } },
    { value: 'partial', label: { vi: 'Đối chiếu một phần', en: 'Read in an incomplete copy' } },
    { value: 'unverified', label: { vi: 'Chưa đối chiếu', en: 'Not verified' } },
  ],
  admin: {
    description: {
      vi: 'Mức chắc chắn rằng dữ liệu này đúng với văn bản.',
      en: 'How sure we are that this says what the regulation says.',
    },
  },
})
