import type { Comparison, Condition, Operand } from '../condition.js'
import type { CriteriaSet } from '../criteria-set.js'
import type { Derivation, RecordDerivation } from '../derivation.js'
import type { RecordField } from '../record-field.js'
import { childConditions } from './condition.js'
import { derivationInputs, isReportable } from './derivation.js'
import { against, type Effect, together, unclearUnlessStill } from './effect.js'
import type { OperatorId } from './operator.js'
import { fieldsOf } from './record.js'
import { unitOf } from './unit.js'

/** What raising a parameter does to the facts of a set and to conditions over them. */
export interface ParameterEffects {
  ofFact(id: string): Effect
  /** On the truth of the condition: `up` where it comes to hold more often. */
  ofCondition(condition: Condition): Effect
}

/** Values that a condition compares, by the names it uses: facts, or the fields of a record. */
interface Subject {
  effectOf(id: string): Effect
  /** The effect on whether a value is one of these, where that can be said without an order of values. */
  membership(id: string, values: readonly unknown[]): Effect
}

/**
 * Follows a parameter through comparisons, derivations, records and classifications. Facts, events and all other
 * parameters stay as they are. Where the answer is `up` or `down`, the value never moves the other way.
 */
export function parameterEffects(set: CriteriaSet, parameter: string): ParameterEffects {
  const facts = new Map(set.facts.map((fact) => [fact.id, fact]))
  const records = new Map<string, Subject>([
    ...(set.eventTypes ?? []).map((type) => [`event ${type.id}`, subjectOf(fieldsOf(type))] as const),
    ...(set.lists ?? []).map((list) => [`list ${list.id}`, subjectOf(fieldsOf(list))] as const),
  ])
  const known = new Map<string, Effect>()
  const overFacts: Subject = {
    effectOf: ofFact,
    membership: (id) => unclearUnlessStill(ofFact(id)),
  }

  function ofFact(id: string): Effect {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, 'unclear') // until it is known; a circle, which a checked set has not, stays unclear
    const derived = facts.get(id)?.derived
    const effect = derived === undefined ? 'nothing' : ofDerivation(derived)
    known.set(id, effect)
    return effect
  }

  function ofDerivation(derived: Derivation): Effect {
    const inputs = derivationInputs(derived).map(ofFact)
    const [first = 'nothing', second = 'nothing'] = inputs
    switch (derived.kind) {
      case 'parameter':
        return derived.parameter === parameter ? 'up' : 'nothing'
      case 'sum':
      case 'minimum':
      case 'maximum':
        return together(...inputs)
      case 'difference':
        return together(first, against(second))
      case 'percent':
      case 'ratio':
      case 'percent-change':
        // A larger base makes an amount smaller only where it is not below zero, and an empty base is a rule apart.
        return second === 'nothing' ? dividedBy(derived, first) : 'unclear'
      default:
        return ofRecords(derived)
    }
  }

  /** The base stays as it is; the result follows the other amount where the base cannot be below zero. */
  function dividedBy(derived: Derivation, effect: Effect): Effect {
    const base = facts.get(derivationInputs(derived)[1] ?? '')
    const held = base !== undefined && isReportable(base) && minimumOf(base) >= 0
    return held ? effect : unclearUnlessStill(effect)
  }

  function ofRecords(derived: RecordDerivation): Effect {
    const subjects = subjectsOf(derived)
    const { where } = derived
    const counted = where ? together(...subjects.map((subject) => ofTruth(where, subject))) : 'nothing'
    if (derived.kind === 'count') return counted
    if (derived.kind === 'share') {
      const meets = together(...subjects.map((subject) => ofTruth(derived.meets, subject)))
      return counted === 'nothing' ? meets : 'unclear'
    }
    const value = together(...subjects.map((subject) => subject.effectOf(derived.field)))
    if (counted === 'nothing') return value
    const never = derived.kind === 'total' && fieldsBelowZero(derived)
    return derived.kind === 'total' && value === 'nothing' && !never ? counted : 'unclear'
  }

  function subjectsOf({ events = [], list }: RecordDerivation): Subject[] {
    const keys = list === undefined ? events.map((id) => `event ${id}`) : [`list ${list}`]
    return keys.flatMap((key) => records.get(key) ?? [])
  }

  function fieldsBelowZero({ field, events = [], list }: RecordDerivation & { field: string }): boolean {
    const types = [
      ...(set.eventTypes ?? []).filter(({ id }) => events.includes(id)),
      ...(set.lists ?? []).filter(({ id }) => id === list),
    ]
    return types.flatMap(fieldsOf).some((declared) => declared.id === field && minimumOf(declared) < 0)
  }

  /** The fields of a record: what they hold stays as it is, except classes that follow from the parameter. */
  function subjectOf(fields: readonly RecordField[]): Subject {
    const byId = new Map(fields.map((field) => [field.id, field]))
    const rowEffects = new Map<string, Effect[]>()
    const subject: Subject = {
      effectOf: (id) => unclearUnlessStill(together(...rowsOf(id))),
      membership(id, values) {
        const classes = byId.get(id)?.classification
        if (!classes) return 'nothing'
        const results = [...classes.rows.map(({ option }) => option), classes.otherwise]
        const effects = rowsOf(id).map((effect, at) => {
          if (values.includes(results[at])) return effect
          return results.slice(at + 1).some((later) => values.includes(later)) ? against(effect) : 'nothing'
        })
        return together(...effects)
      },
    }
    function rowsOf(id: string): Effect[] {
      const before = rowEffects.get(id)
      if (before !== undefined) return before
      const rows = byId.get(id)?.classification?.rows ?? []
      rowEffects.set(id, rows.length > 0 ? ['unclear'] : [])
      const effects = rows.map(({ when }) => ofTruth(when, subject))
      rowEffects.set(id, effects)
      return effects
    }
    return subject
  }

  function ofTruth(condition: Condition, subject: Subject): Effect {
    if ('fact' in condition) return ofComparison(condition, subject)
    const children = childConditions(condition).map((child) => ofTruth(child.condition, subject))
    return 'not' in condition ? against(together(...children)) : together(...children)
  }

  function ofComparison({ fact, operator, value }: Comparison, subject: Subject): Effect {
    const required = ofOperand(value, subject)
    const literals = literalsOf(value)
    if (literals && memberOperators[operator] !== undefined) {
      const effect = subject.membership(fact, literals)
      return memberOperators[operator] === 'is' ? effect : against(effect)
    }
    return comparisons[operator](subject.effectOf(fact), required)
  }

  function ofOperand(value: Operand, subject: Subject): Effect {
    if (typeof value !== 'object' || Array.isArray(value)) return 'nothing'
    if ('fact' in value) return subject.effectOf(value.fact)
    return value.parameter === parameter ? 'up' : 'nothing'
  }

  return { ofFact, ofCondition: (condition) => ofTruth(condition, overFacts) }
}

/** Operators that ask whether a value is one of some values, or is none of them. */
const memberOperators: Partial<Record<OperatorId, 'is' | 'is-not'>> = {
  equal: 'is',
  notEqual: 'is-not',
  in: 'is',
  notIn: 'is-not',
}

const still = (found: Effect, required: Effect) => unclearUnlessStill(together(found, required))
const atLeast = (found: Effect, required: Effect) => together(found, against(required))
const atMost = (found: Effect, required: Effect) => together(against(found), required)

/** What happens to the truth of a comparison where its two sides move. */
const comparisons: Record<OperatorId, (found: Effect, required: Effect) => Effect> = {
  equal: still,
  notEqual: still,
  lessThan: atMost,
  lessThanInclusive: atMost,
  greaterThan: atLeast,
  greaterThanInclusive: atLeast,
  in: (found, required) => together(unclearUnlessStill(found), required),
  notIn: (found, required) => together(unclearUnlessStill(found), against(required)),
}

function literalsOf(value: Operand): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  return typeof value === 'object' ? undefined : [value]
}

function minimumOf(measured: { unit?: RecordField['unit'] } | undefined): number {
  return (measured?.unit && unitOf(measured.unit).minimum) ?? Number.NEGATIVE_INFINITY
}
