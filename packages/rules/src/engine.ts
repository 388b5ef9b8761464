import type { Assessment, Bundle, CalendarDate, CriteriaSet, Evaluation, Fact } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { changesBetween, type RevisionChange } from './bundle-changes.js'
import { compiledOnce } from './compiled-once.js'
import { CriteriaError } from './errors.js'
import { type Explanation, explain } from './explain.js'
import { type KnownAt, revisionInForce, setIds } from './registry.js'
import { requireDate } from './require-date.js'
import { type RequiredRecords, requiredFacts, requiredRecords } from './required-facts.js'
import type { Source } from './sources/source.js'
import { type Timeline, timeline } from './timeline.js'

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

export interface CriteriaEngine {
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
  explain(evaluation: Evaluation, locale: Locale): Explanation
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

/**
 * An engine that judges by the criteria of a source and follows it when they change. When the source fails later,
 * the last good criteria stay in use.
 * @throws CriteriaError `source-unavailable`, `bundle-invalid` where there is nothing to begin with
 */
export async function createCriteriaEngine({ source }: CriteriaEngineOptions): Promise<CriteriaEngine> {
  let bundle = await source.load()
  let lastError: unknown
  let refusal: CriteriaError | undefined
  const compiled = compiledOnce()
  const usedFor = new WeakMap<Evaluation, CriteriaSet>()
  let closed = false
  const listeners: { [Name in keyof EngineEvents]: Set<(event: EngineEvents[Name]) => void> } = {
    change: new Set(),
    error: new Set(),
  }

  const emit = <Name extends keyof EngineEvents>(name: Name, event: EngineEvents[Name]) => {
    const report = (thrown: unknown) => {
      if (name === 'change') emit('error', thrown)
    }
    for (const listener of [...listeners[name]]) {
      try {
        // A listener may be an async function; its rejection is ours to catch.
        Promise.resolve(listener(event) as unknown).catch(report)
      } catch (thrown) {
        report(thrown)
      }
    }
  }
  const onError = (error: unknown) => {
    if (closed) return
    lastError = error
    emit('error', error)
  }
  const onBundle = (next: Bundle) => {
    if (closed) return
    refusal = refusalOf(next, bundle, source.name)
    if (refusal) return onError(refusal)
    lastError = undefined
    if (next.hash === bundle.hash) return
    const changes = changesBetween(bundle, next)
    bundle = next
    emit('change', { sequence: next.sequence, hash: next.hash, changes })
  }
  // A source that repeats what was refused is no better than before.
  const onUnchanged = () => {
    lastError = refusal
  }
  const stop = source.watch?.({ onBundle, onUnchanged, onError }, bundle)

  const inUse = () => {
    if (closed) throw new CriteriaError('closed', {}, 'This engine was closed.')
    return bundle
  }
  const published = (set: string, on: CalendarDate, known?: KnownAt) => {
    const current = inUse()
    requireDate(on)
    return revisionInForce(current, set, on, known)
  }

  return {
    evaluate(set, { on, knownAt, ...assessment }) {
      const known = knownAt === undefined ? {} : { knownAt }
      const { criteriaSet, hash } = published(set, on, known)
      const evaluation = compiled(criteriaSet, { on, ...known, setHash: hash }).evaluate(assessment)
      usedFor.set(evaluation, criteriaSet)
      return evaluation
    },
    explain(evaluation, locale) {
      const { id, revision, hash } = evaluation.set
      const criteriaSet =
        usedFor.get(evaluation) ?? bundle.revisions.find((known) => known.hash === hash)?.criteriaSet
      if (criteriaSet) return explain(evaluation, criteriaSet, locale)
      const details = { set: id, revision, hash }
      const message = `Revision ${revision} of "${id}" with the hash ${hash} is not among the criteria in use; pass it to explain() yourself.`
      throw new CriteriaError('revision-gone', details, message)
    },
    requiredFacts: (set, on, known) => requiredFacts(published(set, on, known).criteriaSet),
    requiredRecords: (set, on, known) => requiredRecords(published(set, on, known).criteriaSet),
    criteriaSet: (set, on, known) => published(set, on, known).criteriaSet,
    timeline: (set, known) => timeline(inUse(), set, known),
    sets: () => setIds(bundle),
    status: () => ({
      sequence: bundle.sequence,
      hash: bundle.hash,
      publishedAt: bundle.publishedAt,
      ...(lastError !== undefined && { lastError }),
    }),
    on(name, listener) {
      listeners[name].add(listener)
      return () => listeners[name].delete(listener)
    },
    async close() {
      if (!closed) stop?.()
      closed = true
    },
  }
}

/** Why a bundle cannot follow the one in use: its sequence does not grow. */
function refusalOf(next: Bundle, { sequence, hash }: Bundle, source: string): CriteriaError | undefined {
  if (next.sequence > sequence || next.hash === hash) return undefined
  if (next.sequence === sequence) {
    const details = { source, sequence, hash: next.hash, current: hash }
    const message = `${source} delivered other content under sequence ${sequence}, which is in use.`
    return new CriteriaError('bundle-conflict', details, message)
  }
  const details = { source, sequence: next.sequence, current: sequence }
  const message = `${source} went back to sequence ${next.sequence}, and ${sequence} is in use.`
  return new CriteriaError('bundle-older', details, message)
}
