import type { Where } from 'payload'

/**
 * Records of one slice. The SQLite adapter names the records of a query that joins by their ids, and SQLite takes 32,766
 * parameters in a statement.
 */
export const sliceSize = 10_000

/**
 * Finds however many records, in slices by their ids: each begins after the last id of the one before, so a record that
 * comes or goes meanwhile moves no other out of sight.
 * @param find one slice: the records under a condition, sorted by their ids, at most `limit`
 */
export async function inSlices<Found extends { id: string }>(
  find: (where: Where, limit: number) => Promise<Found[]>,
  where: Where = {},
  size: number = sliceSize,
): Promise<Found[]> {
  const all: Found[] = []
  for (;;) {
    const last = all.at(-1)
    const slice = await find(last ? { and: [where, { id: { greater_than: last.id } }] } : where, size)
    for (const one of slice) all.push(one)
    if (slice.length < size) return all
  }
}
