import type { ExportableSlug } from '../exportable-slugs.js'
import type { ImportableSlug } from '../importable-slugs.js'
import type { ExportedRegister, Register } from '../register.js'
import { activitiesRegister } from './activities.js'
import { appealsRegister } from './appeals.js'
import { areasRegister } from './areas.js'
import { commitmentsRegister } from './commitments.js'
import { decisionsRegister } from './decisions.js'
import { groupsRegister } from './groups.js'
import { incidentsRegister } from './incidents.js'
import { inspectionsRegister } from './inspections.js'
import { mattersRegister } from './matters.js'
import { nominationsRegister } from './nominations.js'
import { noticesRegister } from './notices.js'
import { registrationsRegister } from './registrations.js'
import { unitsRegister } from './units.js'

/** Every register that can be filled from a file: one row each. */
export const registers: Record<ImportableSlug, Register> = {
  'admin-units': unitsRegister,
  areas: areasRegister,
  groups: groupsRegister,
  registrations: registrationsRegister,
  commitments: commitmentsRegister,
  incidents: incidentsRegister,
  activities: activitiesRegister,
  inspections: inspectionsRegister,
  notices: noticesRegister,
  matters: mattersRegister,
}

/** Every register that can be written to a file. */
export const exportedRegisters: Record<ExportableSlug, ExportedRegister> = {
  ...registers,
  decisions: decisionsRegister,
  appeals: appealsRegister,
  nominations: nominationsRegister,
}
