import type { Bundle } from '@tieuchi/schemas'

/** Told about every new bundle, and about every failure to get one. */
export interface SourceListener {
  onBundle(bundle: Bundle): void
  /** The source answered, and nothing is new. */
  onUnchanged(): void
  onError(error: unknown): void
}

/** Where an engine gets its criteria from. */
export interface Source {
  /** Names the source in errors. */
  readonly name: string
  /**
   * The bundle as it is now, checked.
   * @throws CriteriaError `source-unavailable`, `bundle-invalid`
   */
  load(): Promise<Bundle>
  /**
   * Reports bundles other than `current` until the returned function is called. A source without it never changes.
   * @param current the bundle in use, as `load` returned it
   */
  watch?(listener: SourceListener, current: Bundle): () => void
}
