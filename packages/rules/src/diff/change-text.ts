import type { CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import type { Change, ListChange } from './change.js'
import { type ChangeSection, sectionOf } from './change-sections.js'
import { itemChangeText } from './item-change-text.js'
import { type ChangeWords, partDetails, partNames } from './part-details.js'
import { recordFieldText } from './record-field-text.js'
import { type Scope, scopeOf } from './scope.js'
import { valueChangeText } from './value-change-text.js'

/** A change in words: where it belongs, one sentence, and what each changed part was and is. */
export interface ChangeText extends ChangeWords {
  section: ChangeSection
}

/** The two sets that were compared, and the day whose parameter values are named in conditions. */
export interface ComparedSets {
  before: CriteriaSet
  after: CriteriaSet
  /** Without it, the day on which each of the two comes into force. */
  on?: CalendarDate
}

/** A change as one sentence in Vietnamese or English, with units, dates and the legal basis. */
export function describeChange(change: Change, sets: ComparedSets, locale: Locale): string {
  return changeText(change, sets, locale).sentence
}

/** A change in words, with the details that somebody who approves it must see. */
export function changeText(change: Change, { before, after, on }: ComparedSets, locale: Locale): ChangeText {
  const [was, is] = [scopeOf(before, locale, on), scopeOf(after, locale, on)]
  const words = is.messages
  switch (change.kind) {
    case 'renumbered': {
      const name = ({ id, revision }: { id: string; revision: number }) => words.revision(id, revision)
      const sentence = words.renumbered(name(change.before), name(change.after))
      return { section: 'set', sentence, details: [] }
    }
    case 'set-changed':
      return {
        section: 'set',
        sentence: words.setChanged(partNames(change.parts, is)),
        details: partDetails(change.parts, { was, is, before, after }),
      }
    case 'list-begun':
    case 'list-dropped': {
      const section = sectionOf(change.list)
      const say = change.kind === 'list-begun' ? words.listBegun : words.listDropped
      return { section, sentence: say(`“${words.lists[change.list] ?? change.list}”`), details: [] }
    }
    default:
      return { section: sectionOf(change.list), ...listChangeText(change, was, is) }
  }
}

function listChangeText(change: ListChange, was: Scope, is: Scope): ChangeWords {
  if (change.list === 'parameters.values') return valueChangeText(change, was, is)
  if (change.list === 'eventTypes.fields' || change.list === 'lists.fields')
    return recordFieldText(change, was, is)
  return itemChangeText(change, was, is)
}
