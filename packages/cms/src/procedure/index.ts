// The plugin

export { type ProcedureRole, procedureRoles } from './access/role.js'
export { accessTable, type Grant, type Operation, type Scope, type Step, stepTable } from './access/table.js'
// What is stored
export type { Area, Programme } from './collections/area.js'
export type { AssessmentStatus, Stage, YearAssessment } from './collections/assessment.js'
export type { Decision, DecisionKind } from './collections/decision.js'
export type { Incident } from './collections/incident.js'
export type { Correction, Registration } from './collections/registration.js'
export type { Level, Unit } from './collections/unit.js'
export type { Verdict } from './collections/verdict.js'
export type { ProcedurePluginOptions } from './options.js'
export { procedurePlugin } from './plugin.js'
export type { Authority, FactSource, FactSourceRow, Settings, Supplier } from './settings-defaults.js'
export { type ProcedureSlug, procedureSlugs, settingsSlug } from './slugs.js'
