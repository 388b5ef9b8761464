import type { EventType, ListType, LocalizedText, Parameter } from '@tieuchi/schemas'
import type { ListChange } from './change.js'
import type { Item, SetList } from './list-shapes.js'
import { type ChangeWords, type Detail, partDetail, partDetails, partNames } from './part-details.js'
import { basisText, periodText } from './part-text.js'
import { fieldKind } from './record-field-text.js'
import { type Scope, said, valueText } from './scope.js'

type ItemChange = Extract<ListChange, { list: SetList }>

/** An item of a list of the set that came, went, changed or moved: `Thêm tiêu chí 3 “Mới”.` */
export function itemChangeText(change: ItemChange, was: Scope, is: Scope): ChangeWords {
  const words = is.messages
  const { list } = change
  switch (change.kind) {
    case 'added': {
      const item = change.item as unknown as Item
      return { sentence: words.added[list](...nameOf(item, is)), details: shown(list, item, is) }
    }
    case 'removed':
      return {
        sentence: words.removed[list](...nameOf(change.item as unknown as Item, was)),
        details: [],
      }
    case 'reordered':
      return { sentence: words.orderChanged(`“${words.lists[list] ?? list}”`), details: [] }
    default: {
      const [before, after] = [itemIn(was, change), itemIn(is, change)]
      return {
        sentence: words.changed[list](...nameOf(after, is), partNames(change.parts, is)),
        details: partDetails(change.parts, { was, is, before, after }),
      }
    }
  }
}

const itemIn = ({ set }: Scope, { list, key }: { list: SetList; key: string }): Item =>
  ((set[list] ?? []) as { id: string }[]).find(({ id }) => id === key) as unknown as Item

/** The number or code of an item, empty where it has none, and its name. */
function nameOf(item: Item, scope: Scope): [code: string, name: string] {
  const { code, number, title, label } = item as Record<string, unknown>
  return [String(code ?? number ?? ''), said((title ?? label) as LocalizedText, scope)]
}

/** The parts of a new item without which nobody could judge it. */
const shownParts: Partial<Record<SetList, readonly string[]>> = {
  criteria: ['condition', 'applicability', 'points', 'tiers', 'deductions', 'legalBasis'],
  exclusions: ['when', 'legalBasis'],
  facts: ['derived'],
  bands: ['minimumPoints', 'belowPoints', 'minimumShare', 'mandatory', 'atLeast', 'when'],
}

function shown(list: SetList, item: Item, is: Scope): Detail[] {
  if (list === 'parameters') return valuesOf(item as unknown as Parameter, is)
  if (list === 'eventTypes' || list === 'lists') return fieldsIn(item as unknown as EventType, is)
  const sides = { was: is, is, before: item, after: item }
  return (shownParts[list] ?? [])
    .filter((part) => item[part] !== undefined)
    .map((part) => ({ ...partDetail({ part, after: item[part] }, sides), before: '' }))
}

const valuesOf = (parameter: Parameter, is: Scope): Detail[] =>
  parameter.values.map((value) => ({
    part: periodText(value, is),
    before: '',
    after: `${valueText(value.value, parameter, is)} (${basisText(value.legalBasis, is)})`,
  }))

const fieldsIn = ({ fields }: EventType | ListType, is: Scope): Detail[] =>
  fields.map((field) => ({ part: said(field.label, is), before: '', after: fieldKind(field, is) }))
