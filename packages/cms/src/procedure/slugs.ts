/** The slugs of the procedure's collections; they are part of the addresses, so they never change. */
export const procedureSlugs = {
  units: 'admin-units',
  areas: 'areas',
  groups: 'groups',
  files: 'files',
  registrations: 'registrations',
  commitments: 'commitments',
  incidents: 'incidents',
  activities: 'activities',
  inspections: 'inspections',
  notices: 'notices',
  matters: 'matters',
  assessments: 'assessments',
  verdicts: 'verdicts',
  decisions: 'decisions',
  appeals: 'appeals',
  nominations: 'nominations',
  imports: 'imports',
} as const

export type ProcedureSlug = (typeof procedureSlugs)[keyof typeof procedureSlugs]

/** The one document with what an installation decides about the procedure. */
export const settingsSlug = 'procedure-settings'

/** Where the last number of each series is kept. */
export const counterSlug = 'counters'
