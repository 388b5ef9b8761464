import type { MemberPage } from './member-page'
import type { RoleName } from './place'

/** The people of a place, each in a window of their own. */
export type Members = Record<Exclude<RoleName, 'steering' | 'council' | 'province'>, MemberPage>

/** What is attested of a year, as it is chosen and written in the form: by the board, then by the police. */
export interface Attested {
  board: Record<string, string>
  police: Record<string, string>
}

/** What both circulars ask people to say, with nothing held against the area. */
export const attestedBy = {
  23: {
    board: { 'policies-and-rules-carried-out': 'true', 'complex-disputes': '0' },
    police: {
      'propaganda-cases': '0',
      'sabotage-cases': '0',
      'illegal-religion-cases': '0',
      'mass-or-illegal-complaints': '0',
    },
  },
  124: {
    board: { 'policies-and-rules-carried-out': 'true', 'complex-prolonged-disputes': '0' },
    police: {
      'opposition-cases': '0',
      'sabotage-cases': '0',
      'illegal-religion-cases': '0',
      'exploitation-cases': '0',
      'separatism-cases': '0',
      'incitement-cases': '0',
      'movement-grade': 'excellent',
    },
  },
} satisfies Record<number, Attested>

/** Opens a year's assessment and waits until it stands there. */
export async function openAssessment(member: MemberPage, id: string): Promise<void> {
  await member.open('assessments', id)
  await member.page.locator('#assessment-status').waitFor()
}

/** Writes what a person attests, and saves it. */
export async function attest(member: MemberPage, answers: Record<string, string>): Promise<void> {
  const { page } = member
  for (const criterion of await page.locator('#assessment-criteria li[data-criterion]').all()) {
    const details = criterion.locator('> details')
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
  }
  for (const [fact, value] of Object.entries(answers)) {
    const input = page.locator(`[id$="-${fact}-value"]`).first()
    if ((await input.evaluate((element) => element.tagName)) === 'SELECT') await input.selectOption(value)
    else await input.fill(value)
  }
  const saved = page.waitForResponse((response) => response.url().endsWith('/answers'))
  await page.click('#assessment-save-button')
  const answer = await saved
  if (!answer.ok()) throw new Error(await answer.text())
  await page.locator('#assessment-save-button').waitFor({ state: 'hidden' })
}

/** Takes a step of the assessment and waits for what it comes to. */
export async function step(
  member: MemberPage,
  name: string,
  status: string,
  inputs: Record<string, string> = {},
): Promise<void> {
  await member.take(`assessment-${name}-button`, inputs)
  await member.page.locator(`#assessment-status[data-status=${status}]`).waitFor()
}

/** From the board's own assessment to the proposal of the police. */
export async function assess(
  { board, police }: Pick<Members, 'board' | 'police'>,
  id: string,
  attested: Attested,
  proposal: { recommends: 'recognise' | 'refuse'; reasons?: string },
): Promise<void> {
  await openAssessment(board, id)
  await attest(board, attested.board)
  await step(board, 'self-assess', 'self-assessed')
  await openAssessment(police, id)
  await attest(police, attested.police)
  await step(police, 'appraise', 'appraised')
  await step(police, 'post', 'posted')
  await step(police, 'finalise', 'finalised')
  await step(police, 'propose', 'proposed', proposal)
}

/** Records the signed paper of a decision. */
export async function decide(
  committee: MemberPage,
  id: string,
  paper: { kind: 'recognise' | 'refuse'; number: string; reasons?: string },
): Promise<void> {
  await openAssessment(committee, id)
  await committee.take('assessment-decide-button', {
    ...paper,
    signer: 'Người ký thử',
    signerPosition: 'Chủ tịch',
  })
  await committee.page.locator('#decide-panel', { hasText: paper.number }).waitFor()
}
