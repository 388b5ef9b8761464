import {
  addDataAndFileToRequest,
  type Collection,
  type CollectionConfig,
  type CollectionSlug,
  type Config,
  docAccessOperation,
  type Endpoint,
  formatNames,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { isReadable } from './is-readable.js'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

/**
 * Payload answers with a person's rights on a record and looks it up without asking whether they may read it, so that
 * the answer tells whether an id exists. Here what they may not read is answered as what does not exist.
 */
const rightsOnRecord: Endpoint = {
  method: 'post',
  path: '/access/:id',
  handler: async (req) => {
    const { id, collection } = req.routeParams as { id: string; collection: CollectionSlug }
    await refuseUnreadable(req, collection, id)
    await addDataAndFileToRequest(req)
    const rights = { id, collection: req.payload.collections[collection] as Collection, req }
    return Response.json(await docAccessOperation(req.data ? { ...rights, data: req.data } : rights))
  },
}

/** @throws NotFound */
async function refuseUnreadable(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> {
  if (!(await isReadable(req, collection, id))) throw new NotFound(req.t)
}

/** The collection with an answer about rights that gives no id away. */
export const hidingIds = (collection: CollectionConfig): CollectionConfig =>
  collection.endpoints === false
    ? collection
    : { ...collection, endpoints: [rightsOnRecord, ...(collection.endpoints ?? [])] }

/** The same for GraphQL, whose queries `docAccess…` ask the same question. */
export const hidingIdsInGraphQL = (graphQL: Config['graphQL'] = {}): NonNullable<Config['graphQL']> => {
  const queries: Queries = (library, context) => {
    const own = graphQL.queries?.(library, context) ?? {}
    const { fields } = context.Query as { fields: Record<string, Query> }
    const hiding = context.config.collections.flatMap(({ slug }) => {
      const name = `docAccess${formatNames(slug).singular}`
      const query = fields[name]
      return query ? [[name, { ...query, resolve: hidingQuery(slug, query) }] as const] : []
    })
    return { ...Object.fromEntries(hiding), ...own }
  }
  return { ...graphQL, queries }
}

type Resolve = (
  root: unknown,
  args: { id: string },
  context: { req: PayloadRequest },
  info: unknown,
) => unknown
interface Query {
  resolve: Resolve
}

const hidingQuery =
  (collection: CollectionSlug, { resolve }: Query): Resolve =>
  async (root, args, context, info) => {
    await refuseUnreadable(context.req, collection, args.id)
    return resolve(root, args, context, info)
  }
