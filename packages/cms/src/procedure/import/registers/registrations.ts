import { registrationProblems } from '../../records/registration-problems.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.registrations

/** The yearly registrations, as drafts: filing one takes the signed paper. */
export const registrationsRegister: Register = {
  slug,
  columns: (req) => [
    areaColumn(),
    ...fieldColumns(req, slug, ['year', 'filedOn', 'partyResolutionOn', 'householdsResiding']),
    ...fieldColumns(req, slug, ['commitmentMode', 'householdsCommitted']),
    ...fieldColumns(req, slug, ['status']).map((column) => ({ ...column, onlyExported: true })),
  ],
  identity: ['area', 'year'],
  foundBy: [],
  problems: registrationProblems,
}
