import type { Server } from '../servers/server'
import { logIn } from '../servers/session'

/** Who works at the place of the tests, in the words of the roles. */
export const roles = ['board', 'police', 'committee', 'steering', 'council', 'province'] as const
export type RoleName = (typeof roles)[number]

export interface Account {
  email: string
  password: string
}

const twoTiersFrom = '2025-07-01'

/** A commune in a province with one area and an account for each role: set up as an administrator does it. */
export interface Place {
  province: string
  commune: string
  area: string
  /** `district` is the committee of the district, where there is one. */
  accounts: Record<RoleName, Account> & { district?: Account }
}

/**
 * Sets a place up at the REST door, as the administrator.
 * @param code tells the places of one admin apart
 * @param options.district the name of the district that the commune belonged to until the district level ended
 */
export async function setUpPlace(
  admin: Server,
  code: string,
  name: string,
  households: number,
  options: { district?: string } = {},
): Promise<Place> {
  const session = await logIn(admin, 'quantri')
  const create = async (collection: string, data: object): Promise<string> => {
    const { status, json } = await session.call('POST', `/${collection}`, data)
    if (status !== 201) throw new Error(`${collection}: ${JSON.stringify(json)}`)
    return json.doc.id
  }
  const from = '1997-01-01'
  const province = await create('admin-units', { code, name: `Tỉnh ${name}`, level: 'province', from })
  const district =
    options.district &&
    (await create('admin-units', {
      code: `${code}-H`,
      name: options.district,
      level: 'district',
      from,
      before: twoTiersFrom,
      parents: [{ unit: province, from }],
    }))
  const commune = await create('admin-units', {
    code: `${code}-01`,
    name: `Xã ${name}`,
    level: 'commune',
    from,
    parents: district
      ? [
          { unit: district, from },
          { unit: province, from: twoTiersFrom },
        ]
      : [{ unit: province, from }],
  })
  const area = await create('areas', {
    code: `${code}-KDC`,
    name: `Khu dân cư ${name}`,
    communes: [{ unit: commune, from: '2010-01-01' }],
    programme: 'pilot',
    startedOn: '2020-03-26',
    households,
  })
  const accounts = {} as Place['accounts']
  for (const role of roles) {
    const account = { email: `${role}@${code.toLowerCase()}.example`, password: `${role}-${code}-mat-khau` }
    const place = role === 'board' ? { area } : { unit: role === 'province' ? province : commune }
    await create('users', { ...account, ...place, name: `${name} ${role}`, roles: [role] })
    accounts[role] = account
  }
  if (district) {
    const account = { email: `district@${code.toLowerCase()}.example`, password: `district-${code}-mat-khau` }
    await create('users', { ...account, unit: district, name: `${name} district`, roles: ['committee'] })
    accounts.district = account
  }
  return { province, commune, area, accounts }
}
