import { type Level, levels, type Unit } from '../../collections/unit.js'
import { unitProblems } from '../../hooks/check-unit.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { datedUnitsColumn, membersColumn, unitsColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

/** Administrative units. The rows of a file may name each other, in any order. */
export const unitsRegister: Register = {
  slug: procedureSlugs.units,
  columns: (req) => [
    ...fieldColumns(req, procedureSlugs.units, ['code', 'name', 'level', 'from', 'before']),
    datedUnitsColumn('parents', { vi: 'Thuộc đơn vị', en: 'Belongs to' }),
    unitsColumn('replaces', { vi: 'Thay cho', en: 'Replaces' }),
    membersColumn('steeringCommittee', { vi: 'Ban chỉ đạo', en: 'Steering committee' }),
  ],
  complete: (record) => {
    for (const parent of (record.parents as { from?: string }[] | undefined) ?? []) {
      parent.from ??= record.from as string
    }
  },
  identity: ['code'],
  foundBy: [],
  problems: (req, record) => unitProblems({ req, record: record as Partial<Unit>, original: undefined }),
  order: (one, other) =>
    levels.indexOf(one.level as Level) - levels.indexOf(other.level as Level) ||
    String(one.from).localeCompare(String(other.from)),
}
