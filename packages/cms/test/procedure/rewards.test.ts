import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nomination } from '../../src/procedure/collections/nomination.js'
import { decideReward } from '../../src/procedure/operations/reward/decide-reward.js'
import { factsToState } from '../../src/procedure/operations/reward/facts-to-state.js'
import { giveCouncilView } from '../../src/procedure/operations/reward/give-council-view.js'
import { nominationStanding } from '../../src/procedure/operations/reward/nomination-standing.js'
import { type Name, openProvince, type Province } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince()
})
afterAll(() => place.close())

const refused = (code: string) => expect.objectContaining({ name: 'WorkflowError', code })
const today = '2026-11-20'
const session = { view: 'support', on: '2026-11-15' }
const paper = {
  result: 'granted',
  decidedOn: '2026-11-18',
  number: '45/QĐ-UBND',
  reward: 'Giấy khen',
  signer: 'Trần Thử',
  signerPosition: 'Chủ tịch',
}

let households = 0
const household = (changes: object = {}) => ({
  unit: place.units.east,
  area: place.areas.one,
  kind: 'household',
  subject: `HD-${++households}`,
  year: 2026,
  occasion: 'yearly',
  movement: 'fire-safety',
  merits: 'Vận động cả ngõ trang bị bình chữa cháy.',
  facts: { outstanding: true, violations: 0, 'commitment-signed': true },
  ...changes,
})
const feat = (changes: object = {}) => ({
  ...household(),
  kind: 'person',
  subject: `Người thử ${households}`,
  occasion: 'feat',
  movement: null,
  featOn: '2026-05-02',
  merits: 'Cứu hai người khỏi đám cháy.',
  facts: { feat: 'rescued-people', 'feat-confirmed': true, violations: 0 },
  ...changes,
})

const nominate = async (name: Name, data: object): Promise<string> => {
  const { id } = await place.payload.create({
    collection: 'nominations',
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req: await place.as(name, { today }),
  })
  return String(id)
}
const change = async (name: Name, id: string, data: object) =>
  place.payload.update({
    collection: 'nominations',
    id,
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req: await place.as(name, { today }),
  })
const stored = (id: string): Promise<Nomination> => place.stored('nominations', id)
const consider = async (id: string, input: object = session) =>
  giveCouncilView({ ...session, ...input, req: await place.as('councilEast', { today }), id })
const decide = async (name: Name, id: string, input: object = {}) =>
  decideReward({ ...paper, ...input, req: await place.as(name, { today }), id })

describe('A nomination at the yearly review', () => {
  it('goes from the police over the council to the decision and the register', async () => {
    const id = await nominate('policeEast', household({ subject: ' hd – 120 ' }))
    expect(await stored(id)).toMatchObject({
      status: 'nominated',
      subject: 'HD-120',
      eligible: 'met',
      nominatedBy: { name: 'policeEast' },
      eligibility: { setId: 'sample.reward', revision: 1, on: '2026-12-31', outcome: 'met' },
    })
    const considered = await consider(id)
    expect(considered).toMatchObject({ status: 'considered', council: { view: 'support', on: '2026-11-15' } })
    const granted = await decide('committeeEast', id)
    expect(granted).toMatchObject({
      status: 'granted',
      reward: 'Giấy khen',
      decisionNumber: '45/QĐ-UBND',
      decidedOn: '2026-11-18',
      decision: { unit: place.units.east, unitName: 'Ủy ban nhân dân xã Đông', signer: 'Trần Thử' },
    })
    const register = await place.http.ask('GET', '/nominations?where[status][equals]=granted', {
      as: 'boardOne',
    })
    expect(register.body.docs.map((one: { subject: string }) => one.subject)).toContain('HD-120')
  })

  it('comes from a board through the commune of its area, which it does not name', async () => {
    const { unit: _, ...data } = household()
    const id = await nominate('boardOne', data)
    expect(await stored(id)).toMatchObject({ unit: place.units.east, area: place.areas.one })
    const elsewhere = nominate('boardOne', { ...data, area: place.areas.three, subject: 'HD-9' })
    await expect(elsewhere).rejects.toMatchObject({ data: { errors: [{ path: 'area' }] } })
    const nowhere = nominate('boardOne', { ...data, area: null, subject: 'HD-9' })
    await expect(nowhere).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it('names what is missing, and is judged anew when it is supplied', async () => {
    const id = await nominate('boardOne', household({ facts: { violations: 0 } }))
    expect((await stored(id)).eligible).toBe('undetermined')
    await expect(consider(id)).rejects.toMatchObject({
      code: 'eligibility-open',
      details: {
        labels: 'Được bình chọn là tiêu biểu của phong trào; Hộ đã ký cam kết thi đua của năm',
      },
    })
    await change('boardOne', id, { facts: { violations: 1, outstanding: true, 'commitment-signed': true } })
    expect((await stored(id)).eligible).toBe('not-met')
    await expect(consider(id)).rejects.toMatchObject({
      code: 'not-eligible',
      details: { criteria: '3. Không vi phạm trong kỳ xét' },
    })
    const declined = await consider(id, { view: 'against', note: 'Có vi phạm trong năm.' })
    expect(declined).toMatchObject({ status: 'considered', eligible: 'not-met' })
    await expect(decide('committeeEast', id)).rejects.toMatchObject({ name: 'ValidationError' })
    const grant = decide('committeeEast', id, { reasons: 'Vẫn khen.' })
    await expect(grant).rejects.toEqual(refused('not-eligible'))
    const decided = await decide('committeeEast', id, { result: 'declined', reasons: 'Có vi phạm.' })
    expect(decided).toMatchObject({ status: 'declined', reward: null })
  })

  it('takes the commitment of a household from the register instead of asking', async () => {
    await place.put('commitments', {
      area: place.areas.one,
      year: 2026,
      household: 'HD-777',
      committedOn: '2026-01-10',
    })
    const draft = { kind: 'household', occasion: 'yearly', movement: 'culture', year: 2026 } as const
    const asked = async (name: Name, subject: string) =>
      factsToState(await place.as(name), { ...draft, subject, area: place.areas.one })
    const given = (found: Awaited<ReturnType<typeof factsToState>>) =>
      found.facts.map(({ id, given: value }) => [id, value])
    expect(given(await asked('boardOne', 'hd-777'))).toEqual([
      ['for-a-feat', false],
      ['nominee-kind', 'household'],
      ['movement', 'culture'],
      ['outstanding', undefined],
      ['violations', undefined],
      ['commitment-signed', true],
      ['residents-agree', undefined],
    ])
    expect(given(await asked('boardOne', 'HD-778'))).toContainEqual(['commitment-signed', undefined])
    // A board of another area learns nothing about this household.
    expect(given(await asked('boardTwo', 'HD-777'))).toContainEqual(['commitment-signed', undefined])
    const id = await nominate(
      'boardOne',
      household({ subject: 'HD-777', facts: { outstanding: true, violations: 0 } }),
    )
    expect((await stored(id)).eligible).toBe('met')
  })

  it('is refused with everything that is wrong with it', async () => {
    const wrong = nominate(
      'policeEast',
      household({ subject: 'Nguyễn Văn A', movement: null, facts: { violations: 'ba' } }),
    )
    await expect(wrong).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'movement', message: 'Hãy chọn phong trào được tổng kết.' },
          { path: 'subject', message: 'Hộ gia đình chỉ ghi mã hộ, ví dụ HD-012, không ghi họ tên.' },
          { path: 'facts', message: expect.stringMatching(/^Số vụ vi phạm của đối tượng trong kỳ xét: /) },
        ],
      },
    })
    const outside = nominate('policeEast', household({ area: place.areas.three }))
    await expect(outside).rejects.toMatchObject({ data: { errors: [{ path: 'area' }] } })
    const other = nominate('committeeProvince', household({ unit: place.units.west }))
    await expect(other).rejects.toMatchObject({
      data: { errors: [{ path: 'area', message: 'Khu dân cư này không thuộc đơn vị đề nghị.' }] },
    })
  })

  it('is not made twice for one nominee, however the code is written', async () => {
    await nominate('policeEast', household({ subject: 'HD-501' }))
    const again = nominate('policeEast', household({ subject: 'hd - 501' }))
    await expect(again).rejects.toMatchObject({ data: { errors: [{ path: 'subject' }] } })
    await nominate('policeEast', household({ subject: 'HD-501', movement: 'security' }))
    const both = await Promise.allSettled(
      [1, 2].map(() => nominate('policeEast', { ...household(), subject: 'HD-502' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('A nomination for a feat', () => {
  it('is judged on the day of the feat by the criteria for feats', async () => {
    const id = await nominate('policeEast', feat())
    expect(await stored(id)).toMatchObject({ eligible: 'met', eligibility: { on: '2026-05-02' } })
    const { eligibility } = await nominationStanding(await place.as('councilEast', { today }), id)
    expect(eligibility?.criteria.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['1', 'not-applicable'],
      ['2', 'met'],
      ['3', 'met'],
      ['4', 'not-applicable'],
      ['5', 'undetermined'],
    ])
    const other = await nominate(
      'policeEast',
      feat({ facts: { feat: 'other', 'feat-confirmed': true, violations: 0 } }),
    )
    expect((await stored(other)).eligible).toBe('not-met')
  })

  it('asks about the feat and not about the movement', async () => {
    const { facts } = await factsToState(await place.as('policeEast'), {
      kind: 'person',
      occasion: 'feat',
      featOn: '2026-05-02',
      year: 2026,
    })
    expect(facts.filter(({ given }) => given === undefined).map(({ id }) => id)).toEqual([
      'feat',
      'feat-confirmed',
      'violations',
      'residents-agree',
    ])
  })

  it('needs the day of the feat, which has come', async () => {
    const later = nominate('policeEast', feat({ featOn: '2026-11-21' }))
    await expect(later).rejects.toMatchObject({ data: { errors: [{ path: 'featOn' }] } })
    const before = await nominate('policeEast', feat({ featOn: '2019-05-02' }))
    // No revision was in force then: it can be written down, and the reason is said.
    expect((await stored(before)).eligible).toBeNull()
    const { problem } = await nominationStanding(await place.as('policeEast'), before)
    expect(problem).toBe('Chưa công bố bản nào của bộ tiêu chí sample.reward có hiệu lực cho năm 2019.')
    await expect(consider(before)).rejects.toEqual(refused('no-criteria-for-year'))
  })
})

describe('The council and the authority', () => {
  it('are different people from whoever nominated, and from each other', async () => {
    const id = await nominate('committeeEast', household())
    await expect(decide('committeeEast', id)).rejects.toEqual(refused('own-work'))
    const byPolice = await nominate('policeEast', household())
    await change('committeeEast', byPolice, { merits: 'Đã bổ sung.' })
    await consider(byPolice)
    await expect(decide('committeeEast', byPolice)).rejects.toEqual(refused('own-work'))
    expect((await decide('committeeProvince', byPolice)).decision?.unitName).toBe(
      'Ủy ban nhân dân tỉnh Thử Nghiệm',
    )
  })

  it('come in their order, each in its scope', async () => {
    const id = await nominate('policeEast', household())
    await expect(decide('committeeEast', id)).rejects.toEqual(refused('not-considered'))
    await expect(decide('committeeWest', id)).rejects.toEqual(refused('record-not-found'))
    await expect(decide('boardOne', id)).rejects.toEqual(refused('not-allowed'))
    const req = await place.as('policeEast', { today })
    await expect(giveCouncilView({ ...session, req, id })).rejects.toEqual(refused('not-allowed'))
    const { steps } = await nominationStanding(await place.as('committeeEast', { today }), id)
    expect(steps).toEqual([
      {
        step: 'decide',
        allowed: false,
        message: 'Hội đồng chưa cho ý kiến về đề nghị này. Hội đồng cho ý kiến trước, rồi mới quyết định.',
      },
    ])
  })

  it('freeze the nomination; the council may change its view until the decision, and the one before is kept', async () => {
    const id = await nominate('policeEast', household())
    await expect(consider(id, { view: 'against' })).rejects.toMatchObject({
      data: { errors: [{ path: 'note' }] },
    })
    await consider(id, { view: 'against', note: 'Cần xem lại.' })
    await expect(change('policeEast', id, { merits: 'Khác' })).rejects.toMatchObject({ status: 403 })
    const req = await place.as('policeEast')
    const removed = place.payload.delete({ collection: 'nominations', id, overrideAccess: false, req })
    await expect(removed).rejects.toMatchObject({ status: 403 })
    // Code that runs without access control is told why.
    const trusted = place.payload.update({ collection: 'nominations', id, data: { merits: 'Khác' } as never })
    await expect(trusted).rejects.toEqual(refused('nomination-considered'))
    const without = place.payload.delete({ collection: 'nominations', id })
    await expect(without).rejects.toEqual(refused('nomination-considered'))
    const again = await consider(id)
    expect(again.council).toMatchObject({
      view: 'support',
      before: [{ view: 'against', note: 'Cần xem lại.' }],
    })
    await decide('committeeEast', id)
    await expect(consider(id)).rejects.toEqual(refused('nomination-decided'))
    await expect(decide('committeeEast', id)).rejects.toEqual(refused('nomination-decided'))
  })

  it('decide once where two do it at the same moment', async () => {
    const id = await nominate('policeEast', household())
    await consider(id)
    const both = await Promise.allSettled([decide('committeeEast', id), decide('committeeProvince', id)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('can reward several by one paper, which has one date and one signer', async () => {
    const [one, two, three] = await Promise.all(
      [household(), household(), household()].map((data) => nominate('policeEast', data)),
    )
    for (const id of [one, two, three]) await consider(id as string)
    const number = '50/QĐ-UBND'
    await decide('committeeEast', one as string, { number })
    expect((await decide('committeeEast', two as string, { number })).status).toBe('granted')
    const other = decide('committeeEast', three as string, { number, decidedOn: '2026-11-19' })
    await expect(other).rejects.toMatchObject({
      code: 'reward-number-taken',
      message: expect.stringContaining('18-11-2026'),
    })
  })

  it('say everything that a decision lacks', async () => {
    const id = await nominate('policeEast', household())
    await consider(id)
    const req = await place.as('committeeEast', { today })
    const empty = decideReward({ req, id, result: 'granted', decidedOn: '2026-11-14' })
    await expect(empty).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'decidedOn', message: 'Không quyết định trước ngày hội đồng họp, 15-11-2026.' },
          { path: 'number' },
          { path: 'reward' },
          { path: 'signer' },
          { path: 'signerPosition' },
        ],
      },
    })
    expect((await stored(id)).status).toBe('considered')
  })
})

describe('Over HTTP', () => {
  it('no form or request writes what a step writes', async () => {
    const { body } = await place.http.ask('POST', '/nominations', {
      as: 'policeEast',
      body: {
        ...household(),
        status: 'granted',
        eligible: 'met',
        decisionNumber: '1',
        reward: 'Huân chương',
        contributors: [],
        facts: null,
        council: { view: 'support' },
      },
    })
    const written = await stored(body.doc.id)
    expect(written).toMatchObject({ status: 'nominated', eligible: 'undetermined' })
    // SQLite has null where MongoDB has nothing.
    const { council, decisionNumber, reward } = written
    expect([council ?? null, decisionNumber ?? null, reward ?? null]).toEqual([null, null, null])
    expect(written.contributors).toEqual([place.user('policeEast').id])
    await place.http.ask('PATCH', `/nominations/${body.doc.id}`, {
      as: 'policeEast',
      body: { status: 'granted', key: 'x' },
    })
    expect((await stored(body.doc.id)).status).toBe('nominated')
  })

  it('the council and the authority take their steps, and a board of another area finds nothing', async () => {
    const id = await nominate('policeEast', household())
    const ask = place.http.ask
    const day = '2026-01-02'
    await ask('POST', `/nominations/${id}/council-view`, {
      as: 'councilEast',
      body: { view: 'support', on: day },
    })
    const decided = await ask('POST', `/nominations/${id}/decide`, {
      as: 'committeeEast',
      body: { ...paper, number: '60/QĐ-UBND', decidedOn: day },
    })
    expect(decided.body.nomination.status).toBe('granted')
    expect((await ask('GET', `/nominations/${id}/standing`, { as: 'boardTwo' })).status).toBe(404)
    expect((await ask('GET', `/nominations/${id}/standing`, { as: 'boardOne' })).body.decision.number).toBe(
      '60/QĐ-UBND',
    )
    const facts = await ask('GET', '/nominations/facts?kind=person&occasion=feat&year=2026', {
      as: 'boardOne',
    })
    expect(facts.body.facts.length).toBeGreaterThan(3)
    expect((await ask('GET', '/nominations/facts?kind=person&occasion=feat')).status).toBe(401)
  })
})
