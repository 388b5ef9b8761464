import type {
  CriteriaSet,
  Evaluation,
  FactEvaluation,
  LegalBasis,
  LocalizedText,
  Period,
  RecordField,
} from '@tieuchi/schemas'
import { fieldsOf, formatDate, parameterValueOn, textIn } from '@tieuchi/schemas/model'
import type { Messages } from '../messages/messages.js'
import { type Described, type ValueWriter, writerIn } from '../write-value.js'

type Item<List extends 'facts' | 'parameters' | 'criteria'> = CriteriaSet[List][number]

/** What a sentence about an evaluation is made of: the set's names, the language's messages, values as written. */
export class Words {
  readonly write: ValueWriter
  readonly facts: ReadonlyMap<string, Item<'facts'>>
  readonly parameters: ReadonlyMap<string, Item<'parameters'>>
  readonly criteria: ReadonlyMap<string, Item<'criteria'>>
  /** What each fact came to, where the evaluation says so. */
  readonly found: ReadonlyMap<string, FactEvaluation>

  constructor(
    readonly messages: Messages,
    readonly set: CriteriaSet,
    readonly evaluation: Pick<Evaluation, 'on' | 'facts'> & { period: Period },
  ) {
    this.write = writerIn(messages.values)
    this.facts = byId(set.facts)
    this.parameters = byId(set.parameters)
    this.criteria = byId(set.criteria)
    this.found = byId(evaluation.facts ?? [])
  }

  text(text: LocalizedText): string {
    return textIn(text, this.messages.values.locale)
  }

  date(date: string): string {
    return formatDate(date, this.messages.values.locale)
  }

  /** The name of an item, or its id where there is no such item. */
  labelIn(items: readonly { id: string; label: LocalizedText }[], id: string): string {
    const item = items.find((own) => own.id === id)
    return item ? this.text(item.label) : id
  }

  factLabel(id: string): string {
    const fact = this.facts.get(id)
    return fact ? this.text(fact.label) : id
  }

  /** How values of a fact are written; a fact that the set does not have is a plain number. */
  factAs(id: string): Described {
    return this.facts.get(id) ?? { type: 'number' }
  }

  parameterLabel(id: string): string {
    const parameter = this.parameters.get(id)
    return parameter ? this.text(parameter.label) : id
  }

  /** The dated value of a parameter that was used. */
  parameterValue(id: string) {
    const parameter = this.parameters.get(id)
    return parameter && parameterValueOn(parameter, this.evaluation.on)
  }

  /** The codes of criteria, as the regulation numbers them. */
  codes(ids: readonly string[]): string {
    const codes = ids.map((id) => this.criteria.get(id)?.code ?? id)
    return this.and(codes)
  }

  /** A field of the events or of the list that a fact is counted from, if it has one. */
  field(records: { events?: string[] | undefined; list?: string | undefined }, id: string) {
    const { eventTypes = [], lists = [] } = this.set
    const kinds =
      records.list === undefined
        ? eventTypes.filter((type) => records.events?.includes(type.id))
        : lists.filter((list) => list.id === records.list)
    const [field] = kinds.flatMap((kind): RecordField[] => fieldsOf(kind).filter((own) => own.id === id))
    return field
  }

  and(parts: readonly string[]): string {
    return new Intl.ListFormat(this.messages.values.tag, { type: 'conjunction' }).format(parts)
  }

  or(parts: readonly string[]): string {
    return new Intl.ListFormat(this.messages.values.tag, { type: 'disjunction' }).format(parts)
  }

  /** A name inside a sentence: "Fire" becomes "fire"; "PCCC point" and "Hà Nội" stay as they are. */
  inSentence(label: LocalizedText): string {
    const text = this.text(label)
    const [first = '', second = ''] = text.split(' ')
    const isName = first.slice(1) !== first.slice(1).toLowerCase() || second !== second.toLowerCase()
    return isName || first.length === 1 ? text : text.charAt(0).toLowerCase() + text.slice(1)
  }

  /** Where something stands in the law: the provision, and the document by its number. */
  places(bases: readonly LegalBasis[]): string[] {
    return [...new Set(bases.map((basis) => this.place(basis)))]
  }

  private place({ document, provision }: LegalBasis): string {
    const number = this.set.legalDocuments.find(({ id }) => id === document)?.number ?? document
    return provision ? this.messages.provision({ provision: this.text(provision), document: number }) : number
  }
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
