/** Lets the server answer others: a database in a file answers at once, so long work would leave them no turn. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
