import type { Group } from '../../collections/group.js'
import { groupProblems } from '../../hooks/check-group.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.groups

/** The core force, the models and the fire-safety groups of the areas. */
export const groupsRegister: Register = {
  slug,
  columns: (req) => [
    areaColumn(),
    ...fieldColumns(req, slug, ['name', 'kind', 'from', 'before', 'members', 'households', 'note']),
  ],
  identity: ['area', 'kind', 'from', 'name'],
  foundBy: ['area'],
  problems: (_, record) => groupProblems({ record: record as Partial<Group> }),
}
