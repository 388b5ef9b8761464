/**
 * Many assessments at once against a loop over the function written by hand: `columns COUNT ROUNDS`. Prints
 * milliseconds of each round.
 */
import { performance } from 'node:perf_hooks'
import { createPopulation } from '@tieuchi/rules/population'
import { on } from '../cases/case.js'
import { manyAssessments } from '../cases/index.js'
import { twenty } from '../cases/twenty.js'
import { isMet, type Thresholds, type TwentyFacts, thresholds } from '../cases/twenty-by-hand.js'

export interface Columns {
  assessments: number
  met: number
  /** Each is the milliseconds of every round. */
  build: number[]
  judge: number[]
  byHand: number[]
  /** Another value of a parameter: the first, and each of those that a slider passes after it. */
  changedFirst: number[]
  changed: number[]
  changedByHand: number[]
}

const [count = 0, rounds = 0] = process.argv.slice(2).map(Number)
const assessments = manyAssessments(count)

function loopByHand(limits: Thresholds): number {
  let met = 0
  for (const { facts } of assessments) if (isMet(facts as unknown as TwentyFacts, limits)) met += 1
  return met
}

function timed<Value>(into: number[], run: () => Value): Value {
  globalThis.gc?.()
  const started = performance.now()
  const value = run()
  into.push(performance.now() - started)
  return value
}

/** The milliseconds that each takes where one follows the other. */
function timedEach<Value>(into: number[], values: readonly number[], run: (value: number) => Value): Value[] {
  const all: number[] = []
  const found = timed(all, () => values.map(run))
  into.push((all[0] as number) / values.length)
  return found
}

function mustAgree(met: number, byHand: number) {
  if (met !== byHand) throw new Error(`columns: ${met} are met, by hand ${byHand}`)
}

const columns: Columns = {
  assessments: count,
  met: 0,
  build: [],
  judge: [],
  byHand: [],
  changedFirst: [],
  changed: [],
  changedByHand: [],
}
const warmUps = 3
/** The values that a slider passes: there are so many fires in the assessments. */
const fires = [0, 1, 2, 3, 4, 5]
for (let round = 0; round < rounds + warmUps; round += 1) {
  const population = timed(columns.build, () => createPopulation(twenty, assessments, { on }))
  const { met } = timed(columns.judge, () => population.counts())
  const byHand = timed(columns.byHand, () => loopByHand(thresholds))
  mustAgree(met, byHand)
  const values = fires.map((_, index) => fires[(round + index) % fires.length] as number)
  const metWith = (value: number) => population.withParameter('most-fires', value).counts().met
  const metByHand = (value: number) => loopByHand({ ...thresholds, mostFires: value })
  const [first = 0, ...others] = values
  const changed = [timed(columns.changedFirst, () => metWith(first))]
  changed.push(...timedEach(columns.changed, others, metWith))
  const changedByHand = timedEach(columns.changedByHand, values, metByHand)
  for (const [index, found] of changed.entries()) mustAgree(found, changedByHand[index] as number)
  columns.met = met
}
for (const times of [
  columns.build,
  columns.judge,
  columns.byHand,
  columns.changedFirst,
  columns.changed,
  columns.changedByHand,
]) {
  times.splice(0, warmUps)
}
process.stdout.write(JSON.stringify(columns))
