import type { CalendarDate, PlainValue, Range } from '@tieuchi/schemas'
import type { OperatorId } from '@tieuchi/schemas/model'

/** What a fact would have to be reported as. */
export interface FactChange {
  fact: string
  /** What it is now; null where it is not known. */
  from: PlainValue | null
  /** What it can be now, where that is known only as a range. */
  fromRange?: Range
  /** The nearest value that is enough; for a fact that is not known, one of those that are. */
  to: PlainValue
  /** Numbers: how much more (above 0) or fewer (below 0); dates: how many days later or earlier. */
  by?: number
  /** Every value that is enough, as long as the other changes are made as given. */
  enough?:
    | { minimum?: number | CalendarDate; maximum?: number | CalendarDate }
    | { among: (string | boolean)[] }
  /** The fact was counted from records: what happened does not change, only what was recorded wrongly or is listed. */
  fromRecords?: true
}

/** Why a condition cannot be made to hold: the best that a fact can be is not what is required. */
export interface Obstacle {
  fact: string
  operator: OperatorId
  required: PlainValue | null
  /** The best value within reach; null where no single one is the best. */
  best: PlainValue | null
  parameter?: string
  comparedFact?: string
}

/** Changes that are enough: `evaluate` confirmed it. */
export interface Reached {
  reachable: true
  /** True where no other changes are fewer or, of as many facts, smaller. */
  exact: boolean
  changes: FactChange[]
  /** Other facts to change instead, each confirmed as well. */
  alternatives?: FactChange[][]
}

/** No change to the facts is enough. */
export interface OutOfReach {
  reachable: false
  because: Obstacle[]
  /** Criteria that are out of reach, where a whole verdict is. */
  criteria?: string[]
}

/** It cannot be said: something must be known first, or no way was found that `evaluate` confirms. */
export interface NotKnown {
  reachable: 'unknown'
  /** Facts that must be reported before it can be said. */
  report: string[]
  /** Parameters without a value on the date. */
  parameters: string[]
  /** Facts that are 0, so that there is nothing to take a share of. */
  empty?: string[]
}

export type Way = Reached | OutOfReach | NotKnown
