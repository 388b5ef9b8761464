import { afterAll, beforeAll, describe, test } from 'vitest'
import { noBrowser } from '../browser/browser'
import { logIn, logInAs } from '../servers/session'
import { type Office, openOffice } from './office'
import { type Account, type Place, setUpPlace } from './place'
import { happened, register, turnYear } from './records'
import { type Attested, assess, attestedBy, decide } from './year'

let office: Office
let place: Place

/** One year of the area, from the records to the decision of whoever decides then. */
async function play(
  year: number,
  expected: { by: Attested; revision: string; authority: string; committee: Account },
): Promise<void> {
  const { area, accounts } = place
  const { admin } = office
  await register(admin, accounts.board, {
    area,
    year,
    households: 30,
    filedOn: `${year}-03-01`,
    partyResolutionOn: `${year}-02-15`,
  })
  const assessment = await turnYear(admin, { area, year, on: `${year}-10-01` })
  const board = await office.member(accounts.board)
  const police = await office.member(accounts.police)
  await assess({ board, police }, assessment, expected.by, { recommends: 'recognise' })
  await police.page.locator('#assessment-set', { hasText: expected.revision }).waitFor()
  await police.page.locator('#assessment-stages [data-stage=final] [data-outcome=met]').waitFor()
  const committee = await office.member(expected.committee)
  await decide(committee, assessment, { kind: 'recognise', number: `${year}/QĐ-UBND` })
  await committee.page.locator('#decide-panel', { hasText: expected.authority }).waitFor()
  for (const { page } of [board, police, committee]) await page.context().close()
}

describe.skipIf(noBrowser)('an area through the changes of law and of authority', () => {
  beforeAll(async () => {
    office = await openOffice('changes', 46_200, '2021-11-20')
    place = await setUpPlace(office.admin, 'DD', 'Đổi Đời', 30, { district: 'Huyện Đổi Đời' })
    const { area, accounts } = place
    const administrator = await logIn(office.admin, 'quantri')
    await administrator.call('POST', '/globals/procedure-settings', {
      commentDays: 0,
      recordsFrom: '2019-10-31',
    })
    // Less every year: the first circular and the second compare with the year before.
    for (const on of ['2020-05-01', '2020-06-01', '2020-07-01', '2021-05-01', '2021-06-01']) {
      await happened(office.admin, accounts.police, {
        area,
        type: 'other-violation',
        on,
        details: { 'in-area': true },
      })
    }
    for (const [kind, name] of [
      ['security-model', 'Tổ tự quản về an ninh'],
      ['fire-safety-model', 'Tổ tự quản về phòng cháy'],
    ]) {
      const board = await logInAs(office.admin, accounts.board)
      await board.call('POST', '/groups', { area, kind, name, from: '2020-01-01' })
    }
  }, 240_000)
  afterAll(() => office?.close())

  test('in 2021 the circular of 2012 judges it, and the district decides', async () => {
    await play(2021, {
      by: attestedBy[23],
      revision: '23/2012',
      authority: 'Huyện Đổi Đời',
      committee: place.accounts.district as Account,
    })
  }, 180_000)

  test('in 2022 the circular of 2021 judges it, and the commune decides', async () => {
    await office.moveTo('2022-11-20')
    await play(2022, {
      by: attestedBy[124],
      revision: '124/2021',
      authority: 'Xã Đổi Đời',
      committee: place.accounts.committee,
    })
  }, 180_000)

  test('in 2024 that commune still decides', async () => {
    await office.moveTo('2024-11-20')
    await play(2024, {
      by: attestedBy[124],
      revision: '124/2021',
      authority: 'Xã Đổi Đời',
      committee: place.accounts.committee,
    })
  }, 180_000)

  test('in 2025 the commune that took its place decides', async () => {
    await office.moveTo('2025-11-20')
    const administrator = await logIn(office.admin, 'quantri')
    const succeeded = await administrator.call('POST', `/admin-units/${place.commune}/succeed`, {
      code: 'DD-MOI',
      name: 'Xã Đời Mới',
      from: '2025-07-01',
    })
    if (succeeded.status !== 200) throw new Error(JSON.stringify(succeeded.json))
    await play(2025, {
      by: attestedBy[124],
      revision: '124/2021',
      authority: 'Xã Đời Mới',
      committee: place.accounts.committee,
    })
  }, 180_000)
})
