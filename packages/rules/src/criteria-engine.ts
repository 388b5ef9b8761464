import type { Assessment, CalendarDate, CriteriaSet, Evaluation, Fact } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import type { RevisionChange } from './bundle-changes.js'
import type { Explanation } from './explain/explanation.js'
import type { KnownAt } from './registry.js'
import type { RequiredRecords } from './required-facts.js'
import type { Source } from './sources/source.js'
import type { Timeline } from './timeline.js'

export interface CriteriaEngineOptions {
  source: Source
}

export interface EngineEvents {
  /** A new bundle took effect. */
  change: { sequence: number; hash: string; changes: RevisionChange[] }
  /** The source failed or delivered something unusable; the criteria in use stay. */
  error: unknown
}

/** How the engine stands to its source. */
export interface EngineStatus {
  sequence: number
  hash: string
  publishedAt: string
  /** The last failure since the bundle in use arrived, or undefined where all is well. */
  lastError?: unknown
}

/** @typeParam Language what `explain` is told of the language; nothing, where the engine speaks only one */
export interface CriteriaEngine<Language extends [] | [locale: Locale] = [locale: Locale]> {
  /**
   * Judges an assessment by the revision of the set in force on the date; with `knownAt`, by what had been published
   * at that instant, as an appeal asks for.
   * @throws CriteriaError `set-not-found`, `not-in-force`, `bad-date`, `bad-instant`, `bad-period`, `closed`
   */
  evaluate(set: string, assessment: Assessment & { on: CalendarDate } & KnownAt): Evaluation
  /**
   * The sentences of an evaluation that this engine made, in a language, also when the criteria have changed since.
   * @throws CriteriaError `revision-gone` where an evaluation from elsewhere used a revision that is not at hand
   */
  explain(evaluation: Evaluation, ...language: Language): Explanation
  /** The facts that a host must supply, so that it can load them in one query. */
  requiredFacts(set: string, on: CalendarDate, known?: KnownAt): Fact[]
  /** The events and lists that a host can supply instead of the figures that are drawn from them. */
  requiredRecords(set: string, on: CalendarDate, known?: KnownAt): RequiredRecords
  /** The revision of the set in force on the date. */
  criteriaSet(set: string, on: CalendarDate, known?: KnownAt): CriteriaSet
  /** The revisions of the set along the calendar, with gaps and overlaps. */
  timeline(set: string, known?: KnownAt): Timeline
  /** The ids of all sets. */
  sets(): string[]
  status(): EngineStatus
  /**
   * Calls the listener on every such event until the returned function is called. A listener that throws stops
   * nothing: what a `change` listener throws goes to the `error` listeners, what these throw is dropped.
   */
  on<Name extends keyof EngineEvents>(name: Name, listener: (event: EngineEvents[Name]) => void): () => void
  /** Stops following the source. */
  close(): Promise<void>
}
