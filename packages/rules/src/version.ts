import { version as packageVersion } from '../package.json'

/** The version of this package, as it stands in receipts. */
export const version: string = packageVersion
