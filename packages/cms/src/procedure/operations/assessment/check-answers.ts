import type { CriteriaSet, ReportedValue } from '@tieuchi/schemas'
import { readReportedValue, textIn } from '@tieuchi/schemas/model'
import { textOf } from '../../../endpoints/endpoint.js'
import type { Language } from '../../../i18n/language.js'
import { rowOf } from '../../../mapping/row.js'
import type { Answer, Stage } from '../../collections/assessment.js'
import { type AnswerProblemCode, answerTexts } from '../../i18n/answers.js'
import type { FactReading } from '../../records/assessment-input.js'
import type { Judgement } from '../../records/judge.js'

export interface AnswerProblem {
  fact: string
  code: AnswerProblemCode
  message: string
}

const longest = 2000
const mostFiles = 20

/**
 * Reads answers as they came from outside, and lists everything that is wrong with them.
 * @param json by fact; null takes an answer back
 * @param known the ids among those asked that are files of the area
 */
export function checkAnswers(
  json: Record<string, unknown>,
  { stage, judged, language, files }: CheckedAgainst,
): { answers: Record<string, Answer | null>; problems: AnswerProblem[] } {
  const { criteriaSet, period } = judged.criteria
  const facts = new Map(criteriaSet.facts.map((fact) => [fact.id, fact]))
  const readings = new Map(judged.readings.map((reading) => [reading.fact, reading]))
  const answers: Record<string, Answer | null> = {}
  const problems: AnswerProblem[] = []
  for (const [id, given] of Object.entries(json)) {
    const [fact, reading] = [facts.get(id), readings.get(id)]
    const refuse = (code: AnswerProblemCode) => {
      const message = answerTexts[code][language].replace('{fact}', nameOf(criteriaSet, id, language))
      problems.push({ fact: id, code, message })
    }
    if (given === null) answers[id] = null
    else if (!fact || !reading) refuse('not-asked')
    else {
      const answer = readAnswer(given)
      const codes = problemsOf(answer, reading, stage, files)
      if (answer.value !== null) {
        const read = readReportedValue(fact, answer.value, period)
        if (!read.ok && read.code !== 'not-reported') codes.push(read.code)
      }
      for (const code of codes) refuse(code)
      if (codes.length === 0) answers[id] = answer
    }
  }
  return { answers, problems }
}

interface CheckedAgainst {
  stage: Stage
  judged: Judgement
  language: Language
  /** Which of the files belong to the area. */
  files: ReadonlySet<string>
}

function problemsOf(
  { value, note = '', files = [] }: Answer,
  { source }: FactReading,
  stage: Stage,
  known: ReadonlySet<string>,
): AnswerProblemCode[] {
  const codes: AnswerProblemCode[] = []
  if (value === null && note === '') codes.push('note-required')
  if (value !== null && source === 'incidents') codes.push('counted')
  else if (value !== null && source !== 'attested' && stage === 'self') codes.push('recorded')
  if (note.length > longest) codes.push('note-too-long')
  if (files.length > mostFiles || files.some((id) => !known.has(id))) codes.push('files-unknown')
  return codes
}

function readAnswer(given: unknown): Answer {
  const { value, note, files } = rowOf(given)
  const text = textOf(note)?.trim()
  const ids = filesIn(files)
  return {
    value: isReported(value) ? value : null,
    ...(text && { note: text }),
    ...(ids.length > 0 && { files: ids }),
  }
}

/** The ids of files that an answer names. */
export const filesIn = (files: unknown): string[] =>
  Array.isArray(files) ? [...new Set(files.filter((id): id is string => typeof id === 'string'))] : []

const isReported = (value: unknown): value is Exclude<ReportedValue, null> =>
  ['number', 'boolean', 'string'].includes(typeof value)

const nameOf = ({ facts }: CriteriaSet, id: string, language: Language): string => {
  const fact = facts.find((one) => one.id === id)
  return fact ? textIn(fact.label, language) : id
}
