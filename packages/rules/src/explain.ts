import type {
  ComparisonReason,
  CriteriaSet,
  Criterion,
  CriterionEvaluation,
  Evaluation,
  LegalBasis,
  Outcome,
  PlainValue,
  Reason,
  Unknown,
  Verification,
} from '@tieuchi/schemas'
import { formatDate, type Locale, parameterValueOn, textIn, unitOf } from '@tieuchi/schemas/model'
import { en } from './messages/en.js'
import type { Messages, Wording } from './messages/messages.js'
import { vi } from './messages/vi.js'
import { type Described, valueWriter, type WriteValue } from './write-value.js'

const messagesIn: Record<Locale, Messages> = { vi, en }

/** A sentence, how the part it speaks of came out, and the sentences it rests on. */
export interface Sentence {
  text: string
  outcome: Outcome
  because: Sentence[]
}

export interface CriterionExplanation {
  id: string
  code: string
  title: string
  outcome: Outcome
  /** The outcome in words. */
  verdict: string
  reasons: Sentence[]
  /** Where the criterion, and the thresholds it used, stand in the law. */
  legalBasis: string[]
  verification: Verification
  note?: string
}

/** An evaluation in words. */
export interface Explanation {
  summary: string
  verdict: string
  bands: string[]
  score?: string
  criteria: CriterionExplanation[]
  /** What is missing for a verdict, one sentence each. */
  missing: string[]
}

/**
 * An evaluation in Vietnamese or English sentences, with units and the legal basis.
 * @param criteriaSet the revision that the evaluation was made with
 */
export function explain(evaluation: Evaluation, criteriaSet: CriteriaSet, locale: Locale): Explanation {
  const words = new Words(evaluation, criteriaSet, locale)
  const byId = new Map(criteriaSet.criteria.map((criterion) => [criterion.id, criterion]))
  const { score } = evaluation
  return {
    summary: words.summary(),
    verdict: words.messages.outcome[evaluation.outcome],
    bands: criteriaSet.bands
      .filter(({ id }) => evaluation.bands.includes(id))
      .map(({ label }) => textIn(label, locale)),
    ...(score && { score: words.score(score) }),
    criteria: evaluation.criteria.flatMap((judged) => {
      const criterion = byId.get(judged.id)
      return criterion ? [words.criterion(criterion, judged)] : []
    }),
    missing: evaluation.missing.map((unknown) => words.unknown(unknown)),
  }
}

class Words {
  readonly messages: Messages
  private readonly write: WriteValue
  private readonly facts: Map<string, CriteriaSet['facts'][number]>
  private readonly parameters: Map<string, CriteriaSet['parameters'][number]>
  private readonly documents: Map<string, string>

  constructor(
    private readonly evaluation: Evaluation,
    private readonly set: CriteriaSet,
    private readonly locale: Locale,
  ) {
    this.messages = messagesIn[locale]
    this.write = valueWriter(this.messages, locale)
    this.facts = new Map(set.facts.map((fact) => [fact.id, fact]))
    this.parameters = new Map(set.parameters.map((parameter) => [parameter.id, parameter]))
    this.documents = new Map(set.legalDocuments.map(({ id, number }) => [id, number]))
  }

  summary(): string {
    const { outcome, period } = this.evaluation
    return this.messages.summary[outcome]({
      title: textIn(this.set.title, this.locale),
      from: formatDate(period.from, this.locale),
      before: formatDate(period.before, this.locale),
    })
  }

  score({ minimum, maximum, outOf }: NonNullable<Evaluation['score']>): string {
    const write = (points: number) => new Intl.NumberFormat(this.messages.tag).format(points)
    return this.messages.score({ minimum: write(minimum), maximum: write(maximum), outOf: write(outOf) })
  }

  criterion(criterion: Criterion, judged: CriterionEvaluation): CriterionExplanation {
    const { applicability, reasons, outcome } = judged
    return {
      id: criterion.id,
      code: criterion.code,
      title: textIn(criterion.title, this.locale),
      outcome,
      verdict: this.messages.outcome[outcome],
      reasons: [
        ...(applicability ? [this.applies(applicability)] : []),
        ...(outcome === 'not-applicable' ? [] : [this.sentence(reasons, this.messages.demanded)]),
      ],
      legalBasis: this.legalBasis(criterion, applicability ? [applicability, reasons] : [reasons]),
      verification: criterion.verification,
      ...(criterion.note && { note: textIn(criterion.note, this.locale) }),
    }
  }

  unknown({ code, fact, parameter, found }: Unknown): string {
    const described = fact === undefined ? undefined : this.facts.get(fact)
    // A value of the wrong type is shown as it was written: "12" is not 12.
    const readable = code !== 'wrong-type' && described && isPlain(found)
    return this.messages.unknown[code]({
      label: fact === undefined ? this.parameterLabel(parameter ?? '') : this.factLabel(fact),
      found: shortened(readable ? this.write(found, described) : asWritten(found)),
      type: this.messages.types[described?.type ?? 'number'],
      field: '',
      record: '',
    })
  }

  private applies(reason: Reason): Sentence {
    return {
      text: this.messages.applies[reason.outcome],
      outcome: reason.outcome,
      because: [this.sentence(reason, this.messages.stated)],
    }
  }

  private sentence(reason: Reason, wording: Wording): Sentence {
    const { outcome } = reason
    if ('fact' in reason) return this.comparison(reason, wording)
    const kind = 'all' in reason ? 'all' : 'any' in reason ? 'any' : 'not'
    const children = 'all' in reason ? reason.all : 'any' in reason ? reason.any : [reason.not]
    return {
      text: wording.group[kind][outcome],
      outcome,
      because: children.map((child) => this.sentence(child, kind === 'not' ? this.messages.stated : wording)),
    }
  }

  private comparison(reason: ComparisonReason, wording: Wording): Sentence {
    const { outcome, found } = reason
    const fact = this.facts.get(reason.fact) ?? { type: 'number' as const }
    const text = wording.comparison[outcome]({
      label: this.factLabel(reason.fact),
      found: found === null ? '' : this.write(found, fact),
      required: this.requirement(reason, fact),
    })
    const because = (reason.unknown ?? []).map(
      (unknown): Sentence => ({ text: this.unknown(unknown), outcome: 'undetermined', because: [] }),
    )
    return { text, outcome, because }
  }

  /** What a comparison asks for, as people say it: not "at most 0 cases" but "0 cases", not "at most -1" but a fall. */
  private requirement(reason: ComparisonReason, fact: Described): string {
    const { operator, required, comparedFact } = reason
    const unit = fact.unit && unitOf(fact.unit)
    const isLimit = operator === 'lessThanInclusive' && comparedFact === undefined
    if (isLimit && required === 0 && unit?.minimum === 0) return this.write(required, fact)
    if (isLimit && typeof required === 'number' && required < 0 && unit?.change) {
      return this.messages.decrease(this.write(-required, fact))
    }
    const ask =
      (fact.type === 'date' && this.messages.dateRequirement[operator]) || this.messages.requirement[operator]
    return ask(this.required(reason, fact))
  }

  /** The value that was required, by its name where it has none, and with the fact it came from. */
  private required({ required, parameter, comparedFact }: ComparisonReason, fact: Described): string {
    const label =
      comparedFact === undefined ? this.parameterLabel(parameter ?? '') : this.factLabel(comparedFact)
    if (required === null) return this.messages.named(label)
    const written = this.write(required, fact)
    return comparedFact === undefined ? written : this.messages.valueOf({ required: written, label })
  }

  /** The criterion's own basis, then that of each threshold value it used, each once. */
  private legalBasis(criterion: Criterion, reasons: Reason[]): string[] {
    const thresholds = reasons.flatMap(parametersIn).flatMap((id) => {
      const parameter = this.parameters.get(id)
      return (parameter && parameterValueOn(parameter, this.evaluation.on)?.legalBasis) ?? []
    })
    return [...new Set([...criterion.legalBasis, ...thresholds].map((basis) => this.place(basis)))]
  }

  private place({ document, provision }: LegalBasis): string {
    const number = this.documents.get(document) ?? document
    return provision
      ? this.messages.provision({ provision: textIn(provision, this.locale), document: number })
      : number
  }

  private factLabel(id: string): string {
    const fact = this.facts.get(id)
    return fact ? textIn(fact.label, this.locale) : id
  }

  private parameterLabel(id: string): string {
    const parameter = this.parameters.get(id)
    return parameter ? textIn(parameter.label, this.locale) : id
  }
}

function parametersIn(reason: Reason): string[] {
  if ('fact' in reason) return reason.parameter === undefined ? [] : [reason.parameter]
  const children = 'all' in reason ? reason.all : 'any' in reason ? reason.any : [reason.not]
  return children.flatMap(parametersIn)
}

/** A value in code, as it was reported. */
function asWritten(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value ?? null)
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`
}

function isPlain(value: unknown): value is PlainValue {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
}
