import type { Label } from '../../fields/label.js'

/** How the collections of the procedure are grouped in the admin's navigation. */
export const groupsOfAdmin = {
  places: { vi: 'Địa bàn', en: 'Places' },
  year: { vi: 'Hồ sơ hằng năm', en: 'The year' },
  exchange: { vi: 'Trao đổi hai chiều', en: 'Two-way information' },
  recognition: { vi: 'Công nhận và khen thưởng', en: 'Recognition and rewards' },
} satisfies Record<string, Label>
