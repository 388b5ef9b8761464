import type { Mode } from '../contestants/contestant.js'
import type { ContestantId } from '../contestants/index.js'
import type { Rates } from '../measure/rounds.js'
import type { Size } from '../measure/sizes.js'
import type { Allocation } from '../programs/allocation.js'
import type { Columns } from '../programs/columns.js'
import type { SideBySide } from '../programs/side-by-side.js'
import type { Streamed } from '../programs/stream.js'

export type By<Value> = Partial<Record<ContestantId, Value>>

/** A case as it was measured: all in one process, in turn, and each in a process of its own. */
export interface CaseResults extends SideBySide {
  alone: By<Rates>
}

export interface Machine {
  processor: string
  cores: number
  memory: number
  system: string
  node: string
}

/** Everything that a run found out. The table, the page and the plot are written from this and nothing else. */
export interface Results {
  date: string
  machine: Machine
  contestants: By<{ name: string; mode: Mode; package?: string }>
  /** Those that could not be loaded on this machine, and why. */
  absent: By<string>
  versions: Record<string, string>
  cases: Record<string, CaseResults>
  /** Milliseconds from the start of a process; `node` loads nothing. */
  coldStart: { node: number[]; contestants: By<number[]> }
  allocation: By<Allocation>
  columns: Columns
  streamed: { oneByOne: Streamed; population: Streamed }
  sizes: Size[]
}
