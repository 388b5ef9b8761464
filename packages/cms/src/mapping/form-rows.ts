import type { Row } from './row.js'

// The same row has the same id at every read, so a form keeps its place after saving.

/** A form row of something with an id of its own, which is kept in `key`: Payload uses `id` itself. */
export const keyed = (key: string, rest: Row): Row => ({ id: key, key, ...rest })

/** A form row of something that is only known by its place. */
export const numbered = (index: number, rest: Row): Row => ({ id: `row-${index + 1}`, ...rest })
