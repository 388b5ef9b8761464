import type { Entrant } from '../contestants/entrant.js'
import { turnOf } from './turn.js'

export interface Pace {
  rounds: number
  /** How long a turn in a round lasts. */
  milliseconds: number
  /** How long each one runs before anything is measured. */
  warmUp: number
}

/** Assessments a second in each round. */
export type Rates = number[]

/** All of them in turn, round after round, so that whatever else the machine does falls on each of them. */
export async function sideBySide(entrants: readonly Entrant[], pace: Pace): Promise<Map<string, Rates>> {
  const turns = entrants.map((entrant) => ({ id: entrant.id, turn: turnOf(entrant), rates: [] as Rates }))
  for (const { turn } of turns) await turn(pace.warmUp)
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const { turn, rates } of turns) {
      // Nobody pays for what the one before left behind.
      globalThis.gc?.()
      rates.push(await turn(pace.milliseconds))
    }
  }
  return new Map(turns.map(({ id, rates }) => [id, rates]))
}
