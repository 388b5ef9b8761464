import type { Derivation, RecordDerivation } from '@tieuchi/schemas'
import { fieldsOf, isFromRecords } from '@tieuchi/schemas/model'
import { conditionText, type Named } from './condition-text.js'
import { labelOf, type Scope } from './scope.js'

/** How a fact is computed, as part of a sentence: `“Số hộ đăng ký” chia cho “Số hộ”, tính theo phần trăm`. */
export function derivationText(derived: Derivation, scope: Scope): string {
  const text = isFromRecords(derived) ? fromRecords(derived, scope) : fromFacts(derived, scope)
  if (!('whenEmpty' in derived) || derived.whenEmpty === undefined) return text
  const amount = scope.write(derived.whenEmpty, { type: 'number' })
  const { whenEmpty, whenNone } = scope.messages
  return text + (isFromRecords(derived) ? whenNone(amount) : whenEmpty(amount))
}

function fromFacts(derived: Exclude<Derivation, RecordDerivation>, scope: Scope): string {
  const words = scope.messages.derivations
  const name = (id: string) => quoted(labelOf(scope.set.facts, id, scope))
  switch (derived.kind) {
    case 'percent':
    case 'ratio':
      return words[derived.kind](name(derived.numerator), name(derived.denominator))
    case 'difference':
      return words.difference(name(derived.minuend), name(derived.subtrahend))
    case 'percent-change':
      return words.percentChange(name(derived.current), name(derived.previous))
    case 'parameter':
      return words.parameter(quoted(labelOf(scope.set.parameters, derived.parameter, scope)))
    default:
      return words[derived.kind](derived.terms.map(name).join(', '))
  }
}

function fromRecords(derived: RecordDerivation, scope: Scope): string {
  const words = scope.messages.derivations
  const fields = recordFields(derived, scope)
  const records = recordsText(derived, scope, fields)
  if (derived.kind === 'count') return words.count(records)
  if (derived.kind === 'share') return words.share(conditionText(derived.meets, scope, fields), records)
  return words[derived.kind](quoted(labelOf(fields, derived.field, scope)), records)
}

function recordsText(
  { events, list, window, where }: RecordDerivation,
  scope: Scope,
  fields: readonly Named[],
): string {
  const { set, messages } = scope
  const words = messages.records
  const from = events
    ? words.events(events.map((type) => quoted(labelOf(set.eventTypes, type, scope))).join(', '))
    : words.list(quoted(labelOf(set.lists, list ?? '', scope)))
  const during = window === 'previous' ? words.previous(from) : from
  return where ? words.where(during, conditionText(where, scope, fields)) : during
}

/** The fields that the conditions of a derivation can speak of. */
function recordFields({ events, list }: RecordDerivation, { set }: Scope): readonly Named[] {
  const types = (set.eventTypes ?? []).filter(({ id }) => events?.includes(id))
  const lists = (set.lists ?? []).filter(({ id }) => id === list)
  return [...types, ...lists].flatMap(fieldsOf)
}

const quoted = (text: string) => `“${text}”`
