import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import type { Label } from '../../fields/label.js'
import { languageOf } from '../../i18n/language.js'
import { idOf } from '../access/scope.js'
import type { Area } from '../collections/area.js'
import type { FieldProblem } from '../field-problem.js'
import { registerTexts as texts } from '../i18n/registers.js'
import { type ProcedureSlug, procedureSlugs } from '../slugs.js'
import { areaWindow } from './area-year.js'

type Row = Record<string, unknown>
type AreaDays = Pick<Area, 'name' | 'communes' | 'endedOn'>

/** The field of a record with the day on which its area has to exist. */
const dayField: Partial<Record<ProcedureSlug, string>> = {
  groups: 'from',
  registrations: 'filedOn',
  commitments: 'committedOn',
  incidents: 'on',
  activities: 'on',
  inspections: 'on',
  notices: 'sentOn',
  matters: 'raisedOn',
}

/** Records of an assessment year in whose window the area has to exist on some day. */
const ofYear: readonly ProcedureSlug[] = [procedureSlugs.registrations, procedureSlugs.commitments]

/**
 * What is wrong with the days of a record because its area did not exist then: it belonged to no commune yet, or was
 * dissolved. What a stored record says already is not asked again, so that it can still be corrected.
 * @param stored the record as it is now, where there is one
 */
export async function areaDayProblems(
  req: PayloadRequest,
  collection: ProcedureSlug,
  record: Row,
  stored?: Row,
): Promise<FieldProblem[]> {
  const name = dayField[collection]
  if (!name) return []
  const found = new Map<string, Label>()
  const wasThere = new Set(areasOf(stored))
  const isNew = (field: string, area: string) => !wasThere.has(area) || record[field] !== stored?.[field]
  for (const id of areasOf(record)) {
    const area = await areaDays(req, id)
    if (!area) continue
    const day = record[name]
    if (isCalendarDate(day) && isNew(name, id)) note(name, outside(area, day, day))
    if (!ofYear.includes(collection) || !Number.isInteger(record.year) || !isNew('year', id)) continue
    const window = await areaWindow(req, record.year as number)
    if (window) note('year', outside(area, window.from, window.before, 'window'))
  }
  return [...found].map(([path, message]) => ({ path, message: message[languageOf(req)] }))

  function note(path: string, message: Label | undefined): void {
    if (message && !found.has(path)) found.set(path, message)
  }
}

/** Why an area has no day among some: the first is `from`; the last is `to`, or the day before it for a window. */
function outside(area: AreaDays, from: CalendarDate, to: CalendarDate, of?: 'window'): Label | undefined {
  const first = area.communes?.map((period) => period.from).sort()[0]
  if (first && (of ? to <= first : to < first)) return texts.areaNotYet(area.name, first)
  return area.endedOn && from >= area.endedOn ? texts.areaEnded(area.name, area.endedOn) : undefined
}

const areasOf = (record: Row | undefined): string[] =>
  [record?.area, record?.areas].flat().flatMap((one) => idOf(one as string | null) ?? [])

/** The area with its days. Asked once per request, because a list of many records asks for each. */
function areaDays(req: PayloadRequest, id: string): Promise<AreaDays | null> {
  const known = (req.context.areaDays ?? new Map()) as Map<string, Promise<AreaDays | null>>
  req.context.areaDays = known
  const found =
    known.get(id) ??
    req.payload
      .findByID({ collection: procedureSlugs.areas, id, depth: 0, disableErrors: true, req })
      .then((area) => area as unknown as AreaDays | null)
  known.set(id, found)
  return found
}
