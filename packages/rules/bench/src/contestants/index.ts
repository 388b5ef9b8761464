import type { Contestant } from './contestant.js'

/** Where each contestant is, so that a process that runs one of them loads nothing of the others. */
const loaders = {
  tieuchi: async () => (await import('./ours.js')).oursJudged,
  'tieuchi-criteria': async () => (await import('./ours.js')).oursCriteria,
  'tieuchi-read': async () => (await import('./ours.js')).oursRead,
  'tieuchi-written': async () => (await import('./ours.js')).oursWritten,
  'tieuchi-verdict': async () => (await import('./ours.js')).oursVerdict,
  'tieuchi-reference': async () => (await import('./reference.js')).oursByReference,
  'by-hand': async () => (await import('./hand-written.js')).handWrittenFull,
  'by-hand-tree': async () => (await import('./hand-written.js')).handWrittenTree,
  'by-hand-written': async () => (await import('./hand-written.js')).handWrittenWritten,
  'by-hand-verdict': async () => (await import('./hand-written.js')).handWrittenVerdict,
  'json-rules-engine': async () => (await import('./json-rules-engine.js')).jsonRulesEngine,
  'json-rules-engine-per-run': async () => (await import('./json-rules-engine.js')).jsonRulesEnginePerRun,
  'json-rules-engine-written': async () => (await import('./json-rules-engine.js')).jsonRulesEngineWritten,
  'json-logic-js': async () => (await import('./json-logic-js.js')).jsonLogicJs,
  'json-logic-engine-build': async () => (await import('./json-logic-engine.js')).jsonLogicEngineBuilt,
  'json-logic-engine-run': async () => (await import('./json-logic-engine.js')).jsonLogicEngineRun,
  zen: async () => (await import('./zen-engine.js')).zenEngine,
  'zen-traced': async () => (await import('./zen-engine.js')).zenEngineTraced,
} satisfies Record<string, () => Promise<Contestant>>

export type ContestantId = keyof typeof loaders
export const contestantIds = Object.keys(loaders) as ContestantId[]

/** Whether it is made of native code, which is not there for every machine. */
export function isNative(id: ContestantId): boolean {
  return id === 'zen' || id === 'zen-traced'
}

export function loadContestant(id: ContestantId): Promise<Contestant> {
  return loaders[id]()
}
