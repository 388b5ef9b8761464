import type { Classification, ClassRow, RecordField } from '@tieuchi/schemas'
import type { PartChange } from './change.js'
import { conditionText, type Named } from './condition-text.js'
import { partText } from './part-text.js'
import { labelOf, type Scope } from './scope.js'

/** What one part was and is; `before` is empty where the part is shown for the first time. */
export interface Detail {
  part: string
  before: string
  after: string
}

/** A change as one sentence, and what each changed part was and is. */
export interface ChangeWords {
  sentence: string
  details: Detail[]
}

/** What a change is written in: the two sets, and the item that a changed part belongs to, as it was and as it is. */
export interface Sides {
  was: Scope
  is: Scope
  before: object
  after: object
  /** Of a field of a record: the fields beside it, which its classification speaks of. */
  fields?: { was: readonly Named[]; is: readonly Named[] }
}

/** What each changed part was and is. The rule for the whole and a classification are told by their own parts. */
export function partDetails(parts: readonly PartChange[], sides: Sides): Detail[] {
  return parts.flatMap((change) => {
    if (change.part === 'outcomeRule') return ruleDetails(change, sides)
    if (change.part === 'classification') return classDetails(change, sides)
    return [partDetail(change, sides)]
  })
}

/** One part as it was and as it is. */
export function partDetail({ part, before, after }: PartChange, { was, is, ...items }: Sides): Detail {
  return {
    part: is.messages.parts[part] ?? part,
    before: partText(part, before, items.before, was),
    after: partText(part, after, items.after, is),
  }
}

function ruleDetails({ before = {}, after = {} }: PartChange, sides: Sides): Detail[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((part) => partDetail({ part, before: was[part], after: is[part] }, sides))
    .filter((detail) => detail.before !== detail.after)
}

/** Class by class, the conditions that give it; then what holds otherwise, and the order where only it changed. */
export function classDetails({ before, after }: PartChange, sides: Sides): Detail[] {
  const [old, new_] = [before, after] as (Classification | undefined)[]
  const { was, is, fields = { was: [], is: [] } } = sides
  const words = is.messages
  const [oldField, newField] = [sides.before, sides.after] as RecordField[]
  const classes = [...new Set([...(old?.rows ?? []), ...(new_?.rows ?? [])].map(({ option }) => option))]
  const name = (id: string, field: RecordField | undefined, scope: Scope) =>
    labelOf(field?.options, id, scope)
  const details = classes.map((option) => ({
    part: words.class(name(option, newField, is)),
    before: casesText(old?.rows, option, was, fields.was),
    after: casesText(new_?.rows, option, is, fields.is),
  }))
  const otherwise = (from: Classification | undefined, field: RecordField | undefined, scope: Scope) =>
    from?.otherwise === undefined ? scope.messages.none : name(from.otherwise, field, scope)
  const order = (from: Classification | undefined, field: RecordField | undefined, scope: Scope) =>
    [...new Set(from?.rows.map((row) => row.option))].map((id) => name(id, field, scope)).join(', ') ||
    scope.messages.none
  const all = [
    ...details,
    {
      part: words.classOtherwise,
      before: otherwise(old, oldField, was),
      after: otherwise(new_, newField, is),
    },
    { part: words.classOrder, before: order(old, oldField, was), after: order(new_, newField, is) },
  ]
  return all.filter((detail) => detail.before !== detail.after)
}

function casesText(
  rows: readonly ClassRow[] | undefined,
  option: string,
  scope: Scope,
  fields: readonly Named[],
): string {
  const cases = (rows ?? []).filter((row) => row.option === option)
  return cases.map(({ when }) => conditionText(when, scope, fields)).join('; ') || scope.messages.none
}

/** The names of parts in one line. */
export const partNames = (parts: readonly { part: string }[], { messages }: Scope): string =>
  parts.map(({ part }) => messages.parts[part] ?? part).join(', ')
