import type { CriteriaSet, Parameter, ParameterValue } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import { formatValue } from '../../components/format-value.js'
import type { Change, ItemChange, ListName } from './criteria-changes.js'
import { basisText, partText, periodText, type WritingScope } from './part-text.js'

/** A change in words: where it belongs, one sentence, and what each changed part was and is. */
export interface ChangeText {
  section: Section
  sentence: string
  details: { part: string; before: string; after: string }[]
}
export type Section = 'set' | 'parameters' | 'criteria' | 'facts' | 'legalDocuments' | 'outcome'

export interface ChangeScope extends Omit<WritingScope, 'set'> {
  before: CriteriaSet
  after: CriteriaSet
}

/** The change in the language of the scope. */
export function changeText(change: Change, scope: ChangeScope): ChangeText {
  const words = scope.text.review
  const [was, is] = [
    { ...scope, set: scope.before },
    { ...scope, set: scope.after },
  ]
  switch (change.kind) {
    case 'set-changed':
      return {
        section: 'set',
        sentence: words.setChanged(partNames(change.parts, scope)),
        details: details(change.parts, scope.before, scope.after, was, is),
      }
    case 'order-changed':
      return {
        section: sections[change.list],
        sentence: words.orderChanged(listName(change.list, scope)),
        details: [],
      }
    case 'value-added': {
      const { parameter, value, instead } = change
      const [name, written] = [textIn(parameter.label, scope.language), amount(value.value, change, scope)]
      const [period, basis] = [periodText(value, is), basisText(value.legalBasis, is)]
      const sentence = instead
        ? words.valueReplaced(name, written, amount(instead.value, change, scope), period, basis)
        : words.valueAdded(name, written, period, basis)
      return { section: 'parameters', sentence, details: [verificationOf(value, is)] }
    }
    case 'value-removed': {
      const name = textIn(change.parameter.label, scope.language)
      const sentence = words.valueRemoved(
        name,
        amount(change.value.value, change, scope),
        periodText(change.value, was),
      )
      return { section: 'parameters', sentence, details: [] }
    }
    case 'value-changed':
      return {
        section: 'parameters',
        sentence: valueChanged(change, scope),
        details: details(
          change.parts,
          withKind(change.before, change),
          withKind(change.after, change),
          was,
          is,
        ),
      }
    case 'changed':
      return {
        section: sections[change.list],
        sentence: itemWords(change.list, scope).changed(change.after, partNames(change.parts, scope)),
        details: details(change.parts, change.before, change.after, was, is),
      }
    default:
      return {
        section: sections[change.list],
        sentence: itemWords(change.list, scope)[change.kind](change.item),
        details: change.kind === 'added' ? summary(change, is) : [],
      }
  }
}

const sections: Record<ListName, Section> = {
  legalDocuments: 'legalDocuments',
  facts: 'facts',
  parameters: 'parameters',
  criteria: 'criteria',
  bands: 'outcome',
}

type Valued = Extract<Change, { parameter: unknown }>

const amount = (value: unknown, { parameter }: Valued, { language }: ChangeScope): string =>
  formatValue(value, parameter, language)

const withKind = (value: object, { parameter: { type, unit, options } }: Valued): object => ({
  ...value,
  type,
  unit,
  options,
})

function valueChanged(change: Extract<Change, { kind: 'value-changed' }>, scope: ChangeScope): string {
  const { parameter, before, after, parts } = change
  const name = textIn(parameter.label, scope.language)
  const period = periodText(after, { ...scope, set: scope.after })
  return parts.includes('value')
    ? scope.text.review.valueChanged(
        name,
        amount(before.value, change, scope),
        amount(after.value, change, scope),
        period,
      )
    : scope.text.review.valueDetails(name, period, partNames(parts, scope))
}

interface ItemWords {
  added: (item: never) => string
  removed: (item: never) => string
  changed: (item: never, parts: string) => string
}
type SaidItem = { label: { vi: string; en?: string } }
type SaidCriterion = { code: string; title: { vi: string; en?: string } }
type SaidDocument = { number: string; title: { vi: string; en?: string } }

function itemWords(list: ListName, { text: { review }, language }: ChangeScope) {
  const name = (item: SaidItem) => textIn(item.label, language)
  const labelled = (
    added: Said,
    removed: Said,
    changed: (name: string, parts: string) => string,
  ): ItemWords => ({
    added: (item: SaidItem) => added(name(item)),
    removed: (item: SaidItem) => removed(name(item)),
    changed: (item: SaidItem, parts) => changed(name(item), parts),
  })
  const table: Record<ListName, ItemWords> = {
    facts: labelled(review.factAdded, review.factRemoved, review.factChanged),
    parameters: labelled(review.parameterAdded, review.parameterRemoved, review.parameterChanged),
    bands: labelled(review.bandAdded, review.bandRemoved, review.bandChanged),
    criteria: {
      added: ({ code, title }: SaidCriterion) => review.criterionAdded(code, textIn(title, language)),
      removed: ({ code, title }: SaidCriterion) => review.criterionRemoved(code, textIn(title, language)),
      changed: ({ code, title }: SaidCriterion, parts) =>
        review.criterionChanged(code, textIn(title, language), parts),
    },
    legalDocuments: {
      added: ({ number, title }: SaidDocument) => review.documentAdded(number, textIn(title, language)),
      removed: ({ number, title }: SaidDocument) => review.documentRemoved(number, textIn(title, language)),
      changed: ({ number }: SaidDocument, parts) => review.documentChanged(number, parts),
    },
  }
  return table[list] as { [Key in keyof ItemWords]: (item: object, parts?: string) => string }
}
type Said = (name: string) => string

/** What a new item says, where a reviewer must see it to judge: the condition of a criterion, the values of a parameter. */
function summary(change: ItemChange<ListName>, scope: WritingScope): ChangeText['details'] {
  if (change.kind === 'changed') return []
  const shown: Partial<Record<ListName, string[]>> = {
    criteria: ['condition', 'applicability', 'points', 'legalBasis'],
    facts: ['derived'],
  }
  const item = change.item as unknown as Record<string, unknown>
  const parts = (shown[change.list] ?? []).filter((part) => item[part] !== undefined)
  const own = parts.map((part) => ({
    part: scope.text.review.parts[part] ?? part,
    before: '',
    after: partText(part, item[part], item, scope),
  }))
  if (change.list !== 'parameters') return own
  const parameter = change.item as unknown as Parameter
  return parameter.values.map((value) => ({
    part: periodText(value, scope),
    before: '',
    after: `${formatValue(value.value, parameter, scope.language)} (${basisText(value.legalBasis, scope)})`,
  }))
}

function verificationOf(value: ParameterValue, scope: WritingScope): ChangeText['details'][number] {
  const after = partText('verification', value.verification, value, scope)
  return { part: scope.text.review.parts.verification ?? '', before: '', after }
}

function details(
  parts: string[],
  before: object,
  after: object,
  was: WritingScope,
  is: WritingScope,
): ChangeText['details'] {
  return parts.map((part) => ({
    part: is.text.review.parts[part] ?? part,
    before: partText(part, (before as Record<string, unknown>)[part], before, was),
    after: partText(part, (after as Record<string, unknown>)[part], after, is),
  }))
}

const partNames = (parts: string[], { text }: ChangeScope): string =>
  parts.map((part) => text.review.parts[part] ?? part).join(', ')

const listName = (list: ListName, { text }: ChangeScope): string =>
  `“${text.review.sections[sections[list]]}”`
