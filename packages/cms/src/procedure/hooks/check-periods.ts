import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { idOf } from '../access/scope.js'
import { type Level, levels, type Unit } from '../collections/unit.js'
import { registerTexts as texts } from '../i18n/registers.js'
import type { DatedPlace, UnitReader } from '../records/place-on.js'
import type { Problem } from './check.js'

/** The dated places of a record, with the days between which the record itself exists. */
interface Periods {
  /** The name of the array field. */
  path: string
  places: readonly Partial<DatedPlace>[] | null | undefined
  /** The first day of the record, where it has one. */
  from?: CalendarDate | null | undefined
  before?: CalendarDate | null | undefined
  levels: readonly Level[]
  wrongLevel: Problem['message']
  readUnit: UnitReader
}

/**
 * What is wrong with the periods in which a record belongs to units: two from one day, days outside the record's own,
 * units of a wrong level, and units that do not exist for the whole period. A period lasts until the next one.
 */
export async function periodProblems(periods: Periods): Promise<Problem[]> {
  const { path, from, before, readUnit } = periods
  const problems: Problem[] = []
  // What is missing or no date is said by the fields themselves.
  const rows = (periods.places ?? []).flatMap(({ unit, from }, index) => {
    const id = idOf(unit)
    return id && isCalendarDate(from) ? [{ id, from, at: `${path}.${index}` }] : []
  })
  const days = new Set<CalendarDate>()
  for (const row of rows) {
    const add = (field: 'unit' | 'from', message: Problem['message']) =>
      problems.push({ path: `${row.at}.${field}`, message })
    if (days.has(row.from)) add('from', texts.samePeriod)
    days.add(row.from)
    if ((from && row.from < from) || (before && row.from >= before)) {
      add('from', from ? texts.periodOutside(from, before) : texts.endsBeforeItBegins)
    }
    const unit = await readUnit(row.id)
    if (!unit) add('unit', texts.noSuchUnit)
    else if (!periods.levels.includes(unit.level)) add('unit', periods.wrongLevel)
    else if (row.from < unit.from) add('from', texts.notYet(unit.name, unit.from))
    else if (endsWithin(unit, endOf(row.from))) add('unit', texts.ended(unit.name, unit.before as string))
  }
  return problems

  function endOf(start: CalendarDate): CalendarDate | undefined {
    return [...rows.map((row) => row.from), ...(before ? [before] : [])].sort().find((day) => day > start)
  }
}

/** True if a unit ends before a period does. */
const endsWithin = (unit: Unit, end: CalendarDate | undefined): boolean =>
  Boolean(unit.before) && (end === undefined || (unit.before as string) < end)

/** The levels that a unit of a level may belong to. */
export const parentLevels = (level: Level): readonly Level[] => levels.slice(0, levels.indexOf(level))
