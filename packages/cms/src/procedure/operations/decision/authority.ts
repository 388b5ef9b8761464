import type { CalendarDate } from '@tieuchi/schemas'
import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { idOf, type Member } from '../../access/scope.js'
import type { Area } from '../../collections/area.js'
import type { Unit } from '../../collections/unit.js'
import { placeOn, unitOn } from '../../records/place-on.js'
import { readSettings } from '../../records/settings.js'
import type { Settings } from '../../settings-defaults.js'
import { procedureSlugs } from '../../slugs.js'

/** The unit whose People's Committee decides, and where that is written. */
export interface DecidingAuthority {
  unit: Unit
  legalBasis: string | null
}

/**
 * Who decides about an area on a day: the level that the settings name for the day, and the unit of that level that the
 * area belonged to on it.
 * @param area with its dated communes
 * @throws WorkflowError `no-authority`
 */
export async function authorityOn(
  req: PayloadRequest,
  area: Pick<Area, 'communes' | 'name'>,
  date: CalendarDate,
  settings?: Pick<Settings, 'authorities'>,
): Promise<DecidingAuthority> {
  const { authorities } = settings ?? (await readSettings(req))
  const authority = placeOn(authorities, date)
  const unit = authority && (await unitOn(req, area, authority.level, date))
  if (!unit) {
    throw new WorkflowError('no-authority', req, {
      area: area.name,
      date: formatDate(date, languageOf(req)),
    })
  }
  return { unit, legalBasis: authority.legalBasis ?? null }
}

/**
 * Holds a person to decisions of their own authority, or of one that theirs has replaced since.
 * @throws WorkflowError `other-authority`
 */
export async function refuseOtherAuthority(
  req: PayloadRequest,
  unit: Pick<Unit, 'id' | 'name'>,
  date: CalendarDate,
): Promise<void> {
  const own = idOf((req.user as unknown as Member | null)?.unit)
  if (own && (await stoodIn(req, own, unit.id))) return
  throw new WorkflowError('other-authority', req, {
    authority: committeeName(unit, languageOf(req)),
    date: formatDate(date, languageOf(req)),
  })
}

/** True if a unit is another one, or replaced it, at whatever remove. */
async function stoodIn(req: PayloadRequest, later: string, earlier: string): Promise<boolean> {
  const seen = new Set<string>()
  let replaced = [later]
  while (replaced.length > 0) {
    if (replaced.includes(earlier)) return true
    for (const id of replaced) seen.add(id)
    const { docs } = await req.payload.find({
      collection: procedureSlugs.units,
      where: { id: { in: replaced } },
      depth: 0,
      pagination: false,
      select: { replaces: true },
      req,
    })
    const before = (docs as unknown as Pick<Unit, 'replaces'>[]).flatMap(({ replaces }) => replaces ?? [])
    replaced = before.map(String).filter((id) => !seen.has(id))
  }
  return false
}

/** The People's Committee of a unit by its name: `Ủy ban nhân dân phường Phú Lợi`. */
export function committeeName({ name }: Pick<Unit, 'name'>, language: 'vi' | 'en' = 'vi'): string {
  if (language === 'en') return `the People’s Committee of ${name}`
  const kind = /^(Xã|Phường|Thị trấn|Đặc khu|Quận|Huyện|Thị xã|Thành phố|Tỉnh)\s/u.test(name)
  return `Ủy ban nhân dân ${kind ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name}`
}
