import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser } from '../browser/browser'
import { logIn } from '../servers/session'
import type { MemberPage } from './member-page'
import { type Office, openOffice } from './office'
import { paper } from './paper'
import { type Place, setUpPlace } from './place'
import { happened, register, turnYear } from './records'
import { assess, attestedBy, decide, openAssessment } from './year'

let office: Office
let place: Place
const members = {} as Record<'board' | 'police' | 'committee', MemberPage>
const names = ['board', 'police', 'committee'] as const

describe.skipIf(noBrowser)('an area in which a traffic accident killed one person', () => {
  let assessment: string
  let accident: string

  beforeAll(async () => {
    office = await openOffice('refusal', 46_100, '2026-11-24')
    place = await setUpPlace(office.admin, 'TN', 'Đường Lớn', 40)
    const { area, accounts } = place
    const administrator = await logIn(office.admin, 'quantri')
    await administrator.call('POST', '/globals/procedure-settings', {
      commentDays: 0,
      recordsFrom: '2024-11-01',
    })
    for (const name of names) members[name] = await office.member(accounts[name])
    const first = { filedOn: '2026-03-02', partyResolutionOn: '2026-02-20' }
    await register(office.admin, accounts.board, { area, year: 2026, households: 40, ...first })
    const crash = { 'in-area': true, injured: 0, 'injury-rate': 0, damage: 30_000_000 }
    const record = (on: string, deaths: number) =>
      happened(office.admin, accounts.police, {
        area,
        type: 'traffic-accident',
        on,
        details: { ...crash, deaths },
      })
    await record('2025-04-01', 0)
    await record('2025-05-01', 0)
    accident = await record('2026-04-01', 1)
    assessment = await turnYear(office.admin, { area, year: 2026, on: '2026-10-30' })
  }, 240_000)
  afterAll(() => office?.close())

  test('is not met for the serious accident alone, and refused with the reason', async () => {
    const { committee } = members
    await assess(members, assessment, attestedBy[124], {
      recommends: 'refuse',
      reasons: 'Một vụ tai nạn giao thông làm chết một người.',
    })
    await members.police.page
      .locator('#assessment-stages [data-stage=final] [data-outcome=not-met]')
      .waitFor()
    const notMet = members.police.page.locator(
      'li[data-criterion]:has([data-stage=final] [data-outcome=not-met])',
    )
    expect(await notMet.count()).toBe(1)
    await decide(committee, assessment, {
      kind: 'refuse',
      number: '15/QĐ-UBND',
      reasons: 'Xảy ra vụ tai nạn giao thông nghiêm trọng.',
    })
  }, 150_000)

  test('cannot be appealed with a file that is no paper: the dialog says why and keeps nothing of it', async () => {
    const { board } = members
    await openAssessment(board, assessment)
    await board.page.locator('#decide-panel a', { hasText: '15/QĐ-UBND' }).click()
    await board.page.click('#decision-appeal-button')
    const dialog = board.page.locator('.step-dialog')
    const buffer = Buffer.from('Đây không phải là PDF.')
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'don.pdf', mimeType: 'application/pdf', buffer })
    await dialog.getByRole('alert').getByText('don.pdf: Nội dung tệp không phải là PDF').waitFor()
    expect(await dialog.locator('a[href*="/api/files/"]').count()).toBe(0)
  }, 60_000)

  test('is run again on appeal by the criteria as they stood, with what is recorded now', async () => {
    const { board, police, committee } = members
    // What was recorded is corrected with a reason; the verdicts that were given stay.
    await police.open('incidents', accident)
    await police.page.locator('#details-in-area').selectOption('false')
    await police.fill('correctionReason', 'Kết luận điều tra: xảy ra ngoài địa bàn khu dân cư.')
    await police.save()

    await openAssessment(board, assessment)
    await board.page.locator('#assessment-stages [data-stage=final] [data-outcome=not-met]').waitFor()
    await board.page.locator('#decide-panel a', { hasText: '15/QĐ-UBND' }).click()
    const grounds = 'Vụ tai nạn xảy ra ngoài khu dân cư.'
    await board.take('decision-appeal-button', { grounds }, [paper('ket-luan-dieu-tra.pdf')])
    await board.page.locator('#decision-panel a[href*="/appeals/"]').click()
    await board.page.locator('#appeal-panel').waitFor()
    await board.field('files').getByText('ket-luan-dieu-tra').first().waitFor()
    const appeal = new URL(board.page.url()).pathname.split('/').at(-1) as string

    await committee.open('appeals', appeal)
    await committee.take('appeal-judge-button')
    await committee.page.locator('#appeal-panel', { hasText: 'do hồ sơ thay đổi' }).waitFor()
    await committee.take('appeal-answer-button', {
      result: 'overturned',
      answer: 'Chấp nhận: vụ tai nạn không thuộc địa bàn.',
    })
    await decide(committee, assessment, { kind: 'recognise', number: '21/QĐ-UBND' })
    await committee.page.locator('#assessment-stages [data-stage=final] [data-outcome=not-met]').waitFor()
  }, 150_000)

  test('has a receipt of every verdict, and the final one comes out the same when it is run again', async () => {
    const administrator = await logIn(office.admin, 'quantri')
    const { json } = await administrator.call(
      'GET',
      `/verdicts?where[assessment][equals]=${assessment}&limit=0&depth=0`,
    )
    const stages = json.docs.map(({ stage }: { stage: string }) => stage).sort()
    expect(stages).toEqual(['appeal', 'appraisal', 'final', 'self'])
    const { verifyReceipt } = await import('@tieuchi/rules/receipts')
    for (const { id, outcome } of json.docs as { id: string; outcome: string }[]) {
      const receipt = (await administrator.call('GET', `/verdicts/${id}/receipt`)).json
      expect(receipt.evaluation.outcome).toBe(outcome)
      expect(await verifyReceipt(receipt)).toMatchObject({ ok: true, same: true })
    }
  }, 60_000)
})
