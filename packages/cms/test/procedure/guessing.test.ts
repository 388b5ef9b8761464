import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessTable } from '../../src/procedure/access/table.js'
import { exportableSlugs } from '../../src/procedure/import/exportable-slugs.js'
import { type ProcedureSlug, procedureSlugs } from '../../src/procedure/slugs.js'
import type { Answer } from '../http.js'
import { openProvince, type Province } from './place.js'
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

  it.each(ofAreas)('is told of no right on one of %s', async (collection) => {
    const { body } = await ask('POST', `/${collection}/access/${theirs[collection]}`, {})
    const { fields, create: _, ...rights } = body
    expect(rights).toEqual({})
    const onFields = Object.values(fields ?? {}).flatMap((field) => Object.keys(field as object))
    expect(onFields.filter((right) => ['read', 'update', 'delete'].includes(right))).toEqual([])
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
