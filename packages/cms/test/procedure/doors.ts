import { type FlattenedField, formatNames } from 'payload'
import type { ProcedureSlug } from '../../src/procedure/slugs.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import type { Answer } from '../http.js'
import { pdf, uploadForm } from './paper.js'
import type { Name, Province } from './place.js'

/** What came of an attempt: `invalid` is a refusal that names the fields. */
export type Attempt = { what: 'done'; id?: string } | { what: 'refused' } | { what: 'invalid'; why: string }

/** One way into the records: a person, or nobody, tries something with a collection. */
export interface Door {
  /** The ids that the person sees among some, asked for as a list, one by one, and as a count. */
  read(
    collection: ProcedureSlug,
    who: Who,
    ids: string[],
  ): Promise<{ list: string[]; one: string[]; count: number }>
  create(collection: ProcedureSlug, who: Who, data: object): Promise<Attempt>
  update(collection: ProcedureSlug, who: Who, id: string, data: object): Promise<Attempt>
  delete(collection: ProcedureSlug, who: Who, id: string): Promise<Attempt>
}
export type Who = Name | 'nobody'
export type DoorName = 'local' | 'rest' | 'form' | 'graphql'

const file = { name: 'giay.pdf', type: 'application/pdf', content: pdf }
const asOf = (who: Who): { as?: Name } => (who === 'nobody' ? {} : { as: who })
const amongst = (ids: string[]) => ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')

function attemptOf(status: number, problem: unknown, id?: string): Attempt {
  if (status < 300) return { what: 'done', ...(id ? { id } : {}) }
  if ([401, 403, 404].includes(status)) return { what: 'refused' }
  return { what: 'invalid', why: `${status} ${JSON.stringify(problem)}` }
}
const ofAnswer = ({ status, body }: Answer): Attempt => attemptOf(status, body, body?.doc?.id)

/** The doors to a province. A file has no door through JSON: it comes as a form, or from code. */
export function doorsOf(place: Province): Record<DoorName, Door> {
  const { http, payload } = place
  const rest: Door = {
    read: async (collection, who, ids) => {
      const as = asOf(who)
      const { body } = await http.ask('GET', `/${collection}?depth=0&limit=0&${amongst(ids)}`, as)
      const counted = await http.ask('GET', `/${collection}/count?${amongst(ids)}`, as)
      const one: string[] = []
      for (const id of ids) {
        if ((await http.ask('GET', `/${collection}/${id}?depth=0`, as)).status === 200) one.push(id)
      }
      return { list: idsIn(body), one, count: counted.body.totalDocs ?? 0 }
    },
    create: async (collection, who, data) =>
      ofAnswer(await http.ask('POST', `/${collection}?depth=0`, { ...asOf(who), body: data })),
    update: async (collection, who, id, data) =>
      ofAnswer(await http.ask('PATCH', `/${collection}/${id}?depth=0`, { ...asOf(who), body: data })),
    delete: async (collection, who, id) =>
      ofAnswer(await http.ask('DELETE', `/${collection}/${id}?depth=0`, asOf(who))),
  }
  const form: Door = {
    ...rest,
    create: async (collection, who, data) =>
      ofAnswer(
        await http.ask('POST', `/${collection}?depth=0`, { ...asOf(who), body: formOf(collection, data) }),
      ),
    update: async (collection, who, id, data) =>
      ofAnswer(
        await http.ask('PATCH', `/${collection}/${id}?depth=0`, {
          ...asOf(who),
          body: formOf(procedureSlugs.groups, data),
        }),
      ),
  }
  return { local: localDoor(place), rest, form, graphql: graphqlDoor(place, payload) }
}

const idsIn = (body: { docs?: { id: string }[] } | undefined): string[] =>
  (body?.docs ?? []).map(({ id }) => id)

function formOf(collection: ProcedureSlug, data: object): FormData {
  if (collection === procedureSlugs.files) return uploadForm(file, data)
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  return form
}

function localDoor({ payload, user }: Province): Door {
  const asOf = (who: Who) => ({
    overrideAccess: false as const,
    depth: 0,
    ...(who === 'nobody' ? {} : { user: user(who) as never }),
  })
  const attempt = async (work: Promise<unknown>): Promise<Attempt> => {
    try {
      return { what: 'done', id: ((await work) as { id: string }).id }
    } catch (error) {
      const { status, data, message } = error as { status?: number; data?: unknown; message: string }
      return attemptOf(status ?? 500, data ?? message)
    }
  }
  const found = <Found>(work: Promise<Found>, otherwise: Found): Promise<Found> =>
    work.catch((error) => {
      if ([401, 403, 404].includes(error.status)) return otherwise
      throw error
    })
  return {
    read: async (collection, who, ids) => {
      const where = { id: { in: ids } }
      const list = await found(payload.find({ collection, where, pagination: false, ...asOf(who) }), {
        docs: [],
      } as never)
      const { totalDocs } = await found(payload.count({ collection, where, ...asOf(who) }), { totalDocs: 0 })
      const one: string[] = []
      for (const id of ids) {
        if (await found(payload.findByID({ collection, id, ...asOf(who) }), null as never)) one.push(id)
      }
      return { list: idsIn(list as never), one, count: totalDocs }
    },
    create: (collection, who, data) =>
      attempt(
        payload.create({
          collection,
          data: data as never,
          ...(collection === procedureSlugs.files
            ? { file: { name: file.name, mimetype: file.type, data: pdf, size: pdf.length } }
            : {}),
          ...asOf(who),
        }),
      ),
    update: (collection, who, id, data) =>
      attempt(payload.update({ collection, id, data: data as never, ...asOf(who) })),
    delete: (collection, who, id) => attempt(payload.delete({ collection, id, ...asOf(who) })),
  }
}

function graphqlDoor({ http }: Province, payload: Province['payload']): Door {
  const ask = (who: Who, query: string, variables: object) =>
    http.graphql(query, variables, who === 'nobody' ? undefined : who)
  const attempt = async (who: Who, query: string, variables: object): Promise<Attempt> => {
    const { body } = await ask(who, query, variables)
    const [error] = body.errors ?? []
    if (!error) return attemptOf(200, undefined, body.data.done?.id)
    const { statusCode, data } = error.extensions ?? {}
    return attemptOf(statusCode ?? 500, data ?? error.message)
  }
  return {
    read: async (collection, who, ids) => {
      const { singular, plural } = formatNames(collection)
      const one: string[] = []
      for (const id of ids) {
        const { body } = await ask(who, `query ($id: String!) { ${singular}(id: $id) { id } }`, { id })
        if (body.data?.[singular]) one.push(id)
      }
      const query = `query ($ids: [String]) {
        list: ${plural}(where: { id: { in: $ids } }, limit: 0) { docs { id } }
        counted: count${plural}(where: { id: { in: $ids } }) { totalDocs }
      }`
      const { body } = await ask(who, query, { ids })
      return { list: idsIn(body.data?.list), one, count: body.data?.counted?.totalDocs ?? 0 }
    },
    create: (collection, who, data) => {
      const { singular } = formatNames(collection)
      return attempt(
        who,
        `mutation ($data: mutation${singular}Input!) { done: create${singular}(data: $data) { id } }`,
        { data: written(collection, data) },
      )
    },
    update: (collection, who, id, data) => {
      const { singular } = formatNames(collection)
      return attempt(
        who,
        `mutation ($id: String!, $data: mutation${singular}UpdateInput!) { done: update${singular}(id: $id, data: $data) { id } }`,
        { id, data: written(collection, data) },
      )
    },
    delete: (collection, who, id) => {
      const { singular } = formatNames(collection)
      return attempt(who, `mutation ($id: String!) { done: delete${singular}(id: $id) { id } }`, { id })
    },
  }

  /** GraphQL writes the options of a select as names. */
  function written(collection: ProcedureSlug, data: object): object {
    const fields = payload.collections[collection]?.config.flattenedFields as FlattenedField[]
    const selects = new Set(fields.filter(({ type }) => type === 'select').map(({ name }) => name))
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        selects.has(name) && typeof value === 'string' ? value.replaceAll('-', '_') : value,
      ]),
    )
  }
}
