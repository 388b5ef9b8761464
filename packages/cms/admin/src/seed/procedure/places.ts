/** Everything here is invented for the demonstration and says so. */
export const provinceName = 'Tỉnh Minh Họa'
export const twoTiersFrom = '2025-07-01'

const since = '1997-01-01'

type UnitKey = 'province' | 'district' | 'river' | 'hill' | 'merged' | 'field'

export interface DemoUnit {
  key: UnitKey
  code: string
  name: string
  level: 'province' | 'district' | 'commune'
  from: string
  before?: string
  replaces?: UnitKey[]
  parents?: { unit: UnitKey; from: string }[]
}

/**
 * A province with a district-level city until the district level ended, and three wards and communes of which two were
 * merged on that day.
 */
export const demoUnits: readonly DemoUnit[] = [
  { key: 'province', code: 'MH', name: provinceName, level: 'province', from: since },
  {
    key: 'district',
    code: 'MH-01',
    name: 'Thành phố Minh Họa',
    level: 'district',
    from: since,
    before: twoTiersFrom,
    parents: [{ unit: 'province', from: since }],
  },
  ...(
    [
      ['river', 'MH-0101', 'Phường Sông Xanh'],
      ['hill', 'MH-0102', 'Phường Đồi Thông'],
    ] as const
  ).map(([key, code, name]) => ({
    key,
    code,
    name,
    level: 'commune' as const,
    from: since,
    before: twoTiersFrom,
    parents: [{ unit: 'district' as const, from: since }],
  })),
  {
    key: 'merged',
    code: 'MH-02',
    name: 'Phường Xanh Thông',
    level: 'commune',
    from: twoTiersFrom,
    replaces: ['river', 'hill'],
    parents: [{ unit: 'province', from: twoTiersFrom }],
  },
  {
    key: 'field',
    code: 'MH-03',
    name: 'Xã Ruộng Vàng',
    level: 'commune',
    from: since,
    parents: [
      { unit: 'district', from: since },
      { unit: 'province', from: twoTiersFrom },
    ],
  },
]

export type AreaKey = 'xanh1' | 'xanh2' | 'thong1' | 'thong2' | 'vang1' | 'vang2'

export interface DemoArea {
  key: AreaKey
  code: string
  name: string
  /** The ward it belonged to before the merger, or the commune that stayed. */
  ward: 'river' | 'hill' | 'field'
  pilot: boolean
  households: number
  developer?: string
}

export const demoAreas: readonly DemoArea[] = [
  {
    key: 'xanh1',
    code: 'MH-KDC-01',
    name: 'Khu dân cư Sông Xanh 1',
    ward: 'river',
    pilot: true,
    households: 60,
    developer: 'Công ty Minh Họa (tên giả định)',
  },
  {
    key: 'xanh2',
    code: 'MH-KDC-02',
    name: 'Khu dân cư Sông Xanh 2',
    ward: 'river',
    pilot: true,
    households: 84,
  },
  {
    key: 'thong1',
    code: 'MH-KDC-03',
    name: 'Khu dân cư Đồi Thông 1',
    ward: 'hill',
    pilot: true,
    households: 52,
  },
  {
    key: 'thong2',
    code: 'MH-KDC-04',
    name: 'Khu dân cư Đồi Thông 2',
    ward: 'hill',
    pilot: false,
    households: 100,
  },
  {
    key: 'vang1',
    code: 'MH-KDC-05',
    name: 'Khu dân cư Ruộng Vàng 1',
    ward: 'field',
    pilot: true,
    households: 45,
  },
  {
    key: 'vang2',
    code: 'MH-KDC-06',
    name: 'Khu dân cư Ruộng Vàng 2',
    ward: 'field',
    pilot: false,
    households: 70,
  },
]

/** The commune-level unit that an area lies in today. */
export const communeOf = ({ ward }: Pick<DemoArea, 'ward'>): 'merged' | 'field' =>
  ward === 'field' ? 'field' : 'merged'
