import type { CriteriaSet, listLimits } from '../criteria-set.js'
import type { Criterion } from '../criterion.js'
import type { Exclusion } from '../exclusion.js'
import type { Fact } from '../fact.js'
import type { LegalBasis } from '../legal-basis.js'
import type { ListType } from '../list-type.js'
import type { BaseRevision } from '../origin.js'
import type { Band } from '../outcome-rule.js'
import type { Parameter, ParameterValue } from '../parameter.js'
import type { OpenPeriod } from '../period.js'
import type { RecordField } from '../record-field.js'
import type { ReadableCondition } from './read-conditioned.js'
import type { Placed } from './read-entries.js'

/** Legal bases that could be read; undefined where there is no list of them. */
export type ReadableBasis = Placed<Partial<LegalBasis>>[] | undefined

interface WithConditions {
  conditions: ReadableCondition[]
}

interface WithBasis {
  legalBasis: ReadableBasis
}

export interface ReadableFact extends Partial<Fact>, WithConditions {
  /** What its derivation counts, also where the rest of the derivation is broken. */
  records: { events?: string[]; list?: string }
}

export interface ReadableCriterion
  extends Omit<Partial<Criterion>, 'legalBasis'>,
    WithConditions,
    WithBasis {}

export interface ReadableExclusion
  extends Omit<Partial<Exclusion>, 'legalBasis'>,
    WithConditions,
    WithBasis {}

export interface ReadableBand extends Partial<Band>, WithConditions {}

/** An event type or a list; `outcomesOf` is of lists only. */
export interface ReadableRecords extends WithConditions, WithBasis {
  id?: string | undefined
  outcomesOf?: ListType['outcomesOf']
  fields: Placed<Partial<RecordField>>[]
  /** The ids of all its fields, also of those with other problems. */
  declaredFields: Placed<string>[]
}

export interface ReadableValue extends Omit<Partial<ParameterValue>, 'legalBasis'>, WithBasis {}

export interface ReadableParameter extends Omit<Partial<Parameter>, 'values'> {
  values: Placed<ReadableValue>[]
}

export type ListName = keyof typeof listLimits

/**
 * The parts of a document whose shape is right. The meaning of these is checked even where other parts are broken,
 * so that an author sees every problem at once.
 */
export interface ReadableParts {
  id: string | undefined
  revision: number | undefined
  facts: Placed<ReadableFact>[]
  parameters: Placed<ReadableParameter>[]
  criteria: Placed<ReadableCriterion>[]
  bands: Placed<ReadableBand>[]
  exclusions: Placed<ReadableExclusion>[]
  eventTypes: Placed<ReadableRecords>[]
  lists: Placed<ReadableRecords>[]
  outcomeRule: Partial<CriteriaSet['outcomeRule']>
  inForce: OpenPeriod | undefined
  basedOn: BaseRevision[] | undefined
  /** Every id that is declared, also by entries with other problems: a reference to one of these is not unknown. */
  declared: Record<ListName, Placed<string>[]>
}
