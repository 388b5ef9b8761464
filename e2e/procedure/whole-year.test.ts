import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser } from '../browser/browser'
import { logIn } from '../servers/session'
import type { MemberPage } from './member-page'
import { type Office, openOffice } from './office'
import { paper } from './paper'
import { type Place, type RoleName, setUpPlace } from './place'
import { turnYear } from './records'
import { attest, attestedBy, decide, openAssessment, step } from './year'

let office: Office
let place: Place
const members = {} as Record<RoleName, MemberPage>

const households = Array.from({ length: 12 }, (_, index) => `H-${String(index + 1).padStart(3, '0')}`)

describe.skipIf(noBrowser)('a year of an area, from registration to a reward', () => {
  let assessment: string
  let decision: string

  beforeAll(async () => {
    office = await openOffice('year', 46_000, '2026-11-24')
    place = await setUpPlace(office.admin, 'NAM', 'Bình Minh', households.length)
    const administrator = await logIn(office.admin, 'quantri')
    await administrator.call('POST', '/globals/procedure-settings', {
      recordsFrom: '2024-11-01',
    })
    for (const role of Object.keys(place.accounts) as RoleName[]) {
      members[role] = await office.member(place.accounts[role])
    }
  }, 240_000)
  afterAll(() => office?.close())

  test('the board registers, with the paper and every household', async () => {
    const { board } = members
    await board.create('registrations')
    await board.fill('year', '2026')
    await board.fill('filedOn', '02-03-2026')
    await board.fill('partyResolutionOn', '20-02-2026')
    await board.attach('papers', paper('dang-ky-2026.pdf'))
    await board.fill('householdsResiding', String(households.length))
    await board.save()
    await board.take('household-list-button', {
      committedOn: '02-03-2026',
      codes: households.slice(0, 11).join('\n'),
    })
    await board.page.locator('#commitment-share', { hasText: '11/12' }).waitFor()
    await board.page.locator('#commitment-share', { hasText: 'Còn thiếu 1 hộ' }).waitFor()
    await board.take('household-list-button', {
      committedOn: '03-03-2026',
      codes: households.at(-1) as string,
    })
    await board.page.locator('#commitment-share', { hasText: '12/12' }).waitFor()
    await board.take('file-registration-button')
    await board.page.locator('#registration-filed').waitFor()
  }, 90_000)

  test('the police send a notice that the board acknowledges, and answer a matter of the residents', async () => {
    const { board, police } = members
    await police.create('notices')
    await police.fill('subject', 'Phòng cháy mùa khô')
    await police.fill('body', 'Kiểm tra bình chữa cháy của từng hộ.')
    await police.choose('areas', 'Khu dân cư Bình Minh')
    await police.fill('sentOn', '10-04-2026')
    const notice = await police.save()
    await board.open('notices', notice)
    await board.take('acknowledge-notice-button')
    await board.page.locator('#acknowledge-notice-button').waitFor({ state: 'detached' })

    await board.create('matters')
    await board.fill('subject', 'Đèn đường hỏng')
    await board.fill('body', 'Ngõ 3 tối, dễ mất trộm.')
    await board.fill('raisedOn', '05-05-2026')
    await board.fill('dueOn', '20-05-2026')
    const matter = await board.save()
    await police.open('matters', matter)
    await police.take('answer-matter-button', { answer: 'Đã thay đèn và tăng tuần tra.' })
    await police.page.locator('#answer-matter-button').waitFor({ state: 'detached' })
  }, 90_000)

  test('a theft is recorded with what the criteria ask, and one fewer than the year before', async () => {
    const { police } = members
    for (const [on, penalty] of [
      ['12-03-2025', '3'],
      ['20-06-2025', '2'],
      ['15-02-2026', '3'],
    ] as const) {
      await police.create('incidents')
      await police.choose('area', 'Khu dân cư Bình Minh')
      await police.fill('on', on)
      await police.choose('type', 'Vụ phạm tội')
      await police.page.locator('#details-in-area').selectOption('true')
      await police.page.locator('#details-maximum-penalty').selectOption('years')
      await police.page.locator('#details-maximum-penalty-years').fill(penalty)
      await police.page.locator('#incident-classes [data-field=severity][data-class=less-serious]').waitFor()
      await police.save()
    }
  }, 90_000)

  test('the steering committee inspects and notes what is to be mended', async () => {
    const { steering } = members
    await steering.create('inspections')
    await steering.choose('area', 'Khu dân cư Bình Minh')
    await steering.fill('on', '01-07-2026')
    await steering.fill('subject', 'Lực lượng nòng cốt và phòng cháy')
    await steering.save()
  }, 60_000)

  test('the year is opened once for every area, and the board finds it on its desk', async () => {
    const { board } = members
    const year = { area: place.area, year: 2026, on: '2026-10-30' }
    assessment = await turnYear(office.admin, year)
    expect(await turnYear(office.admin, year)).toBe(assessment)
    await board.goto('/admin')
    await board.page.locator(`#procedure-desk a[href*="${assessment}"]`).first().waitFor()
  }, 60_000)

  test('the board assesses, the police appraise, the draft is posted, and commented on', async () => {
    const { board, police } = members
    await openAssessment(board, assessment)
    await attest(board, attestedBy[124].board)
    await step(board, 'self-assess', 'self-assessed')
    await openAssessment(police, assessment)
    await attest(police, attestedBy[124].police)
    await step(police, 'appraise', 'appraised')
    await step(police, 'post', 'posted')
    await step(police, 'comment', 'posted', { from: 'Người dân', text: 'Đồng ý với kết quả.' })
    // What is on public view is not final before its time is over.
    expect(await police.page.locator('#assessment-finalise-button').isEnabled()).toBe(false)
  }, 120_000)

  test('the result is final once the time for comments is over, and the police advise', async () => {
    await office.moveTo('2026-12-04')
    members.police = await office.member(place.accounts.police)
    members.committee = await office.member(place.accounts.committee)
    const { police } = members
    await openAssessment(police, assessment)
    await step(police, 'finalise', 'finalised')
    await police.page.locator('#assessment-stages [data-stage=final] [data-outcome=met]').waitFor()
    await step(police, 'propose', 'proposed', { recommends: 'recognise' })
  }, 120_000)

  test('the People’s Committee recognises, and the certificate prints on one A4 page', async () => {
    const { committee } = members
    await decide(committee, assessment, { kind: 'recognise', number: '12/QĐ-UBND' })
    await committee.page.locator('#decide-panel a', { hasText: '12/QĐ-UBND' }).click()
    await committee.page.locator('#decision-panel').waitFor()
    decision = new URL(committee.page.url()).pathname.split('/').at(-1) as string
    const print = await committee.page
      .locator('#decision-panel a', { hasText: 'In giấy chứng nhận' })
      .getAttribute('href')
    await committee.goto(print as string)
    await committee.page.getByText('GIẤY CHỨNG NHẬN').waitFor()
    const pdf = await committee.page.pdf({ preferCSSPageSize: true })
    const text = pdf.toString('latin1')
    expect(text.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    const [, width, height] = text.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) as RegExpMatchArray
    expect([Number(width), Number(height)].map(Math.round).sort()).toEqual([595, 842])
  }, 90_000)

  test('anybody checks the certificate without JavaScript, and finds the area among the recognised', async () => {
    const { json } = await (await logIn(office.admin, 'quantri')).call('GET', `/decisions/${decision}`)
    const window = await office.browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' })
    const page = await window.newPage()
    await page.goto(`${office.admin.url}/cong-khai/tra-cuu`)
    await page.getByLabel('Mã trên giấy chứng nhận').fill(json.code.toLowerCase())
    await page.getByRole('button', { name: 'Tra cứu' }).click()
    await page.getByText('Giấy chứng nhận đang có hiệu lực').waitFor()
    await page.goto(`${office.admin.url}/cong-khai`)
    await page.getByText('Khu dân cư Bình Minh').first().waitFor()
    await window.close()
  }, 60_000)

  test('a household is nominated, seen by the council and rewarded', async () => {
    for (const name of ['board', 'council', 'committee'] as const) {
      members[name] = await office.member(place.accounts[name])
    }
    const { board, council, committee } = members
    await board.create('nominations')
    await board.choose('kind', 'Hộ gia đình')
    await board.fill('subject', 'H-001')
    await board.fill('year', '2026')
    await board.choose('movement', 'phòng cháy')
    await board.fill('merits', 'Vận động cả ngõ trang bị bình chữa cháy.')
    await board.page.locator('#field-facts-outstanding').selectOption('true')
    await board.page.locator('#field-facts-violations').fill('0')
    const nomination = await board.save()
    await council.open('nominations', nomination)
    await council.take('council-view-button', { view: 'support' })
    await committee.open('nominations', nomination)
    await committee.take('decide-button', {
      result: 'granted',
      number: '45/QĐ-UBND',
      reward: 'Giấy khen',
      signer: 'Người ký thử',
      signerPosition: 'Chủ tịch',
    })
    await committee.page.locator('#nomination-panel [data-status=granted]').waitFor()
  }, 90_000)

  test('the province sees the area as met, by the same numbers', async () => {
    const province = await office.member(place.accounts.province)
    await province.goto('/admin/oversight?year=2026')
    const row = province.page.locator('#oversight-areas tr', { hasText: 'Khu dân cư Bình Minh' })
    await row.locator('[data-standing=met]').waitFor()
    await row.getByText('1 (2)').waitFor()
  }, 60_000)
})
