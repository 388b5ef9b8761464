import { createLocalReq, type PayloadRequest } from 'payload'
import type { Environment } from '../../admin/src/config/environment'
import { demoAccounts } from '../../admin/src/seed/demo-accounts'
import { seedRevisions } from '../../admin/src/seed/revisions'
import type { User } from '../../src/collections/user.js'
import { type ProcedureSlug, procedureSlugs } from '../../src/procedure/slugs.js'
import { slugs } from '../../src/slugs.js'
import { type Cms, openCms } from '../cms.js'
import { type Http, serve } from '../http.js'
import { everyPack } from '../packs.js'

/** Who works in the province of the tests: each role, and where it helps the same role at another place. */
const members = {
  boardOne: { roles: ['board'], area: 'one' },
  boardTwo: { roles: ['board'], area: 'two' },
  boardThree: { roles: ['board'], area: 'three' },
  policeEast: { roles: ['police'], unit: 'east' },
  policeEastOther: { roles: ['police'], unit: 'east' },
  policeWest: { roles: ['police'], unit: 'west' },
  policeDistrict: { roles: ['police'], unit: 'district' },
  committeeEast: { roles: ['committee'], unit: 'east' },
  committeeWest: { roles: ['committee'], unit: 'west' },
  committeeDistrict: { roles: ['committee'], unit: 'district' },
  committeeProvince: { roles: ['committee'], unit: 'province' },
  steeringEast: { roles: ['steering'], unit: 'east' },
  councilEast: { roles: ['council'], unit: 'east' },
  oversight: { roles: ['province'], unit: 'province' },
  administrator: { roles: ['administrator'] },
  drafter: { roles: ['drafter'] },
  approver: { roles: ['approver'] },
  viewer: { roles: ['viewer'] },
} as const satisfies Record<string, { roles: readonly string[]; area?: AreaName; unit?: UnitName }>

export type Name = keyof typeof members
export type UnitName = 'province' | 'district' | 'east' | 'west'
export type AreaName = 'one' | 'two' | 'three'

/** Everybody of the province, for tests that try them all. */
export const names = Object.keys(members) as Name[]

/** The district level ended here, and the communes belong to the province from this day on. */
export const twoTiersFrom = '2025-07-01'

export interface Province extends Omit<Cms, 'user' | 'as'> {
  /** The ids of the units: a province, a district that ended on 1-7-2025, and its communes east and west. */
  units: Record<UnitName, string>
  /** The ids of the areas: one and two lie in the east, three in the west. */
  areas: Record<AreaName, string>
  user(name: Name): User
  /** A request of an account. @param today the day it is; the real one unless given */
  as(name: Name, options?: { language?: 'vi' | 'en'; today?: string }): Promise<PayloadRequest>
  /** Puts a record into a collection without anybody's access, and gives its id. */
  put(collection: ProcedureSlug, data: object): Promise<string>
  /** What is stored of a record. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into records of many collections
  stored(collection: ProcedureSlug, id: string): Promise<any>
  http: Http<Name>
}

const loginOf = (name: Name) => ({
  email: `${name}@khu-thu.example`.toLowerCase(),
  password: `${name}-mat-khau`,
})

/**
 * The real admin with a small invented province: its units, three areas, an account for each role and scope, and the
 * packs published.
 * @param options.packs false to leave the packs out where no criteria are needed
 */
export async function openProvince(
  options: { packs?: boolean; environment?: Partial<Environment> } = {},
): Promise<Province> {
  const cms = await openCms(options.environment ? { environment: options.environment } : {})
  const { payload } = cms
  const put: Province['put'] = async (collection, data) =>
    String((await payload.create({ collection, data: data as never, depth: 0 })).id)

  const province = await put(procedureSlugs.units, {
    code: '90',
    name: 'Tỉnh Thử Nghiệm',
    level: 'province',
    from: '1997-01-01',
  })
  const under = (unit: string, from: string) => ({ unit, from })
  const district = await put(procedureSlugs.units, {
    code: '900',
    name: 'Huyện Thử Nghiệm',
    level: 'district',
    from: '1997-01-01',
    before: twoTiersFrom,
    parents: [under(province, '1997-01-01')],
  })
  const commune = (code: string, name: string) =>
    put(procedureSlugs.units, {
      code,
      name,
      level: 'commune',
      from: '1997-01-01',
      parents: [under(district, '1997-01-01'), under(province, twoTiersFrom)],
    })
  const units = {
    province,
    district,
    east: await commune('90001', 'Xã Đông'),
    west: await commune('90002', 'Xã Tây'),
  }

  const area = (code: string, name: string, unit: string) =>
    put(procedureSlugs.areas, {
      code,
      name,
      communes: [under(unit, '2010-01-01')],
      programme: 'pilot',
      startedOn: '2020-03-26',
      households: 100,
    })
  const areas = {
    one: await area('KDC-01', 'Khu dân cư Một', units.east),
    two: await area('KDC-02', 'Khu dân cư Hai', units.east),
    three: await area('KDC-03', 'Khu dân cư Ba', units.west),
  }

  const users = new Map<Name, User>()
  for (const name of names) {
    const member: { roles: readonly string[]; area?: AreaName; unit?: UnitName } = members[name]
    const user = await payload.create({
      collection: slugs.users,
      data: {
        ...loginOf(name),
        name,
        roles: member.roles,
        area: member.area ? areas[member.area] : undefined,
        unit: member.unit ? units[member.unit] : undefined,
      } as never,
      depth: 0,
    })
    users.set(name, { ...user, collection: slugs.users } as unknown as User)
  }
  if (options.packs !== false) {
    await seedRevisions(
      payload,
      everyPack(),
      demoAccounts.map(({ roles }) => cms.user(roles[0] as never)),
    )
  }

  const user: Province['user'] = (name) => users.get(name) as User
  const as: Province['as'] = async (name, { language = 'vi', today } = {}) => {
    const req = await createLocalReq({ user: user(name) as never, context: today ? { today } : {} }, payload)
    req.i18n = { ...req.i18n, language }
    return req
  }
  const stored: Province['stored'] = async (collection, id) =>
    payload.findByID({ collection, id, depth: 0, disableErrors: true })
  const http = await serve<Name>(cms, loginOf)
  const close = async () => {
    await http.close()
    await cms.close()
  }
  return { ...cms, units, areas, user, as, put, stored, http, close }
}
