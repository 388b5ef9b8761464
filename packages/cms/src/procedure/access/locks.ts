import type { Access, CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

const slug = 'payload-locked-documents'

interface Lock {
  id: string
  document?: { relationTo: CollectionSlug; value: string } | null
  globalSlug?: string | null
}

/**
 * Payload notes in a collection of its own who has which record open, and shows it to everybody who is logged in. Here
 * a person sees, takes over and ends the notes on what they may read, and nobody writes one by hand. It is set when
 * Payload starts, because Payload adds that collection after all plugins.
 */
export function keepLocksWithinScope(payload: Payload): void {
  const locks = payload.collections[slug]?.config
  if (!locks) return
  locks.access = {
    ...locks.access,
    read: onReadable,
    delete: onReadable,
    update: (args) => isTakingOver(args.req, args.data) && onReadable(args),
    create: () => false,
  }
}

/** A form that is taken over names the person who took it over, and nothing else. */
function isTakingOver(req: PayloadRequest, data: unknown): boolean {
  const { user, ...others } = (data ?? {}) as { user?: { value?: unknown } }
  return Object.keys(others).length === 0 && (user === undefined || user.value === req.user?.id)
}

const onReadable: Access = async ({ req }): Promise<boolean | Where> => {
  if (!req.user) return false
  const { docs } = await req.payload.db.find<Lock>({ collection: slug, pagination: false, limit: 0, req })
  const readable: string[] = []
  for (const [collection, ids] of byCollection(docs)) {
    const found = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      depth: 0,
      select: {},
      pagination: false,
      overrideAccess: false,
      disableErrors: true,
      req,
    })
    readable.push(...found.docs.map(({ id }) => String(id)))
  }
  const within = new Set(readable)
  const globals = await readableGlobals(req)
  const open = docs.filter(({ document, globalSlug }) =>
    document ? within.has(String(document.value)) : globals.has(globalSlug ?? ''),
  )
  // An empty list and no refusal: the admin asks before it shows a form.
  return open.length > 0 ? { id: { in: open.map(({ id }) => id) } } : { id: { exists: false } }
}

function byCollection(locks: readonly Lock[]): Map<CollectionSlug, string[]> {
  const found = new Map<CollectionSlug, string[]>()
  for (const { document } of locks) {
    if (document) found.set(document.relationTo, [...(found.get(document.relationTo) ?? []), document.value])
  }
  return found
}

async function readableGlobals(req: PayloadRequest): Promise<Set<string>> {
  const found = new Set<string>()
  for (const global of req.payload.config.globals) {
    if (await global.access.read({ req })) found.add(global.slug)
  }
  return found
}
