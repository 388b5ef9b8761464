import { decideReward, giveCouncilView, procedureSlugs } from '@tieuchi/cms/procedure'
import { daysBefore } from './days-before'
import type { Stage } from './stage'

/** Nominations: one granted at the yearly review, one for a feat that waits for the council, one for the decision. */
export async function seedRewards({ as, once, areas, units, years, payload }: Stage): Promise<void> {
  const { nominations } = procedureSlugs
  const nominate = async (account: string, data: { subject: string } & Record<string, unknown>) =>
    once(
      nominations,
      { subject: { equals: data.subject } },
      { year: years.last, ...data },
      await as(account, daysBefore(years.today, 2)),
    )
  const good = { outstanding: true, violations: 0, 'commitment-signed': true, 'residents-agree': true }
  const household = await nominate('banquanly', {
    area: areas.get('xanh1'),
    kind: 'household',
    subject: 'H-007',
    occasion: 'yearly',
    movement: 'fire-safety',
    merits: 'Vận động 12 hộ liền kề mua bình chữa cháy (minh họa).',
    facts: good,
  })
  const unit = units.get('merged')
  const organisation = await nominate('congan', {
    unit,
    kind: 'organisation',
    subject: 'Chi hội Phụ nữ khu Sông Xanh 2 (minh họa)',
    area: areas.get('xanh2'),
    occasion: 'yearly',
    movement: 'security',
    merits: 'Duy trì tổ hòa giải, giải quyết 9 mâu thuẫn nhỏ (minh họa).',
    facts: { outstanding: true, violations: 0 },
  })
  await nominate('congan', {
    unit,
    kind: 'person',
    subject: 'Bảo vệ khu Đồi Thông 1 (minh họa)',
    area: areas.get('thong1'),
    occasion: 'feat',
    featOn: `${years.last}-09-12`,
    merits: 'Cứu một cháu nhỏ khỏi đám cháy (minh họa).',
    facts: { feat: 'rescued-people', 'feat-confirmed': true, violations: 0 },
  })
  const day = daysBefore(years.today, 1)
  const statusOf = async (id: string) =>
    ((await payload.findByID({ collection: nominations, id, depth: 0 })) as { status?: string }).status
  for (const id of [household, organisation]) {
    if ((await statusOf(id)) === 'nominated') {
      await giveCouncilView({ req: await as('hoidong', day), id, view: 'support', on: day })
    }
  }
  if ((await statusOf(household)) === 'considered') {
    await decideReward({
      req: await as('uyban', years.today),
      id: household,
      result: 'granted',
      number: '25/QĐ-UBND',
      decidedOn: years.today,
      reward: 'Giấy khen',
      signer: 'Chủ tịch (tên minh họa)',
      signerPosition: 'Chủ tịch',
    })
  }
}
