import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCertificateCode } from '../../src/procedure/operations/decision/certificate-code.js'
import { decide } from '../../src/procedure/operations/decision/decide.js'
import { revoke } from '../../src/procedure/operations/decision/revoke.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { type Name, openProvince, type Province } from './place.js'
import { paper, proposed } from './proposed.js'

let province: Province
beforeAll(async () => {
  province = await openProvince({ packs: false })
})
afterAll(() => province.close())

const today = '2026-11-24'

async function decideAs(name: Name, id: string, changes: object = {}, day = today) {
  const req = await province.as(name, { today: day })
  return decide({ req, id, ...(paper(changes) as { kind: unknown }) })
}

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => error.code ?? error.data?.errors?.map(({ path }: { path: string }) => path).join(),
  )

describe('A recognition', () => {
  it('keeps the names of its day, gets a code that anybody can check, and closes the file', async () => {
    const id = await proposed(province)
    const decision = await decideAs('committeeEast', id)
    expect(decision).toMatchObject({
      kind: 'recognise',
      area: province.areas.one,
      year: 2026,
      unit: province.units.east,
      areaName: 'Khu dân cư Một',
      communeName: 'Xã Đông',
      unitName: 'Ủy ban nhân dân xã Đông',
      by: { id: province.user('committeeEast').id },
    })
    expect(readCertificateCode(String(decision.code))).toBe(decision.code)
    expect((await province.stored(procedureSlugs.assessments, id)).status).toBe('decided')
  })

  it.each(['not-met', 'undetermined', 'not-applicable'] as const)(
    'is refused on a final outcome %s',
    async (outcome) => {
      const id = await proposed(province, { outcome })
      expect(await codeOf(decideAs('committeeEast', id))).toBe('outcome-not-met')
    },
  )

  it.each(['open', 'self-assessed', 'appraised', 'posted', 'finalised'] as const)(
    'is refused while the file is %s',
    async (status) => {
      const id = await proposed(province, { status })
      expect(await codeOf(decideAs('committeeEast', id))).toBe('not-proposed')
    },
  )
})

describe('A refusal', () => {
  it('needs reasons and has no certificate', async () => {
    const id = await proposed(province, { outcome: 'not-met' })
    expect(await codeOf(decideAs('committeeEast', id, { kind: 'refuse' }))).toBe('reasons')
    const decision = await decideAs('committeeEast', id, { kind: 'refuse', reasons: 'Có vụ nghiêm trọng' })
    expect([decision.reasons, decision.code ?? null]).toEqual(['Có vụ nghiêm trọng', null])
  })
})

describe('The paper of a decision', () => {
  it('is held to everything at once', async () => {
    const id = await proposed(province)
    const wrong = { number: ' ', signer: '', signerPosition: undefined, decidedOn: '2026-02-30' }
    expect(await codeOf(decideAs('committeeEast', id, wrong))).toBe('number,signer,signerPosition,decidedOn')
  })

  it('is not older than the final result and not of a day to come', async () => {
    const id = await proposed(province)
    const messages = async (decidedOn: string) =>
      decideAs('committeeEast', id, { decidedOn }).catch((error) => error.data.errors[0].message)
    expect(await messages('2026-11-09')).toBe(
      'Quyết định không thể có trước ngày có kết quả cuối cùng, 10-11-2026.',
    )
    expect(await messages('2026-11-25')).toBe('Ngày 25-11-2026 chưa đến; hôm nay là 24-11-2026.')
    expect((await decideAs('committeeEast', id, { decidedOn: '2026-11-10' })).decidedOn).toBe('2026-11-10')
  })

  it('has a number that the authority gave to no other paper of the year, however it is spaced', async () => {
    const [one, other, elsewhere] = [
      await proposed(province),
      await proposed(province),
      await proposed(province, { area: 'three' }),
    ]
    await decideAs('committeeEast', one, { number: '900/QĐ-UBND' })
    expect(await codeOf(decideAs('committeeEast', other, { number: '900 / qđ-ubnd' }))).toBe('number-taken')
    expect((await decideAs('committeeWest', elsewhere, { number: '900/QĐ-UBND' })).number).toBe('900/QĐ-UBND')
    const next = await decideAs(
      'committeeEast',
      other,
      { number: '900/QĐ-UBND', decidedOn: '2027-01-04' },
      '2027-01-05',
    )
    expect(next.number).toBe('900/QĐ-UBND')
  })
})

describe('Who decides', () => {
  it('is the district until the circular of 2021 came into force, and the commune from that day', async () => {
    const before = { year: 2021, finalisedOn: '2021-11-20' }
    const old = await proposed(province, before)
    const refused = await decideAs('committeeEast', old, { decidedOn: '2022-02-09' }).catch((error) => error)
    expect([refused.code, refused.message]).toEqual([
      'other-authority',
      'Vào ngày 09-02-2022, thẩm quyền thuộc Ủy ban nhân dân huyện Thử Nghiệm. Hãy kiểm tra ngày quyết định, hoặc chuyển hồ sơ cho cơ quan đó.',
    ])
    const district = await decideAs('committeeDistrict', old, { decidedOn: '2022-02-09' })
    expect([district.unit, district.communeName]).toEqual([province.units.district, 'Xã Đông'])

    const late = await proposed(province, before)
    expect(await codeOf(decideAs('committeeDistrict', late, { decidedOn: '2022-02-10' }))).toBe(
      'other-authority',
    )
    expect((await decideAs('committeeEast', late, { decidedOn: '2022-02-10' })).unit).toBe(
      province.units.east,
    )
  })

  it('is not known for a day on which the settings name a level that there is no more', async () => {
    const settings = { slug: 'procedure-settings' as never }
    const before = (await province.payload.findGlobal(settings)) as { authorities?: object[] }
    await province.payload.updateGlobal({
      ...settings,
      data: { authorities: [{ from: '2012-04-27', level: 'district' }] } as never,
    })
    const id = await proposed(province)
    expect(await codeOf(decideAs('committeeEast', id))).toBe('no-authority')
    const restored = { authorities: (before.authorities ?? []).map((row) => ({ ...row, id: undefined })) }
    await province.payload.updateGlobal({ ...settings, data: restored as never })
    expect(await codeOf(decideAs('committeeEast', id))).toBe('done')
  })

  it('is a unit that replaced the one of that day, where there is one', async () => {
    const { put, units } = province
    const older = await put(procedureSlugs.units, {
      code: '90009',
      name: 'Xã Cũ',
      level: 'commune',
      from: '1997-01-01',
      before: '2026-11-15',
      parents: [{ unit: units.province, from: '1997-01-01' }],
    })
    const newer = await put(procedureSlugs.units, {
      code: '90010',
      name: 'Xã Mới',
      level: 'commune',
      from: '2026-11-15',
      replaces: [older],
      parents: [{ unit: units.province, from: '2026-11-15' }],
    })
    const area = await put(procedureSlugs.areas, {
      code: 'KDC-09',
      name: 'Khu dân cư Chín',
      communes: [
        { unit: older, from: '2010-01-01' },
        { unit: newer, from: '2026-11-15' },
      ],
      programme: 'none',
    })
    const user = await province.payload.create({
      collection: 'users' as never,
      data: {
        email: 'moi@khu-thu.example',
        password: 'mat-khau-moi',
        name: 'Mới',
        roles: ['committee'],
        unit: newer,
      } as never,
    })
    const waiting = await proposed(province)
    const id = await put(procedureSlugs.assessments, {
      ...(await province.stored(procedureSlugs.assessments, waiting)),
      id: undefined,
      key: 'xa-moi',
      area,
    })
    const req = await province.as('committeeEast', { today })
    req.user = { ...(user as object), collection: 'users' } as never
    const decision = await decide({ req, id, ...(paper({ decidedOn: '2026-11-14' }) as { kind: unknown }) })
    expect([decision.unitName, decision.communeName]).toEqual(['Ủy ban nhân dân xã Cũ', 'Xã Cũ'])
  })

  it('is nobody who had a hand in the file, whatever their role is by now', async () => {
    const id = await proposed(province, { proposedBy: 'committeeEast' })
    expect(await codeOf(decideAs('committeeEast', id))).toBe('own-work')
  })

  it.each([
    ['boardOne', 'not-allowed'],
    ['policeEast', 'not-allowed'],
    ['oversight', 'not-allowed'],
    ['administrator', 'not-allowed'],
    ['committeeWest', 'record-not-found'],
  ] as const)('is not %s', async (name, code) => {
    expect(await codeOf(decideAs(name, await proposed(province)))).toBe(code)
  })

  it('answers about a file elsewhere as about one that does not exist', async () => {
    const [elsewhere, nothing] = [await proposed(province), province.areas.one]
    const ask = (id: string) =>
      province.http.ask('POST', `/assessments/${id}/decide`, { as: 'committeeWest', body: paper() })
    const [one, other] = [await ask(elsewhere), await ask(nothing)]
    expect([one.status, one.body]).toEqual([404, other.body])
  })
})

describe('Nothing is decided twice', () => {
  it('by two people at once', async () => {
    const id = await proposed(province)
    const both = await Promise.all([
      codeOf(decideAs('committeeEast', id)),
      codeOf(decideAs('committeeEast', id, { kind: 'refuse', reasons: 'Thử' })),
    ])
    expect(both.sort()).toEqual(['already-decided', 'done'])
    const { totalDocs } = await province.payload.count({
      collection: procedureSlugs.decisions,
      where: { assessment: { equals: id } },
    })
    expect(totalDocs).toBe(1)
  })

  it('after the server stopped between the decision and the file', async () => {
    const id = await proposed(province)
    await decideAs('committeeEast', id)
    await province.payload.db.updateOne({
      collection: procedureSlugs.assessments,
      where: { id: { equals: id } },
      data: { status: 'proposed' },
    })
    expect(await codeOf(decideAs('committeeEast', id))).toBe('already-decided')
    expect((await province.stored(procedureSlugs.assessments, id)).status).toBe('decided')
  })

  it('and nothing that was decided is changed or deleted, also without access control', async () => {
    const { id } = await decideAs('committeeEast', await proposed(province))
    const of = { collection: procedureSlugs.decisions, id }
    expect(await codeOf(province.payload.update({ ...of, data: { signer: 'Khác' } as never }))).toBe(
      'record-is-final',
    )
    expect(await codeOf(province.payload.delete(of))).toBe('record-is-final')
    const { status } = await province.http.ask('PATCH', `/decisions/${id}`, {
      as: 'committeeEast',
      body: { signer: 'Khác' },
    })
    expect(status).toBe(403)
  })
})

describe('A revocation', () => {
  it('is a decision of its own with reasons, once, and leaves the recognition as it was written', async () => {
    const recognition = await decideAs('committeeEast', await proposed(province))
    const take = async (changes: object = {}) => {
      const { kind: _, ...input } = paper({ reasons: 'Số liệu sai', ...changes })
      return revoke({ req: await province.as('committeeEast', { today }), id: recognition.id, ...input })
    }
    expect(await codeOf(take({ reasons: '' }))).toBe('reasons')
    expect(await codeOf(take({ decidedOn: '2026-11-19' }))).toBe('decidedOn')
    const both = await Promise.all([codeOf(take()), codeOf(take())])
    expect(both.sort()).toEqual(['already-revoked', 'done'])
    expect(await province.stored(procedureSlugs.decisions, recognition.id)).toMatchObject({
      kind: 'recognise',
      code: recognition.code,
    })
    const standing = await province.http.ask('GET', `/decisions/${recognition.id}/standing`, {
      as: 'boardOne',
    })
    expect(standing.body).toMatchObject({ revokedBy: { decidedOn: '2026-11-20' }, may: { revoke: false } })
  })

  it('ends recognitions only', async () => {
    const id = await proposed(province, { outcome: 'not-met' })
    const refusal = await decideAs('committeeEast', id, { kind: 'refuse', reasons: 'Thử' })
    const req = await province.as('committeeEast', { today })
    expect(await codeOf(revoke({ req, id: refusal.id, ...paper({ reasons: 'Thử' }) }))).toBe(
      'not-a-recognition',
    )
  })
})

describe('Before deciding', () => {
  it('a person sees whose decision it is today and whether they may', async () => {
    const id = await proposed(province)
    const outlook = async (as: Name) =>
      (await province.http.ask('GET', `/assessments/${id}/decision`, { as })).body
    expect(await outlook('committeeEast')).toMatchObject({
      ground: { outcome: 'met', afterAppeal: false },
      authority: { name: 'Ủy ban nhân dân xã Đông', legalBasis: 'Điều 10 Thông tư 124/2021/TT-BCA' },
      may: { decide: true },
      decisions: [],
    })
    expect((await outlook('boardOne')).may).toEqual({ decide: false })
    expect((await outlook('boardTwo')).errors[0].code).toBe('record-not-found')
  })
})
