import type { ProcedureSlug } from '../slugs.js'
import type { ProcedureRole } from './role.js'

/** How far a right reaches: the person's own area, the areas within the person's unit, or everything. */
export type Scope = 'area' | 'unit' | 'all'

/** Whom an operation is open to, and how far; who is not named may not. */
export type Grant = Partial<Record<ProcedureRole | 'administrator', Scope>>

export const operations = ['read', 'create', 'update', 'delete'] as const
export type Operation = (typeof operations)[number]

/** The steps of the yearly procedure that are more than editing a record. */
export const steps = [
  'file-registration',
  'acknowledge-notice',
  'answer-matter',
  'self-assess',
  'appraise',
  'return',
  'post',
  'comment',
  'finalise',
  'propose',
  'reopen',
  'run-again',
  'decide',
  'revoke',
  'appeal',
  'decide-appeal',
  'give-council-view',
  'decide-reward',
  'turn-year',
  'import',
] as const
export type Step = (typeof steps)[number]

const everyone: Grant = {
  board: 'area',
  police: 'unit',
  committee: 'unit',
  steering: 'unit',
  council: 'unit',
  province: 'unit',
  administrator: 'all',
}
const anywhere: Grant = {
  board: 'all',
  police: 'all',
  committee: 'all',
  steering: 'all',
  council: 'all',
  province: 'all',
  administrator: 'all',
}
const nobody: Grant = {}
const keepers: Grant = { administrator: 'all' }
const board: Grant = { board: 'area' }
const police: Grant = { police: 'unit' }
const boardAndPolice: Grant = { board: 'area', police: 'unit' }

/**
 * Who may do what: one row per collection, and below one per step. Everything that grants or refuses in the procedure
 * reads this table, and the tests try every cell of it through every door.
 */
export const accessTable: Record<ProcedureSlug, Record<Operation, Grant>> = {
  'admin-units': { read: anywhere, create: keepers, update: keepers, delete: keepers },
  areas: {
    read: everyone,
    create: { committee: 'unit', administrator: 'all' },
    update: { board: 'area', committee: 'unit', administrator: 'all' },
    delete: keepers,
  },
  groups: {
    read: everyone,
    create: boardAndPolice,
    update: boardAndPolice,
    delete: boardAndPolice,
  },
  files: { read: everyone, create: everyone, update: nobody, delete: nobody },
  registrations: { read: everyone, create: board, update: board, delete: nobody },
  commitments: { read: everyone, create: board, update: board, delete: board },
  incidents: { read: everyone, create: boardAndPolice, update: boardAndPolice, delete: nobody },
  activities: {
    read: everyone,
    create: { board: 'area', police: 'unit', steering: 'unit' },
    update: { board: 'area', police: 'unit', steering: 'unit' },
    delete: { board: 'area', police: 'unit', steering: 'unit' },
  },
  inspections: {
    read: everyone,
    create: { steering: 'unit' },
    update: { board: 'area', steering: 'unit' },
    delete: nobody,
  },
  notices: { read: everyone, create: police, update: police, delete: nobody },
  matters: {
    read: everyone,
    create: boardAndPolice,
    update: { board: 'area', police: 'unit', committee: 'unit' },
    delete: nobody,
  },
  // What a stage or a decision says is written by the steps below, never by a form.
  assessments: { read: everyone, create: nobody, update: nobody, delete: nobody },
  verdicts: { read: everyone, create: nobody, update: nobody, delete: nobody },
  decisions: { read: everyone, create: nobody, update: nobody, delete: nobody },
  appeals: { read: everyone, create: nobody, update: nobody, delete: nobody },
  nominations: {
    read: everyone,
    create: { board: 'area', police: 'unit', committee: 'unit' },
    update: { board: 'area', police: 'unit', committee: 'unit' },
    delete: { board: 'area', police: 'unit', committee: 'unit' },
  },
  // The journal of the imports; whoever imports is told about their own import by the step.
  imports: { read: keepers, create: nobody, update: nobody, delete: nobody },
}

export const stepTable: Record<Step, Grant> = {
  'file-registration': board,
  'acknowledge-notice': board,
  // Whose matter it is says the matter: the police or the People's Committee.
  'answer-matter': { police: 'unit', committee: 'unit' },
  'self-assess': board,
  appraise: police,
  return: police,
  post: police,
  comment: { board: 'area', police: 'unit', committee: 'unit' },
  finalise: police,
  propose: police,
  reopen: { committee: 'unit', administrator: 'all' },
  'run-again': { police: 'unit', committee: 'unit', province: 'unit', administrator: 'all' },
  decide: { committee: 'unit' },
  revoke: { committee: 'unit' },
  appeal: board,
  'decide-appeal': { committee: 'unit' },
  'give-council-view': { council: 'unit' },
  'decide-reward': { committee: 'unit' },
  'turn-year': { province: 'unit', administrator: 'all' },
  import: { board: 'area', police: 'unit', committee: 'unit', steering: 'unit', administrator: 'all' },
}

/** Roles that one person must not hold together: nobody appraises or decides what they filed. */
export const separateRoles: readonly (readonly [ProcedureRole, ProcedureRole])[] = [
  ['board', 'police'],
  ['board', 'committee'],
  ['board', 'council'],
  ['police', 'committee'],
]
