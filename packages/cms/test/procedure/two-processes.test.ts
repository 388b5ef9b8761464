import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Where } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { YearAssessment } from '../../src/procedure/collections/assessment.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { openProvince, type Province } from './place.js'
import { startProcess, type TurningProcess } from './process/start-process.js'

/** So many areas more than the province has, so that a run takes long enough to be met half way. */
const more = 40
/** A process is killed once its run has left so many traces. */
const halfWay = 10
const { areas, assessments, notices } = procedureSlugs

let place: Province
let all: string[]
let first: TurningProcess
let second: TurningProcess
let doomed: TurningProcess[]

beforeAll(async () => {
  place = await openProvince()
  const { east, west } = place.units
  for (let index = 0; index < more; index += 1) {
    await place.put(areas, {
      code: `KDC-T${index}`,
      name: `Khu dân cư thử ${index}`,
      communes: [{ unit: index % 2 ? east : west, from: '2010-01-01' }],
      programme: 'none',
    })
  }
  const { docs } = await place.payload.find({ collection: areas, depth: 0, pagination: false })
  all = docs.map(({ id }) => String(id)).sort()
  const start = () => startProcess(place.payload, tmpdir())
  ;[first, second, ...doomed] = (await Promise.all([start(), start(), start(), start()])) as [
    TurningProcess,
    TurningProcess,
    ...TurningProcess[],
  ]
}, 300_000)
afterAll(async () => {
  await Promise.all([first, second, ...(doomed ?? [])].map((one) => one?.close()))
  await place.close()
})

const count = async (where: Where) =>
  (await place.payload.count({ collection: assessments, where })).totalDocs
const ofYear = async (year: number) =>
  (
    await place.payload.find({
      collection: assessments,
      where: { year: { equals: year } },
      depth: 0,
      pagination: false,
    })
  ).docs as unknown as YearAssessment[]
/** The areas that notices went to which begin with some words; one that was told twice stands there twice. */
const toldOf = async (subject: string) => {
  const { docs } = await place.payload.find({
    collection: notices,
    where: { subject: { contains: subject } },
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ areas: to }) => to as string[]).sort()
}
const both = (on: string) => Promise.all([first.turn(on), second.turn(on)])
/** Kills a process in the middle of a run. @returns how many traces it left */
async function killedHalfWay(victim: TurningProcess, on: string, traces: Where): Promise<number> {
  victim.begin(on)
  while ((await count(traces)) < halfWay) await pause(1)
  await victim.kill()
  return count(traces)
}

it('two processes that turn the same day open each area once', async () => {
  const turned = await both('2025-11-01')
  expect(turned.map(({ opened }) => opened).reduce((sum, one) => sum + one, 0)).toBe(all.length)
  expect((await ofYear(2026)).map(({ area }) => area).sort()).toEqual(all)
}, 120_000)

it('two processes tell each board once before closing, close each assessment once, and say so once', async () => {
  await both('2027-01-15')
  expect(await toldOf('Hồ sơ năm 2026 chưa xong sẽ bị đóng')).toEqual(all)
  const turned = await both('2027-01-29')
  expect(turned.map(({ closed }) => closed).reduce((sum, one) => sum + one, 0)).toBe(all.length)
  const closed = await ofYear(2026)
  expect(closed.every(({ status, edition }) => status === 'closed' && edition === 1)).toBe(true)
  expect(await toldOf('Đã đóng hồ sơ năm 2026')).toEqual(all)
}, 120_000)

it('a process that is killed in the middle of opening leaves nothing that is opened twice or never', async () => {
  const left = await killedHalfWay(doomed[0] as TurningProcess, '2027-11-01', { year: { equals: 2028 } })
  expect(left).toBeLessThan(all.length)
  expect(await first.turn('2027-11-01')).toMatchObject({ opened: all.length - left })
  expect((await ofYear(2028)).map(({ area }) => area).sort()).toEqual(all)
  console.log(`Killed after ${left} of ${all.length} areas were opened`)
}, 120_000)

it('a process that is killed in the middle of closing closes nothing twice, and every board is told once', async () => {
  const traces: Where = { and: [{ year: { equals: 2027 } }, { status: { equals: 'closed' } }] }
  const left = await killedHalfWay(doomed[1] as TurningProcess, '2028-01-29', traces)
  expect(await both('2028-01-29').then((turned) => turned.reduce((sum, { closed }) => sum + closed, 0))).toBe(
    all.length - left,
  )
  const closed = await ofYear(2027)
  expect(closed.every(({ status, edition }) => status === 'closed' && edition === 1)).toBe(true)
  expect(await toldOf('Đã đóng hồ sơ năm 2027')).toEqual(all)
  console.log(`Killed after ${left} of ${all.length} assessments were closed`)
}, 120_000)
