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
  action: 'create' | 'edit' | 'copy' | 'submit' | 'return' | 'approve' | 'publish'
  user: Person
  at: string
  comment?: string
  hash?: string
}

export type WorkflowAction = 'submit' | 'approve' | 'return' | 'publish' | 'copy'

/** What each action asks for in its dialog: the field of the request, and whether it must be filled. */
export const actionInputs: Record<WorkflowAction, { field: 'comment' | 'reason'; required: boolean } | null> =
  {
    submit: { field: 'comment', required: false },
    approve: { field: 'comment', required: false },
    return: { field: 'comment', required: true },
    publish: { field: 'reason', required: true },
    copy: null,
  }

/** The order of the buttons: what moves the revision on comes first. */
export const actionOrder: readonly WorkflowAction[] = ['submit', 'approve', 'publish', 'return', 'copy']
