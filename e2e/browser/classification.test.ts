import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchBundle } from '../servers/session'
import { noBrowser } from './browser'
import { type Officials, openOfficials } from './officials'

const set = 'vn.residential-area'
const severity = 'eventTypes.0.fields.3'
const serious = `${severity}.classification.rows.2`

let officials: Officials

describe.skipIf(noBrowser)('the table by which crimes are classed', () => {
  beforeAll(async () => {
    officials = await openOfficials('classes', 45_800)
  }, 180_000)
  afterAll(() => officials?.close())

  test('an official changes one row of it, and the published bundle has the change and nothing else', async () => {
    const { admin, drafter, approver } = officials
    await drafter.openFromList(set, 2)
    const id = await drafter.copy()
    await drafter.openTab('records')
    expect(await drafter.rowIndex('eventTypes', 'Vụ phạm tội')).toBe(0)
    await drafter.openRow('eventTypes', 0)
    expect(await drafter.rowIndex('eventTypes.0.fields', 'Loại tội phạm')).toBe(3)
    await drafter.openRow('eventTypes.0.fields', 3)
    expect(
      await drafter.rowIndex(
        `${severity}.classification.rows`,
        'nghiêm trọng · Mức tù có thời hạn cao nhất của khung lớn hơn 3 năm.',
      ),
    ).toBe(2)
    await drafter.openRow(`${severity}.classification.rows`, 2)

    const condition = drafter.field(`${serious}.when`)
    // Only what is recorded of a crime can be asked about, not the facts of the set.
    const offered = await drafter.field(`${serious}.when-fact`).locator('option').allTextContents()
    expect(offered).toContain('Mức tù có thời hạn cao nhất của khung (năm)')
    expect(offered.join()).not.toContain('Số hộ')
    await drafter.fill(`${serious}.when-value`, '4')
    await condition.waitFor()
    await drafter.field(`${serious}.when-sentence`).getByText('lớn hơn 4 năm').waitFor()
    expect((await drafter.save()).status()).toBe(200)
    expect((await drafter.act('submit', 'Sửa bảng phân loại')).status()).toBe(200)

    await approver.open(id)
    await approver.status('submitted')
    await approver.act('approve')
    await approver.status('approved')
    expect((await approver.act('publish', 'Sửa bảng phân loại')).status()).toBe(201)

    const { revisions } = await fetchBundle(admin)
    const [before, after] = [2, 3].map(
      (revision) =>
        revisions.find(({ criteriaSet }) => criteriaSet.id === set && criteriaSet.revision === revision)
          ?.criteriaSet,
    )
    const expected = structuredClone(before)
    const row = expected?.eventTypes?.[0]?.fields[3]?.classification?.rows[2]
    expect(row?.when).toMatchObject({ operator: 'greaterThan', value: 3 })
    Object.assign(row?.when ?? {}, { value: 4 })
    expect(after).toEqual({ ...expected, revision: 3 })
  }, 90_000)
})
