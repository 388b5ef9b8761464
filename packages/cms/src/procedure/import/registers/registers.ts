import type { ImportableSlug } from '../importable-slugs.js'
import type { Register } from '../register.js'
import { activitiesRegister } from './activities.js'
import { areasRegister } from './areas.js'
import { commitmentsRegister } from './commitments.js'
import { groupsRegister } from './groups.js'
import { incidentsRegister } from './incidents.js'
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
}
