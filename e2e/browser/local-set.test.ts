import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchBundle, logIn } from '../servers/session'
import { noBrowser } from './browser'
import { type Officials, openOfficials } from './officials'

const base = 'vn.residential-area'
const local = 'binh-thuan.residential-area'
const threshold = 'Mức thay đổi cao nhất của tổng số vụ việc so với năm trước'
const thisYear = `${new Date().getFullYear()}-01-01`

let officials: Officials
let id: string

describe.skipIf(noBrowser)('a set that a province makes from the national one', () => {
  beforeAll(async () => {
    officials = await openOfficials('local', 45_900)
  }, 180_000)
  afterAll(() => officials?.close())

  test('is a draft in which everything says where it comes from', async () => {
    const { drafter } = officials
    await drafter.openFromList(base, 2)
    const before = drafter.id()
    await drafter.page.click('#workflow-local-set-button:enabled')
    const dialog = drafter.page.locator('.step-dialog')
    await dialog.locator('input[name=setId]').fill(local)
    await dialog.locator('textarea[name=title]').fill('Khu dân cư an toàn của tỉnh')
    await dialog.locator('#step-confirm').click()
    await drafter.page.waitForURL((url) => !url.pathname.includes(before))
    await drafter.status('draft')
    id = drafter.id()
    expect(await drafter.page.locator('#based-on').innerText()).toContain('vn.residential-area, bản 2')
    await drafter.openTab('criteria')
    expect(await drafter.page.locator('#criteria-row-0 .row-label-origin').first().textContent()).toBe(
      'gốc: vn.residential-area',
    )
  }, 60_000)

  test('cannot loosen a threshold of the base: the form says so at the value, in plain words', async () => {
    const { admin, drafter } = officials
    await drafter.openTab('parameters')
    const index = await drafter.rowIndex('parameters', threshold)
    const values = `parameters.${index}.values`
    await drafter.openRow('parameters', index)
    await drafter.addRow(values)
    await drafter.openRow(values, 1)
    await drafter.fill(`${values}.1.from`, thisYear)
    await drafter.fill(`${values}.1.value`, '5')
    const answer = await drafter.save()
    expect(answer.status()).toBe(400)
    const sentence = drafter.frameOf(`${values}.1.value`).getByText('không được nới lỏng so với bộ gốc')
    await sentence.first().waitFor()
    await drafter.page.waitForTimeout(2_000)
    expect(await sentence.first().isVisible()).toBe(true)
    const { parameters } = await (await logIn(admin, 'soanthao')).content(id)
    expect(parameters[index]?.values).toHaveLength(1)

    await drafter.fill(`${values}.1.value`, '-2')
    await drafter.page.locator('#form-problems li').first().waitFor({ state: 'detached' })
    expect((await drafter.save()).status()).toBe(200)
  }, 90_000)

  test('once it only tightens, it is submitted, approved and published with its origins', async () => {
    const { admin, drafter, approver } = officials
    expect((await drafter.act('submit', 'Bộ của tỉnh')).status()).toBe(200)
    await drafter.status('submitted')
    await approver.open(id)
    await approver.status('submitted')
    await approver.act('approve')
    await approver.status('approved')
    expect((await approver.act('publish', 'Quyết định của tỉnh')).status()).toBe(201)
    const { revisions } = await fetchBundle(admin)
    const published = revisions.find(({ criteriaSet }) => criteriaSet.id === local)?.criteriaSet
    const national = revisions.find(
      ({ criteriaSet }) => criteriaSet.id === base && criteriaSet.revision === 2,
    )
    expect(published?.basedOn).toEqual([{ id: base, revision: 2, hash: national?.hash }])
    expect(published?.criteria.every(({ origin }) => origin?.set === base)).toBe(true)
    const tightened = published?.parameters.find(({ label }) => label.vi === threshold)
    expect(tightened?.values.map(({ value, origin }) => [value, origin?.set])).toEqual([
      [-1, base],
      [-2, undefined],
    ])
  }, 90_000)
})
