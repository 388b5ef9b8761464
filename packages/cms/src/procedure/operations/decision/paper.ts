import type { CalendarDate } from '@tieuchi/schemas'
import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import { type PayloadRequest, ValidationError } from 'payload'
import { languageOf } from '../../../i18n/language.js'
import type { Decision } from '../../collections/decision.js'
import { decisionTexts } from '../../i18n/decisions.js'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'

/** What is written on the paper of a decision. */
export type Paper = Pick<Decision, 'number' | 'decidedOn' | 'signer' | 'signerPosition' | 'reasons'>

/** What a request may say of it. */
export type PaperInput = { [Key in keyof Paper]?: unknown }

const longest = { number: 60, signer: 120, signerPosition: 120, reasons: 4000 }

/**
 * Reads what was written about a paper.
 * @param rules.notBefore the day that the paper cannot precede, with the sentence for it
 * @throws ValidationError naming everything that is wrong
 */
export function readPaper(
  req: PayloadRequest,
  input: PaperInput,
  rules: { notBefore: CalendarDate; why: 'finalised' | 'recognised'; reasons: boolean },
): Paper {
  const language = languageOf(req)
  const words = decisionTexts[language].problems
  const errors: { path: string; message: string }[] = []
  const read = (path: keyof typeof longest, required = true): string => {
    const text = typeof input[path] === 'string' ? input[path].trim() : ''
    if (text === '' && required) errors.push({ path, message: words.missing[path] })
    if (text.length > longest[path]) errors.push({ path, message: words.tooLong(longest[path]) })
    return text
  }
  const paper = {
    number: read('number'),
    decidedOn: input.decidedOn as CalendarDate,
    signer: read('signer'),
    signerPosition: read('signerPosition'),
    reasons: read('reasons', rules.reasons) || null,
  }
  const dateProblem = dayProblem(req, input.decidedOn, rules)
  if (dateProblem) errors.push({ path: 'decidedOn', message: dateProblem })
  if (errors.length > 0) {
    throw new ValidationError({ collection: procedureSlugs.decisions, errors, req }, req.t)
  }
  return paper
}

/** What is wrong with the day of a paper, in words; undefined where nothing is. */
export function dayProblem(
  req: PayloadRequest,
  day: unknown,
  rules: { notBefore: CalendarDate; why: 'finalised' | 'recognised' | 'refused' | 'appealed' },
): string | undefined {
  const language = languageOf(req)
  const words = decisionTexts[language].problems
  if (!isCalendarDate(day)) return words.noDay
  const today = todayOf(req)
  if (day > today) return words.inFuture(formatDate(day, language), formatDate(today, language))
  if (day < rules.notBefore) return words.tooEarly[rules.why](formatDate(rules.notBefore, language))
  return undefined
}
