import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser } from '../browser/browser'
import { accountOf, logIn, type Session } from '../servers/session'
import { type Office, openOffice } from './office'
import { type Place, setUpPlace } from './place'

let office: Office
let place: Place
let administrator: Session

describe.skipIf(noBrowser)('two communes of a province', () => {
  beforeAll(async () => {
    office = await openOffice('merged', 46_700)
    place = await setUpPlace(office.admin, 'SN', 'Bến Cũ', 30)
    administrator = await logIn(office.admin, 'quantri')
    const { status } = await administrator.call('POST', '/admin-units', {
      code: 'SN-02',
      name: 'Xã Bến Mới',
      level: 'commune',
      from: '1997-01-01',
      parents: [{ unit: place.province, from: '1997-01-01' }],
    })
    expect(status).toBe(201)
  }, 180_000)
  afterAll(() => office?.close())

  test('are merged in the form of one: the dialog names those that end, and the new commune is opened', async () => {
    const member = await office.member(accountOf('quantri'))
    const { page } = member
    await member.open('admin-units', place.commune)
    await page.click('#merge-units-button')
    const dialog = page.locator('.step-dialog')
    await dialog.getByText('Một đơn vị mới thay Xã Bến Cũ kể từ ngày').waitFor()
    expect(await dialog.locator('#step-confirm').textContent()).toBe('Đổi tên')
    await dialog.getByLabel('Xã Bến Mới (SN-02)').check()
    await dialog.getByText('Một đơn vị mới thay Xã Bến Cũ, Xã Bến Mới kể từ ngày').waitFor()
    expect(await dialog.locator('#step-confirm').textContent()).toBe('Sáp nhập')
    await dialog.locator('[name=name]').fill('Xã Bến Hợp')
    await dialog.locator('[name=code]').fill('SN-03')
    await dialog.locator('[id$="-from"]').fill('1-7-2026')
    await dialog.locator('#step-confirm').click()
    await dialog.waitFor({ state: 'detached' })
    await page.waitForURL((url) => !url.pathname.includes(place.commune))
    await page.locator('#succession-panel', { hasText: 'Xã Bến Cũ (SN-01)' }).waitFor()
    expect(await page.locator('#succession-panel').textContent()).toContain('Xã Bến Mới (SN-02)')
    expect(await member.field('name').inputValue()).toBe('Xã Bến Hợp')

    await page.locator('#succession-panel a', { hasText: 'Xã Bến Cũ' }).click()
    await page
      .locator('#succession-panel', { hasText: 'Kết thúc từ ngày 01-07-2026. Được thay bằng: Xã Bến Hợp' })
      .waitFor()
    expect(await member.field('before').inputValue()).toBe('01-07-2026')
    expect(await page.locator('#merge-units-button').count()).toBe(0)
  }, 90_000)

  test('leave their area and their officials to the new one', async () => {
    const { json } = await administrator.call('GET', `/areas/${place.area}?depth=1`)
    expect(json.commune.name).toBe('Xã Bến Hợp')
    const police = await office.member(place.accounts.police)
    await police.goto('/admin/collections/areas')
    await police.page.locator('tbody', { hasText: 'Khu dân cư Bến Cũ' }).waitFor()
  }, 60_000)
})
