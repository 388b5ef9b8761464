import type { ProcedureSlug } from '../../src/procedure/slugs.js'

/** Where a sample lies. */
export interface Spot {
  area: string
  /** The commune of the area. */
  unit: string
  /** What commune a new unit comes under. */
  province: string
}

let count = 0
const next = (): number => {
  count += 1
  return count
}

const years = new Map<string, number>()
/** An area registers once a year, and there are criteria from 2013 on: its first year, and then others in turn. */
const nextYear = (area: string): number => {
  const used = years.get(area) ?? 0
  years.set(area, used + 1)
  return used === 0 ? 2014 : 2015 + (used % 11)
}

/** A valid new record of each collection, at a place; each call gives another one. */
export const samples: Record<ProcedureSlug, (spot: Spot) => Record<string, unknown>> = {
  'admin-units': ({ province }) => ({
    code: `DV-${next()}`,
    name: 'Xã Mẫu',
    level: 'commune',
    from: '2000-01-01',
    parents: [{ unit: province, from: '2000-01-01' }],
  }),
  areas: ({ unit }) => ({
    code: `KDC-MAU-${next()}`,
    name: 'Khu dân cư Mẫu',
    communes: [{ unit, from: '2010-01-01' }],
    programme: 'none',
  }),
  groups: ({ area }) => ({ area, name: `Tổ ${next()}`, kind: 'civil-group', from: '2020-01-01' }),
  files: ({ area }) => ({ area, title: `Tệp ${next()}` }),
  registrations: ({ area }) => ({
    area,
    year: nextYear(area),
    status: 'draft',
    commitmentMode: 'one-by-one',
  }),
  commitments: ({ area }) => ({ area, year: 2026, household: `H${next()}`, committedOn: '2026-02-01' }),
  incidents: ({ area }) => ({
    area,
    type: 'traffic-accident',
    on: '2026-03-10',
    details: { 'in-area': true, deaths: 0, injured: 0, 'injury-rate': 0, damage: 0 },
    summary: `Va chạm ${next()}`,
  }),
  activities: ({ area }) => ({
    area,
    on: '2026-02-01',
    topic: `Họp dân ${next()}`,
    kind: 'propaganda',
    channel: 'residents-meeting',
  }),
  inspections: ({ area }) => ({ area, on: '2026-02-01', subject: `Kiểm tra ${next()}` }),
  notices: ({ area, unit }) => ({
    unit,
    areas: [area],
    subject: `Thông báo ${next()}`,
    kind: 'notice',
    body: 'Nội dung',
    sentOn: '2026-02-01',
  }),
  matters: ({ area }) => ({
    area,
    subject: `Kiến nghị ${next()}`,
    body: 'Nội dung',
    raisedBy: 'residents',
    raisedOn: '2026-02-01',
    owner: 'police',
    dueOn: '2026-02-20',
  }),
  assessments: ({ area }) => ({
    area,
    key: `mau ${next()}`,
    title: 'Mẫu',
    year: 2010,
    setId: 'vn.residential-area',
    from: '2009-11-01',
    before: '2010-11-01',
    status: 'open',
  }),
  verdicts: ({ area }) => ({
    area,
    assessment: noSuchRecord,
    year: 2010,
    stage: 'self',
    at: '2010-11-05T00:00:00.000Z',
    setId: 'vn.residential-area',
    revision: 1,
    setHash: 'mau',
    on: '2010-10-31',
    outcome: 'met',
  }),
  decisions: ({ area, unit }) => ({
    area,
    unit,
    kind: 'recognise',
    number: `${next()}/QD`,
    decidedOn: '2010-11-20',
    year: 2010,
    assessment: noSuchRecord,
    areaName: 'Khu',
    communeName: 'Xã',
    unitName: 'Ủy ban',
    signer: 'Người ký',
    signerPosition: 'Chủ tịch',
    at: '2010-11-20T00:00:00.000Z',
  }),
  appeals: ({ area }) => ({
    area,
    decision: noSuchRecord,
    filedOn: '2010-12-01',
    grounds: `Căn cứ ${next()}`,
  }),
  nominations: ({ area, unit }) => ({
    area,
    unit,
    kind: 'organisation',
    subject: `Tổ chức ${next()}`,
    year: 2026,
    occasion: 'yearly',
    movement: 'security',
    merits: 'Thành tích',
  }),
  imports: () => ({ file: `tep-${next()}.csv`, register: 'incidents', rows: 1, status: 'done' }),
}

/** An id that nothing has. */
export const noSuchRecord = '00000000-0000-4000-8000-000000000000'

/** A change that anybody who may change a record of the collection may make. */
export const changes: Record<ProcedureSlug, Record<string, unknown>> = {
  'admin-units': { name: 'Xã Đổi' },
  areas: { households: 77 },
  groups: { note: 'Đổi' },
  files: { title: 'Đổi' },
  registrations: { householdsResiding: 77 },
  commitments: { withdrawnOn: '2026-06-01' },
  incidents: { resolution: 'Đổi', correctionReason: 'Ghi thiếu' },
  activities: { reach: 77 },
  inspections: { findings: [] },
  notices: { body: 'Đổi' },
  matters: { body: 'Đổi' },
  assessments: { year: 2011 },
  verdicts: { outcome: 'not-met' },
  decisions: { signer: 'Đổi' },
  appeals: { answer: 'Đổi' },
  nominations: { merits: 'Đổi' },
  imports: { rows: 2 },
}
