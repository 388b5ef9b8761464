import manifest from '../package.json' with { type: 'json' }

/** The version of this package, as it stands in receipts. */
export const version: string = manifest.version
