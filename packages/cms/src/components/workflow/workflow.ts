import type { ComponentTexts } from '../../i18n/components/texts.js'
import type { StepInput } from '../dialog/step-input.js'

/** What the workflow endpoint answers. */
export interface Workflow {
  status: 'draft' | 'submitted' | 'approved'
  edition: number
  published: { sequence: number; at: string; by: Person; reason: string } | null
  submission: { user: Person; at: string; hash: string } | null
  approval: { user: Person; at: string; hash: string } | null
  history: WorkflowEvent[]
  actions: { action: WorkflowAction; allowed: boolean; code?: string; message?: string }[]
}

export interface Person {
  id: string
  name: string
}

export interface WorkflowEvent {
  action: 'create' | 'edit' | 'copy' | 'local-set' | 'submit' | 'return' | 'approve' | 'publish'
  user: Person
  at: string
  comment?: string
  hash?: string
}

export type WorkflowAction = 'submit' | 'approve' | 'return' | 'publish' | 'copy' | 'local-set'

/** What each action asks for in its dialog. */
export function actionInputs(
  action: WorkflowAction,
  { inputs, hints }: ComponentTexts['workflow'],
): readonly StepInput[] {
  const required = true
  const asked: Record<WorkflowAction, readonly StepInput[]> = {
    submit: [{ field: 'comment', label: inputs.comment, kind: 'paragraph' }],
    approve: [{ field: 'comment', label: inputs.comment, kind: 'paragraph' }],
    return: [{ field: 'comment', label: inputs.commentRequired, kind: 'paragraph', required }],
    publish: [{ field: 'reason', label: inputs.reason, kind: 'paragraph', required, hint: hints.reason }],
    copy: [],
    'local-set': [
      { field: 'setId', label: inputs.setId, kind: 'line', required, hint: hints.setId },
      { field: 'title', label: inputs.title, kind: 'paragraph', required },
    ],
  }
  return asked[action]
}

/** Actions that make another document, which is then opened. */
export const makesAnother = (action: WorkflowAction): boolean => action === 'copy' || action === 'local-set'

/** The order of the buttons: what moves the revision on comes first. */
export const actionOrder: readonly WorkflowAction[] = [
  'submit',
  'approve',
  'publish',
  'return',
  'copy',
  'local-set',
]
