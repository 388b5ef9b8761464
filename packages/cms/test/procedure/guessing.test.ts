import { type BuildFormStateArgs, formatNames } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notingReadable } from '../../src/procedure/access/form-state.js'
import { accessTable } from '../../src/procedure/access/table.js'
import { exportableSlugs } from '../../src/procedure/import/exportable-slugs.js'
import { type ProcedureSlug, procedureSlugs } from '../../src/procedure/slugs.js'
import type { Answer } from '../http.js'
import { type Name, openProvince, type Province } from './place.js'
import { recordsAt } from './records-at.js'
import { changes, noSuchRecord, samples } from './samples.js'

let place: Province
/** Records of another area of the same commune, whose ids the board of the first area has guessed. */
let theirs: Record<ProcedureSlug, string>
beforeAll(async () => {
  place = await openProvince()
  theirs = await recordsAt(place, spotOf(place.areas.two))
  await recordsAt(place, spotOf(place.areas.one))
})
afterAll(() => place.close())

const spotOf = (area: string) => ({ area, unit: place.units.east, province: place.units.province })
const ask = (method: string, path: string, body?: unknown) =>
  place.http.ask(method, path, { as: 'boardOne', ...(body === undefined ? {} : { body }) })

/** Everything that an answer says, with the id that was asked for taken out. */
const said = ({ status, body }: Answer, id: string) => ({
  status,
  body: JSON.stringify(body ?? null).replaceAll(id, 'ID'),
})

/** The collections whose records lie in areas; units are read by everybody, imports by administrators. */
const ofAreas: ProcedureSlug[] = Object.values(procedureSlugs).filter(
  (slug) => slug !== 'admin-units' && slug !== 'imports',
)
/** Units are read by everybody, and a board is not told to which areas a notice went. */
const isOfOneArea = (slug: ProcedureSlug) => slug !== 'admin-units' && slug !== 'notices'
const withArea = ofAreas.filter((slug) => slug !== 'areas' && slug !== 'notices')

describe('A board that guesses another area’s ids', () => {
  it.each(ofAreas)('learns no more from one of %s than from an id of nothing', async (collection) => {
    const attempts: [string, string, unknown?][] = [
      ['GET', ''],
      ['GET', '?depth=2'],
      ['PATCH', '', changes[collection]],
      ['DELETE', ''],
      ['POST', '/duplicate', {}],
    ]
    for (const [method, end, body] of attempts) {
      const known = await ask(method, `/${collection}/${theirs[collection]}${end}`, body)
      const unknown = await ask(method, `/${collection}/${noSuchRecord}${end}`, body)
      expect(known.status).toBeGreaterThanOrEqual(400)
      expect({ method, end, ...said(known, theirs[collection]) }).toEqual({
        method,
        end,
        ...said(unknown, noSuchRecord),
      })
    }
  })

  it.each(ofAreas)(
    'is told of its rights on one of %s what it is told of an id of nothing',
    async (collection) => {
      const { singular } = formatNames(collection)
      const query = `query ($id: String!) { docAccess${singular}(id: $id) { read { permission } } }`
      const answers = async (id: string) =>
        [
          await ask('POST', `/${collection}/access/${id}`, {}),
          await ask('POST', `/${collection}/access/${id}`, { title: 'x' }),
          await place.http.graphql(query, { id }, 'boardOne'),
        ].map((answer) => said(answer, id))
      const known = await answers(theirs[collection])
      expect(known.map(({ status }) => status)).toEqual([404, 404, 200])
      expect(known[2]?.body).toContain('"statusCode":404')
      expect(known).toEqual(await answers(noSuchRecord))
    },
  )

  it('is told of its rights on its own records', async () => {
    const { status, body } = await ask('POST', `/areas/access/${place.areas.one}`, {})
    expect([status, body.read.permission, body.update.permission, body.delete]).toEqual([
      200,
      true,
      true,
      undefined,
    ])
    const query = 'query ($id: String!) { docAccessArea(id: $id) { read { permission } } }'
    const inGraphQL = await place.http.graphql(query, { id: place.areas.one }, 'boardOne')
    expect(inGraphQL.body.data).toEqual({ docAccessArea: { read: { permission: true } } })
  })

  it.each(ofAreas)('learns nothing of one of %s from its joins, parts and versions', async (collection) => {
    for (const end of [
      '?depth=5&joins[x][limit]=1',
      '?select[id]=true',
      '?select[area]=true&populate[areas][code]=true',
      '/versions',
    ]) {
      const known = await ask('GET', `/${collection}/${theirs[collection]}${end}`)
      const unknown = await ask('GET', `/${collection}/${noSuchRecord}${end}`)
      expect({ end, refused: known.status >= 400 }).toEqual({ end, refused: true })
      expect({ end, ...said(known, theirs[collection]) }).toEqual({ end, ...said(unknown, noSuchRecord) })
    }
    const list = await ask('GET', `/${collection}?depth=5&limit=0`)
    const { text, ids } = await allOfAreaTwo()
    for (const guessed of [...ids, text]) expect(JSON.stringify(list.body)).not.toContain(guessed)
  })

  it.each(withArea)('finds none of %s by asking for the area', async (collection) => {
    const { areas } = place
    for (const where of [
      `where[area][equals]=${areas.two}`,
      `where[area][in][0]=${areas.two}`,
      'where[area.code][equals]=KDC-02',
      'where[area.name][like]=Hai',
      `where[area.id][equals]=${areas.two}`,
      `where[or][0][area][equals]=${areas.two}&where[or][1][area.code][equals]=KDC-02`,
    ]) {
      const list = await ask('GET', `/${collection}?depth=0&${where}`)
      const count = await ask('GET', `/${collection}/count?${where}`)
      expect({ where, docs: list.body.docs ?? [], total: list.body.totalDocs ?? 0 }).toEqual({
        where,
        docs: [],
        total: 0,
      })
      expect({ where, count: count.body.totalDocs ?? 0 }).toEqual({ where, count: 0 })
    }
  })

  it.each(ofAreas)('changes and deletes none of %s in bulk', async (collection) => {
    const before = await place.stored(collection, theirs[collection])
    const where = `where[id][equals]=${theirs[collection]}`
    const changed = await ask('PATCH', `/${collection}?${where}`, changes[collection])
    const deleted = await ask('DELETE', `/${collection}?${where}`)
    expect([changed.body.docs ?? [], deleted.body.docs ?? []]).toEqual([[], []])
    expect(await place.stored(collection, theirs[collection])).toEqual(before)
  })

  it('finds nothing through what its records refer to', async () => {
    const { filename } = await place.stored('files', theirs.files)
    for (const [collection, where] of [
      ['incidents', `where[files.filename][equals]=${filename}`],
      ['incidents', `where[files][equals]=${theirs.files}`],
      ['incidents', 'where[files.area.code][equals]=KDC-02'],
      ['activities', `where[group][equals]=${theirs.groups}`],
      ['activities', 'where[group.area.name][like]=Hai'],
      ['verdicts', 'where[assessment.area.code][equals]=KDC-02'],
      ['appeals', 'where[decision.area.code][equals]=KDC-02'],
      ['notices', 'where[areas.code][equals]=KDC-02'],
      ['notices', 'where[pending][greater_than]=0'],
      ['users', 'where[area.code][equals]=KDC-02'],
      ['users', 'where[email][like]=khu-thu&where[roles][in][0]=police'],
    ] as const) {
      const list = await ask('GET', `/${collection}?depth=0&${where}`)
      const count = await ask('GET', `/${collection}/count?${where}`)
      expect({ where, docs: list.body.docs ?? [] }).toEqual({ where, docs: [] })
      expect({ where, count: count.body.totalDocs ?? 0 }).toEqual({ where, count: 0 })
    }
  })

  it.each(['areas.name', 'areas', 'pending', 'acknowledgements'])(
    'sorts no notices by %s, which it is not shown',
    async (sort) => {
      expect((await ask('GET', `/notices?sort=${sort}`)).status).toBe(400)
    },
  )

  it('is refused in the same words when it writes for another area as for one that does not exist', async () => {
    const writable = withArea.filter((slug) => accessTable[slug].create.board && slug !== 'files')
    for (const collection of writable) {
      const { unit: _, ...data } = samples[collection](spotOf(place.areas.two))
      const known = await ask('POST', `/${collection}`, data)
      const unknown = await ask('POST', `/${collection}`, { ...data, area: noSuchRecord })
      expect(known.status).toBe(400)
      expect({ collection, ...said(known, place.areas.two) }).toEqual({
        collection,
        ...said(unknown, noSuchRecord),
      })
    }
  })

  it('cannot attach or name what belongs to another area', async () => {
    const own = spotOf(place.areas.one)
    for (const [collection, path, of] of [
      ['incidents', 'files', 'files'],
      ['registrations', 'papers', 'files'],
      ['matters', 'files', 'files'],
      ['nominations', 'files', 'files'],
    ] as const) {
      const { unit: _, ...data } = samples[collection](own)
      const known = await ask('POST', `/${collection}`, { ...data, [path]: [theirs[of]] })
      const unknown = await ask('POST', `/${collection}`, { ...data, [path]: [noSuchRecord] })
      expect({ collection, status: known.status }).toEqual({ collection, status: 400 })
      expect({ collection, ...said(known, theirs[of]) }).toEqual({
        collection,
        ...said(unknown, noSuchRecord),
      })
    }
    const data = { ...samples.activities(own), kind: 'training' }
    const known = await ask('POST', '/activities', { ...data, group: theirs.groups })
    const unknown = await ask('POST', '/activities', { ...data, group: noSuchRecord })
    expect(known.status).toBe(400)
    expect(said(known, theirs.groups)).toEqual(said(unknown, noSuchRecord))
  })

  it('downloads no file of another area, and cannot tell whether there is one', async () => {
    const { filename } = await place.stored('files', theirs.files)
    const known = await ask('GET', `/files/file/${filename}`)
    const unknown = await ask('GET', '/files/file/khong-co.pdf')
    expect(known.status).toBeGreaterThanOrEqual(400)
    expect([known.status, JSON.stringify(known.body)]).toEqual([unknown.status, JSON.stringify(unknown.body)])
    const own = await place.http.ask('GET', `/files/file/${filename}`, { as: 'boardTwo' })
    expect(own.status).toBe(200)
    const nobody = await place.http.ask('GET', `/files/file/${filename}`)
    expect(nobody.status).toBeGreaterThanOrEqual(400)
  })

  it('takes no step with a record of another area, and the answer is that of an id of nothing', async () => {
    const tried: string[] = []
    for (const { config } of Object.values(place.payload.collections)) {
      const collection = ofAreas.find((slug) => slug === config.slug)
      if (!collection) continue
      for (const { method, path } of config.endpoints || []) {
        // Payload's own addresses are tried above.
        if (!path.startsWith('/:id/') || /duplicate|versions|access/.test(path)) continue
        const at = (id: string) => `/${collection}${path.replace(':id', id)}`
        const body = method === 'get' ? undefined : {}
        const known = await ask(method.toUpperCase(), at(theirs[collection]), body)
        const unknown = await ask(method.toUpperCase(), at(noSuchRecord), body)
        expect({ step: at(''), refused: known.status >= 400 }).toEqual({ step: at(''), refused: true })
        expect({ step: at(''), ...said(known, theirs[collection]) }).toEqual({
          step: at(''),
          ...said(unknown, noSuchRecord),
        })
        tried.push(at(''))
      }
    }
    expect(tried.length).toBeGreaterThan(5)
  })

  it('is not told by a form what is recorded in another area', async () => {
    const { area, year, household, committedOn } = await place.stored('commitments', theirs.commitments)
    const commitment = { year, household, committedOn }
    const owner = await saidByForm('commitments', { ...commitment, area }, 'boardTwo')
    expect(owner.household).toContain('Một hộ chỉ tính một lần')
    expect(await saidByForm('commitments', { ...commitment, area })).toEqual({})
    const filed = await place.stored('registrations', theirs.registrations)
    const registration = { status: 'draft', commitmentMode: 'one-by-one', year: filed.year }
    expect(await saidByForm('registrations', { ...registration, area }, 'boardTwo')).toHaveProperty('year')
    expect(await saidByForm('registrations', { ...registration, area })).toEqual({})
  })

  it.each(ofAreas)('leaves no note on one of %s when it opens it in a form', async (collection) => {
    const asked = async (as: Name, id: string) => {
      const args = { id, collectionSlug: collection, returnLockStatus: true, req: await place.as(as) }
      return (await notingReadable(args as unknown as BuildFormStateArgs)).returnLockStatus
    }
    expect(await asked('boardTwo', theirs[collection])).toBe(true)
    expect(await asked('boardOne', theirs[collection])).toBe(false)
    expect(await asked('boardOne', noSuchRecord)).toBe(false)
  })

  it('exports its own records only', async () => {
    for (const collection of exportableSlugs.filter(isOfOneArea)) {
      const { status, body } = await ask('GET', `/${collection}/export?format=csv`)
      const text = Buffer.isBuffer(body) ? body.toString() : String(body)
      expect({ collection, status }).toEqual({ collection, status: 200 })
      expect(text).toContain('KDC-01')
      expect(text).not.toContain('KDC-02')
    }
  })
})

/** What the fields of a form say while it is filled in, by the field. */
async function saidByForm(
  collection: ProcedureSlug,
  data: object,
  as: Name = 'boardOne',
): Promise<Record<string, string>> {
  const req = await place.as(as)
  const said: Record<string, string> = {}
  for (const field of place.payload.collections[collection]?.config.flattenedFields ?? []) {
    if (!('validate' in field) || !field.validate) continue
    const { name } = field
    const value = (data as Record<string, unknown>)[name]
    const options = { ...field, event: 'onChange', name, data, siblingData: data, operation: 'create', req }
    const answer = await (field.validate as (value: unknown, options: object) => Promise<string | true>)(
      value,
      { ...options, preferences: { fields: {} }, path: [name] },
    )
    if (answer !== true) said[name] = answer
  }
  return said
}

/** Every id of area two, and a word that stands only there. */
const allOfAreaTwo = async () => ({
  ids: ofAreas.map((collection) => theirs[collection]),
  text: 'KDC-02',
})

describe('The notes on who has which record open', () => {
  const path = '/payload-locked-documents'
  let note: string
  beforeAll(async () => {
    const made = await place.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'incidents', value: theirs.incidents },
        user: { relationTo: 'users', value: place.user('boardTwo').id },
      } as never,
    })
    note = String(made.id)
  })
  const seen = async (as: Name) => {
    const { body } = await place.http.ask('GET', `${path}?depth=0`, { as })
    return (body.docs ?? []).map(({ id }: { id: string }) => id)
  }

  it('are shown to whoever may read the record, and to nobody else', async () => {
    for (const as of ['boardTwo', 'policeEast', 'oversight', 'administrator'] as const) {
      expect([as, await seen(as)]).toEqual([as, [note]])
    }
    for (const as of ['boardOne', 'boardThree', 'policeWest', 'drafter', 'viewer'] as const) {
      expect([as, await seen(as)]).toEqual([as, []])
    }
    const where = `where[document.value][equals]=${theirs.incidents}&where[document.relationTo][equals]=incidents`
    expect((await ask('GET', `${path}/count?${where}`)).body.totalDocs).toBe(0)
  })

  it('are changed and removed by nobody from another area, as if there were none', async () => {
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', {}],
      ['DELETE', undefined],
    ] as const) {
      const known = await ask(method, `${path}/${note}`, body)
      const unknown = await ask(method, `${path}/${noSuchRecord}`, body)
      expect(known.status).toBeGreaterThanOrEqual(400)
      expect(said(known, note)).toEqual(said(unknown, noSuchRecord))
    }
    expect(await seen('boardTwo')).toEqual([note])
  })

  it('are written by nobody by hand, and lead nowhere else', async () => {
    const document = { relationTo: 'incidents', value: theirs.incidents }
    const user = { relationTo: 'users', value: place.user('boardOne').id }
    expect((await ask('POST', path, { document, user })).status).toBe(403)
    const moved = { document: { relationTo: 'groups', value: theirs.groups } }
    const { status } = await place.http.ask('PATCH', `${path}/${note}`, { as: 'boardTwo', body: moved })
    expect(status).toBe(403)
  })

  it('are taken over by whoever takes over the form, and removed when it is closed', async () => {
    const as = 'policeEast'
    const user = { relationTo: 'users', value: place.user(as).id }
    expect((await place.http.ask('PATCH', `${path}/${note}`, { as, body: { user } })).status).toBe(200)
    expect((await place.http.ask('DELETE', `${path}/${note}`, { as })).status).toBe(200)
    expect(await seen('boardTwo')).toEqual([])
  })
})

describe('The accounts', () => {
  it('of others are answered as what does not exist', async () => {
    const other = place.user('boardTwo').id
    for (const [method, path, body] of [
      ['POST', '/users/access/ID', {}],
      ['GET', '/users/ID'],
      ['PATCH', '/users/ID', { name: 'Đổi' }],
      ['DELETE', '/users/ID'],
    ] as const) {
      const known = await ask(method, path.replace('ID', other), body)
      const unknown = await ask(method, path.replace('ID', noSuchRecord), body)
      expect(known.status).toBeGreaterThanOrEqual(400)
      expect({ path, ...said(known, other) }).toEqual({ path, ...said(unknown, noSuchRecord) })
    }
    expect((await ask('GET', '/users/count')).body.totalDocs).toBe(1)
  })

  it('are not told apart from unknown addresses', async () => {
    const [known, unknown] = ['boardtwo@khu-thu.example', 'khong-co@khu-thu.example']
    for (const [path, rest] of [
      ['/users/forgot-password', {}],
      ['/users/login', { password: 'sai' }],
      ['/users/unlock', {}],
    ] as const) {
      const answers = [known, unknown].map((email) => ask('POST', path, { email, ...rest }))
      const [one, other] = await Promise.all(answers)
      expect({ path, status: one?.status, body: one?.body }).toEqual({
        path,
        status: other?.status,
        body: other?.body,
      })
    }
    const own = place.user('boardOne').id
    for (const email of [known, unknown]) {
      const { status, body } = await ask('PATCH', `/users/${own}`, { email })
      expect([status, body.doc.email]).toEqual([200, 'boardone@khu-thu.example'])
    }
  })

  it('keep their preferences and the queue of jobs to themselves', async () => {
    await place.http.ask('POST', '/payload-preferences/nav', {
      as: 'boardTwo',
      body: { value: { open: true } },
    })
    expect((await ask('GET', '/payload-preferences')).body.docs).toEqual([])
    expect((await ask('GET', '/payload-preferences/nav')).body.value ?? null).toBeNull()
    for (const path of [
      '/payload-jobs',
      '/payload-jobs/run',
      '/payload-kv',
      '/payload-jobs/handle-schedules',
    ]) {
      expect([path, (await ask('GET', path)).status]).toEqual([path, expect.toSatisfy((one) => one >= 400)])
    }
  })
})

describe('A notice to several areas', () => {
  it('tells a board nothing about the others', async () => {
    const { areas, units } = place
    const notice = await place.put('notices', {
      ...samples.notices({ area: areas.one, unit: units.east, province: units.province }),
      areas: [areas.one, areas.two],
    })
    const { body } = await ask('GET', `/notices/${notice}?depth=2`)
    expect(body.id).toBe(notice)
    expect(JSON.stringify(body)).not.toContain(areas.two)
    for (const where of ['where[areas.code][equals]=KDC-02', `where[areas][equals]=${areas.two}`]) {
      const list = await ask('GET', `/notices?${where}`)
      expect({ where, docs: list.body.docs ?? [] }).toEqual({ where, docs: [] })
    }
  })
})
