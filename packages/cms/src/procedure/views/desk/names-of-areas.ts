import { type ReadRequest, readScope } from '../../records/scope-query.js'
import { procedureSlugs } from '../../slugs.js'

/** The names of some areas, in one query. */
export async function namesOfAreas(
  req: ReadRequest,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (wanted.length === 0) return new Map()
  const areas = await readScope<{ id: string; name: string }>(
    req,
    procedureSlugs.areas,
    { name: true },
    { id: { in: wanted } },
  )
  return new Map(areas.map(({ id, name }) => [id, name]))
}
