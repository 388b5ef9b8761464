import type { Evaluation, Outcome } from '@tieuchi/schemas'
import type {
  CriterionExplanation,
  ExclusionExplanation,
  Explanation,
  Sentence,
} from '../explain/explanation.js'
import type { Messages } from './messages/messages.js'

const marks: Record<Outcome, string> = { met: '✓', 'not-met': '✗', undetermined: '?', 'not-applicable': '–' }

/** An evaluation as people read it on a screen: the verdict first, then every criterion with its reasons. */
export function evaluationText(evaluation: Evaluation, explanation: Explanation, messages: Messages): string {
  const { subject } = evaluation
  const { summary, knownAt, bands, score, criteria, missing } = explanation
  const who = [subject?.name, subject?.id && `(${subject.id})`].filter(Boolean).join(' ')
  const head = [
    `${marks[evaluation.outcome]} ${summary}`,
    ...(who ? [`  ${messages.text.subject}: ${who}`] : []),
    ...(knownAt === undefined ? [] : [`  ${knownAt}`]),
    ...(score === undefined ? [] : [`  ${messages.text.score}: ${score}`]),
    ...(bands.length === 0 ? [] : [`  ${messages.text.bands(bands.length)}: ${bands.join(' / ')}`]),
  ]
  const excluded = (explanation.exclusions ?? []).map((exclusion) => exclusionLines(exclusion, messages))
  const required = (explanation.requirements ?? []).map((sentence) => sentenceLines(sentence, ''))
  const kinds = new Map(evaluation.criteria.map(({ id, kind }) => [id, kind]))
  const parts = criteria.map((criterion) => {
    const kind = messages.text.kinds[kinds.get(criterion.id) ?? 'required']
    return criterionLines(criterion, kind, messages)
  })
  const open = missing.length === 0 ? [] : [[messages.text.missing, ...missing.map((text) => `  • ${text}`)]]
  return `${[head, ...excluded, ...parts, ...required, ...open].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function criterionLines(criterion: CriterionExplanation, kind: string, messages: Messages): string[] {
  const { code, title, outcome, verdict, reasons, points, origin = [] } = criterion
  return [
    `${marks[outcome]} ${code}. ${title}: ${verdict}${kind && ` (${kind})`}`,
    ...[...reasons, ...(points ? [points] : [])].flatMap((reason) => sentenceLines(reason, '    ')),
    ...basisLines(criterion, messages),
    ...origin.map((sentence) => `    ${sentence}`),
  ]
}

function exclusionLines(exclusion: ExclusionExplanation, messages: Messages): string[] {
  return [...sentenceLines(exclusion, ''), ...basisLines(exclusion, messages)]
}

/** Where it stands in the law, and how sure that is. */
function basisLines(
  { legalBasis, verification, note }: Pick<CriterionExplanation, 'legalBasis' | 'verification' | 'note'>,
  messages: Messages,
): string[] {
  return [
    ...(legalBasis.length === 0 ? [] : [`    ${messages.text.legalBasis}: ${legalBasis.join('; ')}`]),
    ...(verification === 'verified'
      ? []
      : [`    ${messages.text.verification[verification]}${note ? `: ${note}` : ''}`]),
  ]
}

function sentenceLines({ text, because }: Sentence, indent: string): string[] {
  return [`${indent}${text}`, ...because.flatMap((inner) => sentenceLines(inner, `${indent}  `))]
}
