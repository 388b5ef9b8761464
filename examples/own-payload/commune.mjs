import { procedureSlugs } from '@tieuchi/cms/procedure'
import { createLocalReq } from 'payload'

/**
 * An invented commune with one residential area, and an account for everybody who has a part in its year.
 * @returns the area's id, and `as(name, today)`: a request of that person on that day
 */
export const setUpCommune = async (payload) => {
  const put = async (collection, data) => (await payload.create({ collection, data, depth: 0 })).id
  const province = await put(procedureSlugs.units, {
    code: '90',
    name: 'Tỉnh Thử Nghiệm',
    level: 'province',
    from: '1997-01-01',
  })
  const commune = await put(procedureSlugs.units, {
    code: '90001',
    name: 'Xã Đông',
    level: 'commune',
    from: '1997-01-01',
    parents: [{ unit: province, from: '1997-01-01' }],
  })
  const area = await put(procedureSlugs.areas, {
    code: 'KDC-01',
    name: 'Khu dân cư Bình Minh',
    communes: [{ unit: commune, from: '2010-01-01' }],
    programme: 'pilot',
    startedOn: '2024-01-01',
    households: 12,
  })

  const accounts = {
    administrator: { roles: ['administrator'] },
    drafter: { roles: ['drafter'] },
    approver: { roles: ['approver'] },
    board: { roles: ['board'], area },
    police: { roles: ['police'], unit: commune },
    committee: { roles: ['committee'], unit: commune },
  }
  const users = {}
  for (const [name, rights] of Object.entries(accounts)) {
    const login = { email: `${name}@xa-dong.example`, password: `${name}-mat-khau` }
    users[name] = await payload.create({ collection: 'users', data: { name, ...login, ...rights }, depth: 0 })
  }
  // What a step may do depends on the person, and what is late or early on the day: both are in the request.
  const as = (name, today) =>
    createLocalReq({ user: { ...users[name], collection: 'users' }, context: { today } }, payload)
  return { area, as }
}
