import { assessmentYear, dateIn } from '@tieuchi/schemas/model'

/** The criteria set that the areas are judged by. */
export const criteriaSetId = 'vn.residential-area'

/**
 * Invented areas with invented figures; a real host would load them from its own records. They hold what either
 * circular asks for, so that the date alone decides by which one they are judged.
 */
const allWell = {
  // Circular 124/2021
  'households-residing': 250,
  'households-registered': 250,
  'opposition-cases': 0,
  'exploitation-cases': 0,
  'separatism-cases': 0,
  'complex-prolonged-disputes': 0,
  'incitement-cases': 0,
  'serious-cases': 0,
  'movement-grade': 'fair',
  // Circular 23/2012
  'party-resolution-adopted': true,
  'registration-filed': true,
  'households-total': 250,
  'households-committed': 250,
  'self-management-model-exists': true,
  'propaganda-cases': 0,
  'complex-disputes': 0,
  'mass-or-illegal-complaints': 0,
  'other-violations': 0,
  'other-violations-year-before': 0,
  'serious-crimes': 0,
  'residents-in-serious-crimes': 0,
  'crimes-reported-at-once': 2,
  'public-order-hotspots': 0,
  'residents-new-to-social-evils': 0,
  'serious-fires': 0,
  'serious-traffic-accidents': 0,
  'serious-labour-accidents': 0,
  // Both
  'policies-and-rules-carried-out': true,
  'sabotage-cases': 0,
  'illegal-religion-cases': 0,
  crimes: 2,
  'crimes-year-before': 3,
  accidents: 1,
  'accidents-year-before': 1,
  'social-evil-cases': 0,
  'social-evil-cases-year-before': 0,
}

export const areas = [
  {
    id: 'hoa-mai',
    name: 'Khu dân cư Hoa Mai',
    about: {
      vi: '240 trên 250 hộ đã đăng ký (96 %), các mặt khác đầy đủ.',
      en: '240 of 250 households registered (96 %), everything else complete.',
    },
    figures: { ...allWell, 'households-registered': 240, 'households-committed': 240 },
  },
  {
    id: 'tre-xanh',
    name: 'Khu dân cư Tre Xanh',
    about: {
      vi: 'Tất cả 312 hộ đã đăng ký, số liệu đầy đủ.',
      en: 'All 312 households registered, figures complete.',
    },
    figures: {
      ...allWell,
      'households-residing': 312,
      'households-registered': 312,
      'households-total': 312,
      'households-committed': 312,
      'movement-grade': 'excellent',
    },
  },
  {
    id: 'ben-song',
    name: 'Khu dân cư Bến Sông',
    about: {
      vi: 'Còn thiếu số hộ đã đăng ký, số vụ tai nạn và xếp loại.',
      en: 'The registered households, the accidents and the grade are still missing.',
    },
    figures: {
      ...allWell,
      'households-registered': null,
      'households-committed': null,
      accidents: null,
      'movement-grade': null,
    },
  },
  {
    id: 'doi-thong',
    name: 'Khu dân cư Đồi Thông',
    about: {
      vi: 'Có một vụ tranh chấp phức tạp, kéo dài.',
      en: 'One complex and prolonged dispute.',
    },
    figures: { ...allWell, 'complex-prolonged-disputes': 1, 'complex-disputes': 1 },
  },
]

/** An area's figures for the assessment period that contains the date. */
export const figuresOf = ({ figures }, { on, period }) => {
  // Whatever the date asked about, resolution and registration lie inside the period, in time, and not in the future.
  const inFebruary = dateIn(assessmentYear(period), '02-10')
  const early = on >= inFebruary ? inFebruary : period.from
  return { ...figures, 'party-resolution-adopted-on': early, 'registration-filed-on': early }
}
