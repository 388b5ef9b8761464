// The plugin

export { hasRole, type Role, roles } from './access/role.js'
// What is stored
export type { Approved, Contained, Release } from './collections/release.js'
export { type HistoryEntry, type Revision, type Seal, type Status, statuses } from './collections/revision.js'
export type { Actor, User } from './collections/user.js'
// Refusals
export { isWorkflowError, WorkflowError } from './errors.js'
// Criteria sets and form documents
export { toCriteriaSet } from './mapping/to-criteria-set.js'
export { toForm } from './mapping/to-form.js'
// Operations
export { approve } from './operations/approve.js'
export { copy } from './operations/copy.js'
export { createLocalSet } from './operations/create-local-set.js'
export { publish } from './operations/publish.js'
export { latestRelease } from './operations/releases.js'
export { replaceContent } from './operations/replace-content.js'
export { returnToDraft } from './operations/return.js'
export { type Review, reviewOf } from './operations/review.js'
export { submit } from './operations/submit.js'
export { type Workflow, workflowOf } from './operations/workflow.js'
export type { CriteriaPluginOptions } from './options.js'
export { criteriaPlugin } from './plugin.js'
export { slugs } from './slugs.js'
