import type { CalendarDate } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { idOf } from '../../access/scope.js'
import type { Unit } from '../../collections/unit.js'
import { type Problem, refuseWith } from '../../hooks/check.js'
import { registerTexts as texts } from '../../i18n/registers.js'
import { belongingAreas, belongingUnits } from '../../records/belonging.js'
import { unitReader } from '../../records/place-on.js'
import { procedureSlugs } from '../../slugs.js'

/** What a request says about the new unit. */
export interface SuccessionInput {
  code?: unknown
  name?: unknown
  /** The first day of the new unit, on which the old ones are no more. */
  from?: unknown
  /** The ids of the other units that end, where several are merged. */
  together?: unknown
}

/**
 * Reads what was asked for and holds it against the register.
 * @returns the units that end, the first one leading, and the new one if an earlier attempt already created it
 * @throws WorkflowError `record-not-found`; ValidationError naming everything that is wrong
 */
export async function readSuccession(
  req: PayloadRequest,
  id: string,
  input: SuccessionInput,
): Promise<{ old: Unit[]; code: string; name: string; from: CalendarDate; begun: Unit | undefined }> {
  const first = await unitReader(req)(id)
  if (!first) throw new WorkflowError('record-not-found', req)
  const problems: Problem[] = []
  const read = (path: 'code' | 'name'): string => {
    const value = input[path]
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '') problems.push({ path, message: texts.moreNeeded })
    return text
  }
  const code = read('code')
  const name = read('name')
  const from = isCalendarDate(input.from) ? input.from : undefined
  if (!from) problems.push({ path: 'from', message: texts.noDay })
  const old = [first]
  for (const other of new Set(Array.isArray(input.together) ? input.together.map(String) : [])) {
    if (other === id) continue
    const unit = await unitReader(req)(other)
    if (!unit) problems.push({ path: 'together', message: texts.noSuchUnit })
    else if (unit.level !== first.level)
      problems.push({ path: 'together', message: texts.otherLevelTogether })
    else old.push(unit)
  }
  if (from) {
    for (const unit of old) {
      const message = await whyNotFrom(req, unit, from)
      if (message) problems.push({ path: 'from', message })
    }
  }
  const taken = await unitWithCode(req, code)
  const begun = taken?.name === name && taken.from === from && taken.level === first.level ? taken : undefined
  if (taken && !begun) problems.push({ path: 'code', message: texts.codeTaken })
  refuseWith(procedureSlugs.units, problems, req)
  return { old, code, name, from: from as CalendarDate, begun }
}

/** Why a unit cannot be replaced from a day on; undefined if it can. */
async function whyNotFrom(
  req: PayloadRequest,
  unit: Unit,
  from: CalendarDate,
): Promise<Problem['message'] | undefined> {
  if (from <= unit.from) return texts.notAfter(unit.name, unit.from)
  if (unit.before && unit.before !== from) return texts.endedOtherwise(unit.name, unit.before)
  const comesLater = (places: readonly { unit: string; from: CalendarDate }[] | null | undefined) =>
    (places ?? []).some((place) => idOf(place.unit) === unit.id && place.from > from)
  const late = [
    ...(await belongingUnits(req, unit.id)).filter(({ parents }) => comesLater(parents)),
    ...(await belongingAreas(req, unit.id)).filter(({ communes }) => comesLater(communes)),
  ]
  return late.length > 0 ? texts.comesLater(late.map(({ name }) => name).join(', ')) : undefined
}

async function unitWithCode(req: PayloadRequest, code: string): Promise<Unit | undefined> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.units,
    where: { code: { equals: code } },
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] as unknown as Unit | undefined
}
