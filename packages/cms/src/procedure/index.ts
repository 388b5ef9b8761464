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
// The steps, for whoever takes them in code: each checks who may, as the endpoints do
export {
  appraise,
  comment,
  finalise,
  openYear,
  post,
  propose,
  receiptOf,
  reopen,
  rerun,
  saveAnswers,
  selfAssess,
  sendBack,
} from './operations/assessment/steps.js'
export { appeal } from './operations/decision/appeal.js'
export { decide } from './operations/decision/decide.js'
export { decideAppeal } from './operations/decision/decide-appeal.js'
export { judgeAppeal } from './operations/decision/judge-appeal.js'
export { revoke } from './operations/decision/revoke.js'
export { acknowledge } from './operations/exchange/acknowledge.js'
export { answerMatter } from './operations/exchange/answer-matter.js'
export { passOnMatter } from './operations/exchange/pass-on-matter.js'
export { addCommitments } from './operations/registration/add-commitments.js'
export { fileRegistration } from './operations/registration/file-registration.js'
export { decideReward } from './operations/reward/decide-reward.js'
export { giveCouncilView } from './operations/reward/give-council-view.js'
export { type TurnedYear, turnYear } from './operations/year/turn-year.js'
export type { ProcedurePluginOptions } from './options.js'
export { procedurePlugin } from './plugin.js'
// What anybody may know
export { type CheckedCertificate, readCertificate } from './public/read-certificate.js'
// Overviews
export { readOverview } from './records/overview.js'
export { byProgramme, byStanding, worstCriteria } from './records/overview-folds.js'
export { readYearWork } from './records/year-work.js'
export type { Authority, FactSource, FactSourceRow, Settings, Supplier } from './settings-defaults.js'
export { type ProcedureSlug, procedureSlugs, settingsSlug } from './slugs.js'
export { overviewCsv } from './views/oversight/csv.js'
export { readSearch, searched } from './views/oversight/search.js'
