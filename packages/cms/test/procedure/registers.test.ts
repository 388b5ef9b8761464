import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProcedureSlug } from '../../src/procedure/slugs.js'
import { type Name, openProvince, type Province, twoTiersFrom } from './place.js'
import { samples } from './samples.js'

let place: Province
beforeAll(async () => {
  place = await openProvince({ packs: false })
})
afterAll(() => place.close())

/** What a write is refused with, by the field; empty if it is stored. */
async function problems(
  as: Name,
  collection: ProcedureSlug,
  data: object,
  id?: string,
): Promise<Record<string, string>> {
  const { status, body } = await place.http.ask(
    id ? 'PATCH' : 'POST',
    id ? `/${collection}/${id}` : `/${collection}`,
    { as, body: data },
  )
  if (status < 300) return {}
  const errors = body.errors[0].data?.errors ?? []
  return Object.fromEntries(
    errors.map(({ path, message }: { path: string; message: string }) => [path, message]),
  )
}

let codes = 0
const code = (): string => {
  codes += 1
  return `T-${codes}`
}
const commune = (changes: object = {}) => ({
  code: code(),
  name: 'Xã Thử',
  level: 'commune',
  from: '2000-01-01',
  parents: [
    { unit: place.units.district, from: '2000-01-01' },
    { unit: place.units.province, from: twoTiersFrom },
  ],
  ...changes,
})
const area = (changes: object = {}) => ({
  code: code(),
  name: 'Khu dân cư Thử',
  communes: [{ unit: place.units.east, from: '2010-01-01' }],
  ...changes,
})

describe('A unit', () => {
  const of = (data: object, id?: string) => problems('administrator', 'admin-units', data, id)

  it('is stored with its province and the district it last belonged to', async () => {
    const id = await place.put('admin-units', commune())
    expect(await place.stored('admin-units', id)).toMatchObject({
      district: place.units.district,
      province: place.units.province,
    })
  })

  it('ends after it begins', async () => {
    expect(await of(commune({ before: '2000-01-01' }))).toMatchObject({
      before: 'Ngày kết thúc phải sau ngày bắt đầu.',
    })
  })

  it('belongs to a higher level, on every day', async () => {
    expect(await of(commune({ parents: [] }))).toEqual({
      parents: 'Hãy ghi đơn vị cấp trên, kể từ ngày có đơn vị này.',
    })
    expect(await of(commune({ parents: [{ unit: place.units.west, from: '2000-01-01' }] }))).toEqual({
      'parents.0.unit':
        'Đơn vị cấp trên của xã, phường, đặc khu phải là đơn vị cấp huyện hoặc tỉnh, thành phố.',
    })
    expect(await of(commune({ parents: [{ unit: place.units.province, from: '2001-01-01' }] }))).toEqual({
      parents: 'Giai đoạn đầu tiên phải bắt đầu từ ngày có đơn vị này, 01-01-2000.',
    })
  })

  it('does not belong to what has ended or does not exist yet', async () => {
    expect(await of(commune({ parents: [{ unit: place.units.district, from: '2000-01-01' }] }))).toEqual({
      'parents.0.unit': 'Huyện Thử Nghiệm không còn từ ngày 01-07-2025: hãy ghi đơn vị mới kể từ ngày đó.',
    })
    expect(
      await of(
        commune({ from: '1990-01-01', parents: [{ unit: place.units.province, from: '1990-01-01' }] }),
      ),
    ).toEqual({
      'parents.0.from': 'Đến ngày 01-01-1997 mới có Tỉnh Thử Nghiệm: hãy sửa ngày hoặc chọn đơn vị khác.',
    })
  })

  it('does not belong to two units from the same day', async () => {
    const parents = [
      { unit: place.units.province, from: '2000-01-01' },
      { unit: place.units.district, from: '2000-01-01' },
    ]
    expect(await of(commune({ parents }))).toMatchObject({
      'parents.1.from': 'Hai giai đoạn bắt đầu cùng một ngày: hãy bỏ bớt một giai đoạn hoặc sửa ngày.',
    })
  })

  it('cannot be the ancestor of itself', async () => {
    expect(
      await of({ parents: [{ unit: place.units.east, from: '1997-01-01' }] }, place.units.province),
    ).toHaveProperty('parents')
    expect(
      await of({ parents: [{ unit: place.units.east, from: '1997-01-01' }] }, place.units.east),
    ).toHaveProperty(['parents.0.unit'])
    expect(await of({ level: 'commune' }, place.units.district)).toMatchObject({
      level: 'Không đổi được cấp, vì đã có đơn vị hoặc khu dân cư thuộc đơn vị này.',
    })
  })

  it('does not end while areas belong to it', async () => {
    expect(await of({ before: '2026-01-01' }, place.units.east)).toEqual({
      before:
        'Ngoài thời gian này vẫn còn thuộc đơn vị: Khu dân cư Hai, Khu dân cư Một. Hãy ghi nơi thuộc mới cho các nơi đó trước, hoặc dùng “Sáp nhập, đổi tên”.',
    })
  })

  it('replaces units of its level that end on its first day', async () => {
    const old = await place.put(
      'admin-units',
      commune({ before: '2020-01-01', parents: [{ unit: place.units.district, from: '2000-01-01' }] }),
    )
    const next = (changes: object) =>
      of(
        commune({
          replaces: [old],
          from: '2020-01-01',
          parents: [{ unit: place.units.province, from: '2020-01-01' }],
          ...changes,
        }),
      )
    expect(await next({})).toEqual({})
    expect(
      await next({ from: '2021-01-01', parents: [{ unit: place.units.province, from: '2021-01-01' }] }),
    ).toEqual({
      replaces: 'Xã Thử phải kết thúc đúng ngày 01-01-2021, ngày có đơn vị thay nó.',
    })
    expect(await next({ replaces: [place.units.district] })).toEqual({
      replaces: 'Đơn vị mới chỉ thay cho các đơn vị cùng cấp.',
    })
    expect(await of({ before: '2020-02-01' }, old)).toEqual({
      before: 'Xã Thử thay đơn vị này từ ngày 01-01-2020, nên đơn vị này phải kết thúc đúng ngày đó.',
    })
  })

  it('takes its areas along when it comes under another province', async () => {
    const other = await place.put('admin-units', {
      code: code(),
      name: 'Tỉnh Khác',
      level: 'province',
      from: '1997-01-01',
    })
    const moving = await place.put('admin-units', commune())
    const id = await place.put('areas', area({ communes: [{ unit: moving, from: '2010-01-01' }] }))
    const { parents } = await place.stored('admin-units', moving)
    expect(await of({ parents: [...parents, { unit: other, from: '2025-10-01' }] }, moving)).toEqual({})
    expect(await place.stored('areas', id)).toMatchObject({
      commune: moving,
      district: place.units.district,
      province: other,
    })
  })

  it('is not deleted while anything refers to it', async () => {
    const { status, body } = await place.http.ask('DELETE', `/admin-units/${place.units.west}`, {
      as: 'administrator',
    })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].message).toMatch(
      /^Không xóa được, vì còn được dùng ở: .*Khu dân cư \(1\)/,
    )
    const unused = await place.put('admin-units', commune())
    expect((await place.http.ask('DELETE', `/admin-units/${unused}`, { as: 'administrator' })).status).toBe(
      200,
    )
  })
})

describe('An area', () => {
  const of = (data: object, id?: string, as: Name = 'committeeEast') => problems(as, 'areas', data, id)

  it('is entered by the People’s Committee of its commune', async () => {
    expect(await of(area())).toEqual({})
    expect(await of(area({ communes: [{ unit: place.units.west, from: '2010-01-01' }] }))).toEqual({
      communes: 'Không có mục này trong phạm vi của anh/chị.',
    })
  })

  it('lies in a commune', async () => {
    const communes = [{ unit: place.units.province, from: '2010-01-01' }]
    expect(await of(area({ communes }), undefined, 'administrator')).toEqual({
      'communes.0.unit': 'Hãy chọn một xã, phường hoặc đặc khu.',
    })
  })

  it('does not belong to a commune that ended', async () => {
    const ended = await place.put(
      'admin-units',
      commune({ before: '2015-01-01', parents: [{ unit: place.units.district, from: '2000-01-01' }] }),
    )
    const communes = [{ unit: ended, from: '2010-01-01' }]
    expect(await of(area({ communes }), undefined, 'administrator')).toEqual({
      'communes.0.unit': 'Xã Thử không còn từ ngày 01-01-2015: hãy ghi đơn vị mới kể từ ngày đó.',
    })
    const followed = [...communes, { unit: place.units.east, from: '2015-01-01' }]
    expect(await of(area({ communes: followed }), undefined, 'administrator')).toEqual({})
  })

  it('needs a code of its own and whole households', async () => {
    expect(await of(area({ code: 'KDC-01', households: 1.5 }))).toEqual({
      code: 'Mã này đã có trong danh mục.',
      households: 'Hãy ghi số nguyên, từ 0 trở lên.',
    })
  })

  it('is moved by the authorities and not by its board', async () => {
    const before = await place.stored('areas', place.areas.one)
    const { status } = await place.http.ask('PATCH', `/areas/${place.areas.one}`, {
      as: 'boardOne',
      body: { households: 120, code: 'X', programme: 'none', communes: [], startedOn: '1999-01-01' },
    })
    expect(status).toBe(200)
    const { code, programme, communes, startedOn, households } = await place.stored('areas', place.areas.one)
    expect({ code, programme, communes, startedOn, households }).toEqual({
      code: before.code,
      programme: before.programme,
      communes: before.communes,
      startedOn: before.startedOn,
      households: 120,
    })
  })

  it('is not overwritten by somebody who saw an older edition', async () => {
    const { edition } = await place.stored('areas', place.areas.two)
    const change = (as: Name) =>
      place.http.ask('PATCH', `/areas/${place.areas.two}`, { as, body: { developer: as, edition } })
    const answers = await Promise.all([change('boardTwo'), change('committeeEast')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('A fire-safety group', () => {
  const group = (households: number | undefined) => ({
    area: place.areas.one,
    name: 'Tổ liên gia 1',
    kind: 'fire-safety-group',
    from: '2024-01-01',
    households,
  })
  it.each([5, 15])('may have %i households', async (households) => {
    expect(await problems('boardOne', 'groups', group(households))).toEqual({})
  })
  it.each([4, 16])('may not have %i households', async (households) => {
    expect(await problems('boardOne', 'groups', group(households))).toEqual({
      households: `Tổ liên gia an toàn phòng cháy, chữa cháy có từ 5 đến 15 hộ liền kề; ở đây ghi ${households} hộ.`,
    })
  })
  it('says how many households it has', async () => {
    expect(await problems('boardOne', 'groups', group(undefined))).toEqual({
      households: 'Tổ liên gia an toàn phòng cháy, chữa cháy có từ 5 đến 15 hộ liền kề: hãy ghi số hộ.',
    })
  })
})

it('An activity took place already, and names a channel and a group of its area', async () => {
  const group = await place.put('groups', {
    area: place.areas.two,
    name: 'Bảo vệ',
    kind: 'guards',
    from: '2024-01-01',
  })
  const activity = { area: place.areas.one, topic: 'Họp', kind: 'propaganda', on: '2999-01-01', group }
  expect(await problems('policeEast', 'activities', activity)).toEqual({
    on: 'Ngày này chưa đến.',
    channel: 'Hãy chọn hình thức tuyên truyền.',
    group: 'Tổ, lực lượng này thuộc khu dân cư khác.',
  })
})

it('A board answers what an inspection found, and changes nothing else of it', async () => {
  const id = await place.put('inspections', {
    area: place.areas.one,
    on: '2025-03-01',
    subject: 'Phòng cháy',
    findings: [{ text: 'Thiếu bình chữa cháy', dueOn: '2025-04-01' }, { text: 'Lối thoát bị chắn' }],
  })
  const { findings } = await place.stored('inspections', id)
  const { status } = await place.http.ask('PATCH', `/inspections/${id}`, {
    as: 'boardOne',
    body: {
      subject: 'Khác',
      findings: [{ ...findings[0], text: 'Không có gì', doneOn: '2025-03-20', followUp: 'Đã mua' }],
    },
  })
  expect(status).toBe(200)
  const stored = await place.stored('inspections', id)
  expect(stored.subject).toBe('Phòng cháy')
  expect(stored.findings).toMatchObject([
    { text: 'Thiếu bình chữa cháy', dueOn: '2025-04-01', doneOn: '2025-03-20', followUp: 'Đã mua' },
    { text: 'Lối thoát bị chắn' },
  ])
})

describe('Of two people who have one record open, the later is told', () => {
  const spot = () => ({ area: place.areas.one, unit: place.units.east, province: place.units.province })
  /** Both send the form as they opened it, one after the other. */
  const late = async (slug: ProcedureSlug, id: string, first: [Name, object], second: [Name, object]) => {
    const opened = await place.stored(slug, id)
    const send = ([as, changes]: [Name, object]) =>
      place.http.ask('PATCH', `/${slug}/${id}`, { as, body: { ...opened, ...changes } })
    expect((await send(first)).status).toBe(200)
    const { status, body } = await send(second)
    expect([status, body.errors[0].message]).toEqual([409, expect.stringContaining('Người khác vừa sửa')])
    return place.stored(slug, id)
  }

  it('and what the board said about a finding outlasts the steering committee’s older form', async () => {
    const id = await place.put('inspections', {
      ...samples.inspections(spot()),
      findings: [{ text: 'Thiếu bình chữa cháy' }],
    })
    const { findings } = await place.stored('inspections', id)
    const mended = { findings: [{ ...findings[0], doneOn: '2026-02-10', followUp: 'Đã mua' }] }
    const more = { findings: [...findings, { text: 'Lối thoát bị chắn' }] }
    const stored = await late('inspections', id, ['boardOne', mended], ['steeringEast', more])
    expect(stored.findings).toMatchObject([{ text: 'Thiếu bình chữa cháy', followUp: 'Đã mua' }])
    const { status } = await place.http.ask('PATCH', `/inspections/${id}`, {
      as: 'steeringEast',
      body: { edition: stored.edition, findings: [...stored.findings, { text: 'Lối thoát bị chắn' }] },
    })
    expect(status).toBe(200)
    expect((await place.stored('inspections', id)).findings).toMatchObject([
      { followUp: 'Đã mua' },
      { text: 'Lối thoát bị chắn' },
    ])
  })

  it.each([
    ['activities', { reach: 40 }, { topic: 'Khác' }],
    ['groups', { note: 'Đã kiện toàn' }, { members: 9 }],
  ] as const)('of %s too', async (slug, one, other) => {
    const id = await place.put(slug, samples[slug](spot()))
    const stored = await late(slug, id, ['boardOne', one], ['policeEast', other])
    expect(stored).toMatchObject(one)
    expect(stored).not.toMatchObject(other)
  })

  it('also where the record is from before there were editions', async () => {
    const id = await place.put('groups', samples.groups(spot()))
    await place.payload.db.updateOne({ collection: 'groups', id, data: { edition: null }, req: {} })
    const stored = await late('groups', id, ['boardOne', { members: 8 }], ['policeEast', { members: 9 }])
    expect(stored).toMatchObject({ members: 8, edition: 1 })
  })
})
