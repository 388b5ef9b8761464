import type {
  Band,
  Criterion,
  EventType,
  Exclusion,
  Fact,
  LegalDocument,
  ListType,
  Parameter,
  ParameterValue,
  RecordField,
} from '@tieuchi/schemas'

/** What each list of a set holds. Dated values and fields of records are lists of their own, inside an owner. */
export interface Listed {
  legalDocuments: LegalDocument
  eventTypes: EventType
  'eventTypes.fields': RecordField
  lists: ListType
  'lists.fields': RecordField
  facts: Fact
  parameters: Parameter
  'parameters.values': ParameterValue
  criteria: Criterion
  exclusions: Exclusion
  bands: Band
}
export type ListName = keyof Listed

/** A part of the set or of an item that differs. Without `before` it was not there, without `after` it is gone. */
export interface PartChange {
  part: string
  before?: unknown
  after?: unknown
}

/** A list, and for one inside an owner, the owner's id. */
interface Place<List extends ListName> {
  list: List
  of?: string
}

type ChangeIn<List extends ListName> =
  | (Place<List> & {
      kind: 'added'
      item: Listed[List]
      /** Its place in the list afterwards, from 0. */
      at: number
      /** A dated value: the one that would hold on its first day without it. */
      instead?: ParameterValue
    })
  | (Place<List> & { kind: 'removed'; item: Listed[List] })
  | (Place<List> & {
      kind: 'changed'
      /** Of the item; of a dated value, its first day. */
      key: string
      parts: PartChange[]
    })
  | (Place<List> & {
      kind: 'reordered'
      /** The items that stay, in their new order. */
      order: string[]
    })

export type Numbered = { id: string; revision: number }

/** One difference between two revisions of a set, as plain JSON. */
export type Change =
  | { kind: 'renumbered'; before: Numbered; after: Numbered }
  | { kind: 'set-changed'; parts: PartChange[] }
  /** An optional list that is empty came or went, which changes nothing that is judged. */
  | { kind: 'list-begun' | 'list-dropped'; list: ListName }
  | { [List in ListName]: ChangeIn<List> }[ListName]

/** A change of an item, a dated value or a field, or of their order. */
export type ListChange = Extract<Change, { kind: 'added' | 'removed' | 'changed' | 'reordered' }>
