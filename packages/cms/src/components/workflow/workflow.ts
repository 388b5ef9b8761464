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

/** One thing that a dialog asks for: the field of the request, and whether it must be filled. */
export interface ActionInput {
  field: 'comment' | 'reason' | 'setId' | 'title'
  required: boolean
  /** Written in one line. */
  short?: true
}

/** What each action asks for in its dialog. */
export const actionInputs: Record<WorkflowAction, readonly ActionInput[]> = {
  submit: [{ field: 'comment', required: false }],
  approve: [{ field: 'comment', required: false }],
  return: [{ field: 'comment', required: true }],
  publish: [{ field: 'reason', required: true }],
  copy: [],
  'local-set': [
    { field: 'setId', required: true, short: true },
    { field: 'title', required: true },
  ],
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
