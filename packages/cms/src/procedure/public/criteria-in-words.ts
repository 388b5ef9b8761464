import type { CalendarDate, CriteriaSet, Criterion, LegalBasis } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import { conditionOutline, type OutlineLine } from '../../components/condition/condition-outline.js'
import { componentTexts } from '../../i18n/components/texts.js'
import type { Language } from '../../i18n/language.js'

/** A criterion as anybody can read it. */
export interface CriterionInWords {
  id: string
  code: string
  title: string
  description: string | null
  kind: Criterion['kind']
  /** What has to hold. */
  condition: OutlineLine
  /** Where it applies at all, if not everywhere. */
  applicability: OutlineLine | null
  legalBasis: string[]
  verification: Criterion['verification']
  note: string | null
}

/** The criteria of a set in plain words, with the thresholds of a day. */
export function criteriaInWords(set: CriteriaSet, on: CalendarDate, language: Language): CriterionInWords[] {
  const { facts, parameters } = set
  const scope = { facts, parameters, on, language, text: componentTexts[language] }
  const said = (text: { vi: string; en?: string | undefined } | undefined) =>
    text ? textIn(text, language) : null
  return set.criteria.map((criterion) => ({
    id: criterion.id,
    code: criterion.code,
    title: textIn(criterion.title, language),
    description: said(criterion.description),
    kind: criterion.kind,
    condition: conditionOutline(criterion.condition, scope),
    applicability: criterion.applicability ? conditionOutline(criterion.applicability, scope) : null,
    legalBasis: criterion.legalBasis.map((basis) => placeInLaw(basis, set, language)),
    verification: criterion.verification,
    note: said(criterion.note),
  }))
}

/** A place in the law: `Điều 4 khoản 1, 124/2021/TT-BCA`. */
function placeInLaw({ document, provision }: LegalBasis, set: CriteriaSet, language: Language): string {
  const number = set.legalDocuments.find(({ id }) => id === document)?.number ?? document
  return provision ? `${textIn(provision, language)}, ${number}` : number
}
