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

function mustAgree(met: number, byHand: number) {
  if (met !== byHand) throw new Error(`columns: ${met} are met, by hand ${byHand}`)
}

const columns: Columns = {
  assessments: count,
  met: 0,
  build: [],
  judge: [],
  byHand: [],
  changed: [],
  changedByHand: [],
}
const warmUps = 3
for (let round = 0; round < rounds + warmUps; round += 1) {
  const population = timed(columns.build, () => createPopulation(twenty, assessments, { on }))
  const { met } = timed(columns.judge, () => population.counts())
  const byHand = timed(columns.byHand, () => loopByHand(thresholds))
  mustAgree(met, byHand)
  // Another value each time, so that nothing can have been kept.
  const mostFires = round % 6
  const changed = timed(columns.changed, () => population.withParameter('most-fires', mostFires).counts())
  const changedByHand = timed(columns.changedByHand, () => loopByHand({ ...thresholds, mostFires }))
  mustAgree(changed.met, changedByHand)
  columns.met = met
}
for (const times of [columns.build, columns.judge, columns.byHand, columns.changed, columns.changedByHand]) {
  times.splice(0, warmUps)
}
process.stdout.write(JSON.stringify(columns))
