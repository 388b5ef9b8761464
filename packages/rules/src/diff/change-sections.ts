import type { Locale } from '@tieuchi/schemas/model'
import type { ListName } from './change.js'
import type { SetList } from './list-shapes.js'
import { en } from './messages/en.js'
import { vi } from './messages/vi.js'

/** The headings under which changes are shown, in their order on a page. */
export const changeSections = [
  'set',
  'parameters',
  'criteria',
  'exclusions',
  'facts',
  'records',
  'legalDocuments',
  'outcome',
] as const
export type ChangeSection = (typeof changeSections)[number]

/** The heading in a language: `Ngưỡng`, `Parameters`. */
export function changeHeading(section: ChangeSection, locale: Locale): string {
  return { vi, en }[locale].sections[section]
}

const sections: Record<SetList, ChangeSection> = {
  legalDocuments: 'legalDocuments',
  eventTypes: 'records',
  lists: 'records',
  facts: 'facts',
  parameters: 'parameters',
  criteria: 'criteria',
  exclusions: 'exclusions',
  bands: 'outcome',
}

/** The heading under which a change in a list, or in a list inside it, stands. */
export const sectionOf = (list: ListName): ChangeSection => sections[list.split('.')[0] as SetList]
