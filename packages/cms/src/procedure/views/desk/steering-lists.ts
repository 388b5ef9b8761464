import { windowContaining } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { criteriaOn } from '../../records/criteria.js'
import { countScope, readScope } from '../../records/scope-query.js'
import { readSettings } from '../../records/settings.js'
import { yearOf } from '../../records/window.js'
import { procedureSlugs } from '../../slugs.js'
import type { DeskContext } from './desk-context.js'
import type { DeskList } from './desk-list.js'

/** How many areas nobody inspected yet in the window of today. */
export async function areasNotInspected({ req, words, on, href }: DeskContext): Promise<DeskList> {
  const { areaSet } = await readSettings(req)
  const { criteriaSet } = await criteriaOn(req as PayloadRequest, areaSet, on)
  const window = windowContaining(criteriaSet.window?.start ?? '01-01', on)
  const [areas, inspections] = await Promise.all([
    countScope(req, procedureSlugs.areas, { endedOn: { exists: false } }),
    readScope<{ area: string }>(
      req,
      procedureSlugs.inspections,
      { area: true },
      { and: [{ on: { greater_than_equal: window.from } }, { on: { less_than: window.before } }] },
    ),
  ])
  const left = Math.max(0, areas - new Set(inspections.map(({ area }) => area)).size)
  return {
    id: 'not-inspected',
    title: words.notInspected(left),
    note: words.year(yearOf(window)),
    count: left,
    items: [{ id: 'inspect', href: href(procedureSlugs.inspections, '/create'), text: words.inspect }],
  }
}
