import type { Step } from '../../access/table.js'
import type { AssessmentStatus, Stage } from '../../collections/assessment.js'

/** What can be done in the document view of an assessment, in the order of the year: each is an endpoint. */
export const assessmentSteps = [
  'self-assess',
  'appraise',
  'return',
  'post',
  'comment',
  'finalise',
  'propose',
  'reopen',
  'rerun',
] as const
export type AssessmentStep = (typeof assessmentSteps)[number]

interface StepRow {
  /** Its row in the table of who may what. */
  grant: Step
  /** When it can be taken. */
  statuses: readonly AssessmentStatus[]
  /** The stage that it hands in. */
  stage?: Stage
  /** Nobody takes it who filed the registration or the self-assessment. */
  notOwnFiling?: true
}

const submitted: readonly AssessmentStatus[] = [
  'self-assessed',
  'appraised',
  'posted',
  'finalised',
  'proposed',
  'decided',
]

export const stepRows: Record<AssessmentStep, StepRow> = {
  'self-assess': { grant: 'self-assess', statuses: ['open'], stage: 'self' },
  appraise: { grant: 'appraise', statuses: ['self-assessed'], stage: 'appraisal', notOwnFiling: true },
  return: { grant: 'return', statuses: ['self-assessed'], notOwnFiling: true },
  post: { grant: 'post', statuses: ['appraised'], notOwnFiling: true },
  comment: { grant: 'comment', statuses: ['posted'] },
  finalise: { grant: 'finalise', statuses: ['posted'], stage: 'final', notOwnFiling: true },
  propose: { grant: 'propose', statuses: ['finalised'], notOwnFiling: true },
  reopen: { grant: 'reopen', statuses: ['closed'] },
  rerun: { grant: 'run-again', statuses: submitted },
}
