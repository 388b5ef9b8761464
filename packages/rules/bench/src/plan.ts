import { nestings } from './cases/index.js'
import type { ContestantId } from './contestants/index.js'
import type { Pace } from './measure/rounds.js'

/** What is measured with whom. */
export interface PlannedCase {
  name: string
  contestants: readonly ContestantId[]
  /** Also each in a process of its own. */
  alone: boolean
}

export interface Plan {
  cases: PlannedCase[]
  pace: Pace
  /** So many of a case's assessments are used; all unless given. */
  assessments?: number
  coldStarts: { contestants: readonly ContestantId[]; runs: number }
  allocation: { contestants: readonly ContestantId[]; warmUp: number }
  columns: { assessments: number; rounds: number }
  streamed: number
}

const judging: readonly ContestantId[] = [
  'tieuchi',
  'tieuchi-criteria',
  'tieuchi-read',
  'by-hand',
  'json-rules-engine',
  'json-rules-engine-per-run',
  'zen-traced',
  'tieuchi-verdict',
  'by-hand-verdict',
  'json-logic-engine-build',
  'json-logic-engine-run',
  'json-logic-js',
  'zen',
]

const writing: readonly ContestantId[] = ['tieuchi-written', 'by-hand-written', 'json-rules-engine-written']

/** One of each: what differs within a library does not depend on the nesting. */
const nesting: readonly ContestantId[] = [
  'tieuchi',
  'by-hand',
  'json-rules-engine',
  'zen-traced',
  'tieuchi-verdict',
  'by-hand-verdict',
  'json-logic-engine-build',
  'json-logic-js',
]

const cases: PlannedCase[] = [
  { name: 'twenty', contestants: [...judging, 'by-hand-tree', ...writing], alone: true },
  { name: 'criteria-200', contestants: judging, alone: true },
  { name: 'criteria-2000', contestants: judging, alone: true },
  {
    name: 'with-gaps',
    contestants: [
      'tieuchi',
      'tieuchi-criteria',
      'tieuchi-read',
      'tieuchi-written',
      'tieuchi-verdict',
      'tieuchi-reference',
    ],
    alone: false,
  },
  ...nestings.map((levels) => ({ name: `nested-${levels}`, contestants: nesting, alone: false })),
]

const started: readonly ContestantId[] = [
  'tieuchi',
  'by-hand',
  'json-rules-engine',
  'zen',
  'json-logic-engine-build',
  'json-logic-js',
]

export const wholePlan: Plan = {
  cases,
  pace: { rounds: 7, milliseconds: 250, warmUp: 500 },
  coldStarts: { contestants: started, runs: 9 },
  allocation: { contestants: [...judging, ...writing], warmUp: 1000 },
  columns: { assessments: 100_000, rounds: 15 },
  streamed: 1_000_000,
}

/** Everything once and shortly: whether it works and everybody agrees. Its numbers say nothing. */
export const quickPlan: Plan = {
  cases: cases.map((planned) => ({ ...planned, alone: false })),
  pace: { rounds: 1, milliseconds: 1, warmUp: 1 },
  assessments: 10,
  coldStarts: { contestants: started, runs: 1 },
  allocation: { contestants: ['tieuchi', 'json-rules-engine'], warmUp: 1 },
  columns: { assessments: 2000, rounds: 1 },
  streamed: 2000,
}
