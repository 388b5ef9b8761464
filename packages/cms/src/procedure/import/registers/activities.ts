import type { Activity } from '../../collections/activity.js'
import { activityProblems } from '../../hooks/check-activity.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.activities

/** Propaganda and trainings. */
export const activitiesRegister: Register = {
  slug,
  columns: (req) => [areaColumn(), ...fieldColumns(req, slug, ['on', 'topic', 'kind', 'channel', 'reach'])],
  identity: ['area', 'on', 'kind', 'channel', 'topic'],
  foundBy: ['area', 'on'],
  problems: (req, record) =>
    activityProblems({ req, record: record as Partial<Activity>, original: undefined }),
}
