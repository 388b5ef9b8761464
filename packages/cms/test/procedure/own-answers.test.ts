import { afterAll, beforeAll, expect, it } from 'vitest'
import { appraise, saveAnswers, selfAssess } from '../../src/procedure/operations/assessment/steps.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { attested, opened, recordsFrom, register } from './assessed.js'
import { type Name, openProvince, type Province } from './place.js'

let place: Province
let id: string
const collection = procedureSlugs.assessments
const on = (name: 'boardOne' | 'policeEast', day: string) => place.as(name, { today: `2025-${day}` })

beforeAll(async () => {
  place = await openProvince()
  await recordsFrom(place, '2020-01-01')
  id = (await opened(place, 'one', 2025)).id
  await register(place, 'one', 2025)
  await saveAnswers({ req: await on('boardOne', '11-05'), id, answers: attested.self })
})
afterAll(() => place.close())

const stagesIn = (record: { answers?: object } | null | undefined) =>
  Object.keys(record?.answers ?? {}).sort()

/** The stages whose answers a person sees, through each door: one by one, in a list, selected alone, and populated. */
const seenBy = async (as: Name) => {
  const { ask, graphql } = place.http
  const where = `where[id][equals]=${id}`
  const reads = {
    one: (await ask('GET', `/assessments/${id}`, { as })).body,
    list: (await ask('GET', `/assessments?${where}`, { as })).body.docs[0],
    graphql: (await graphql(`query ($id: String!) { Assessment(id: $id) { answers } }`, { id }, as)).body.data
      .Assessment,
    local: await place.payload.findByID({
      collection,
      id,
      depth: 0,
      overrideAccess: false,
      user: place.user(as) as never,
    }),
  }
  const seen = Object.values(reads).map(stagesIn)
  expect(Object.fromEntries(Object.keys(reads).map((door, index) => [door, seen[index]]))).toEqual(
    Object.fromEntries(Object.keys(reads).map((door) => [door, seen[0]])),
  )
  return seen[0]
}

it('shows what the board is writing to the board alone', async () => {
  expect(await seenBy('boardOne')).toEqual(['self'])
  for (const name of ['policeEast', 'committeeEast', 'oversight', 'administrator'] as const) {
    expect([name, await seenBy(name)]).toEqual([name, []])
  }
})

it('shows what the police are writing to the police alone, and what was handed in to all who read it', async () => {
  await selfAssess({ req: await on('boardOne', '11-06'), id })
  await saveAnswers({ req: await on('policeEast', '11-07'), id, answers: attested.appraisal })
  expect(await seenBy('policeEast')).toEqual(['appraisal', 'self'])
  for (const name of ['boardOne', 'committeeEast', 'oversight', 'administrator'] as const) {
    expect([name, await seenBy(name)]).toEqual([name, ['self']])
  }
})

it('gives nothing of it away by a selection, a condition, an order, or what the records come to', async () => {
  const { ask } = place.http
  const as = 'boardOne'
  const alone = await ask('GET', `/assessments/${id}?select[answers]=true&select[current]=true`, { as })
  expect(alone.body.answers).not.toHaveProperty('appraisal')
  expect(alone.body).not.toHaveProperty('current')
  const condition = 'where[answers.appraisal.opposition-cases.value][equals]=0'
  for (const path of [`/assessments?${condition}`, `/assessments/count?${condition}`]) {
    expect((await ask('GET', path, { as })).status).toBe(400)
  }
  expect(
    (await ask('GET', '/assessments?where[current.facts.opposition-cases][equals]=0', { as })).status,
  ).toBe(400)
  // Another year of the area, in which the police are writing something else.
  const other = (await opened(place, 'one', 2024)).id
  await place.payload.db.updateOne({
    collection,
    id: other,
    data: { answers: { appraisal: { 'opposition-cases': { value: 5 } } } } as never,
    req: {},
  })
  for (const path of [
    'answers',
    'answers.appraisal.opposition-cases.value',
    'current.facts.opposition-cases',
  ]) {
    // It puts nothing in order.
    const orders = ['', '-'].map((sign) => ask('GET', `/assessments?sort=${sign}${path}&depth=0`, { as }))
    const [up, down] = await Promise.all(orders)
    expect(up?.body.docs).toHaveLength(2)
    const idsOf = (answer: typeof up) => answer?.body.docs?.map((one: { id: string }) => one.id)
    expect([path, up?.status, idsOf(up)]).toEqual([path, down?.status, idsOf(down)])
  }
  const refreshed = await ask('POST', `/assessments/${id}/refresh`, { as, body: {} })
  expect(refreshed.body.assessment.answers).not.toHaveProperty('appraisal')
  expect(refreshed.body.assessment).not.toHaveProperty('current')
})

it('keeps the sheet as it was: each sees the stage that is theirs to fill in', async () => {
  const sheetOf = async (as: Name) =>
    (await place.http.ask('GET', `/assessments/${id}/sheet`, { as })).body.stages.map(
      ({ stage, state }: { stage: string; state: string }) => [stage, state],
    )
  expect(await sheetOf('policeEast')).toContainEqual(['appraisal', 'in-progress'])
  expect(await sheetOf('boardOne')).toContainEqual(['appraisal', 'to-come'])
})

it('shows the appraisal to all who read it once it is handed in', async () => {
  await appraise({ req: await on('policeEast', '11-08'), id })
  expect(await seenBy('boardOne')).toEqual(['appraisal', 'self'])
})

it('answers for an id that is none as for a file that does not exist', async () => {
  const { id: open } = await opened(place, 'two', 2025)
  for (const file of [
    'khong-phai-ma',
    '../../x',
    'g'.repeat(24),
    '0'.repeat(24),
    '00000000-0000-4000-8000-000000000000',
    '',
  ]) {
    const answer = await place.http.ask('POST', `/assessments/${open}/answers`, {
      as: 'boardTwo',
      body: { answers: { 'policies-and-rules-carried-out': { value: true, files: [file] } } },
    })
    expect([file, answer.status, answer.body.errors[0].problems?.[0]?.code]).toEqual([
      file,
      400,
      'files-unknown',
    ])
  }
})
