export const factTypes = ['number', 'boolean', 'date', 'choice'] as const
/** What a fact, or a field of a record, can be. */
export type FactType = (typeof factTypes)[number]
