import type { User } from '@tieuchi/cms'
import type { ProcedureSlug } from '@tieuchi/cms/procedure'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { demoPaper } from './demo-paper'
import type { DemoYears } from './demo-years'
import type { AreaKey, DemoUnit } from './places'

/** What the parts of the demonstration are made with. */
export interface Stage {
  payload: Payload
  years: DemoYears
  units: Map<DemoUnit['key'], string>
  areas: Map<AreaKey, string>
  /** A request of an account of the demonstration, on a day. */
  as(account: string, today: string): Promise<PayloadRequest>
  /** Puts a record in as a person with their rights, unless it is there; gives its id. */
  once(collection: ProcedureSlug, where: Where, data: object, req: PayloadRequest): Promise<string>
  /** A paper of an area, made once; gives its id. */
  paper(area: AreaKey, title: string, req: PayloadRequest): Promise<string>
}

/** @param users the accounts of the demonstration, by the part of their address before the @ */
export function stageOf(payload: Payload, years: DemoYears, users: ReadonlyMap<string, User>): Stage {
  const areas: Stage['areas'] = new Map()
  const once: Stage['once'] = async (collection, where, data, req) => {
    const { docs } = await payload.find({ collection, where, limit: 1, depth: 0, pagination: false })
    if (docs[0]) return String(docs[0].id)
    const made = await payload.create({
      collection,
      data: data as never,
      depth: 0,
      overrideAccess: req.user === null,
      req,
    })
    return String(made.id)
  }
  return {
    payload,
    years,
    units: new Map(),
    areas,
    once,
    as: async (account, today) => {
      const user = users.get(account)
      if (!user) throw new Error(`There is no demo account ${account}`)
      return createLocalReq({ user: user as never, context: { today }, locale: 'vi' }, payload)
    },
    paper: async (area, title, req) => {
      const place = areas.get(area)
      const where: Where = { and: [{ area: { equals: place } }, { title: { equals: title } }] }
      const { docs } = await payload.find({
        collection: 'files',
        where,
        limit: 1,
        depth: 0,
        pagination: false,
      })
      if (docs[0]) return String(docs[0].id)
      const data = demoPaper(title)
      const made = await payload.create({
        collection: 'files',
        data: { area: place, title } as never,
        file: { data, mimetype: 'application/pdf', name: `${area}-minh-hoa.pdf`, size: data.length },
        depth: 0,
        overrideAccess: false,
        req,
      })
      return String(made.id)
    },
  }
}
