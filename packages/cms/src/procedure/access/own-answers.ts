import type { FieldAccess, FieldHook } from 'payload'
import { type Stage, stages, type YearAssessment } from '../collections/assessment.js'
import { submissions } from '../operations/assessment/stages.js'
import type { Member } from './scope.js'
import { stepTable } from './table.js'

type Row = Partial<Pick<YearAssessment, 'answers' | 'submitted'>>

/**
 * What a person sees of what was answered: the stages that were handed in, and of the others those that their own roles
 * fill in. What is still being written is nobody else's.
 */
export function answersFor(
  member: Member | null | undefined,
  { answers, submitted }: Row,
): YearAssessment['answers'] {
  const seen = stages.filter((stage) => submitted?.[stage] || fillsIn(member, stage))
  return Object.fromEntries(seen.flatMap((stage) => (answers?.[stage] ? [[stage, answers[stage]]] : [])))
}

const fillsIn = (member: Member | null | undefined, stage: Stage): boolean =>
  (member?.roles ?? []).some((role) => role in stepTable[submissions[stage].step])

/**
 * Narrows the answers of an assessment for whoever comes with their own rights; code that is trusted reads all. Payload
 * leaves `overrideAccess` out where a list is asked for over REST, so only what is said counts as trust.
 */
export const ownAnswers: FieldHook = ({ value, siblingData, req, overrideAccess }) =>
  overrideAccess === true || !value
    ? value
    : answersFor(req.user as unknown as Member | null, { ...siblingData, answers: value })

/** Read with the record and not searched by: a condition would say what is not shown. */
export const notSearched: FieldAccess = ({ doc }) => Boolean(doc)
