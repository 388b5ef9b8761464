import type { Assessment, Bundle, CalendarDate, CriteriaSet, Evaluation, Fact } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { CriteriaError } from './errors.js'
import { evaluate } from './evaluate.js'
import type { Executor } from './executors/executor.js'
import { type Explanation, explain } from './explain.js'
import { revisionInForce, setIds } from './registry.js'
import { requiredFacts } from './required-facts.js'
import type { Source } from './sources/source.js'

export interface CriteriaEngineOptions {
  source: Source
  /** What runs the conditions; json-rules-engine unless given. */
  executor?: Executor
}

/** A revision that came or went with a new bundle. */
export interface RevisionChange {
  set: string
  revision: number
  change: 'added' | 'removed' | 'replaced'
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
   * Judges an assessment by the revision of the set in force on the date.
   * @throws CriteriaError `set-not-found`, `not-in-force`, `bad-date`, `closed`
   */
  evaluate(set: string, assessment: Assessment & { on: CalendarDate }): Promise<Evaluation>
  /** The sentences of an evaluation that this engine made, in a language. */
  explain(evaluation: Evaluation, locale: Locale): Explanation
  /** The facts that a host must supply, so that it can load them in one query. */
  requiredFacts(set: string, on: CalendarDate): Fact[]
  /** The revision of the set in force on the date. */
  criteriaSet(set: string, on: CalendarDate): CriteriaSet
  /** The ids of all sets. */
  sets(): string[]
  status(): EngineStatus
  /** Calls the listener on every such event until the returned function is called. */
  on<Name extends keyof EngineEvents>(name: Name, listener: (event: EngineEvents[Name]) => void): () => void
  /** Stops following the source. */
  close(): Promise<void>
}

/**
 * An engine that judges by the criteria of a source and follows it when they change. When the source fails later,
 * the last good criteria stay in use.
 * @throws CriteriaError `source-unavailable`, `bundle-invalid` where there is nothing to begin with
 */
export async function createCriteriaEngine({
  source,
  executor,
}: CriteriaEngineOptions): Promise<CriteriaEngine> {
  let bundle = await source.load()
  let lastError: unknown
  let closed = false
  const listeners: { [Name in keyof EngineEvents]: Set<(event: EngineEvents[Name]) => void> } = {
    change: new Set(),
    error: new Set(),
  }

  const onError = (error: unknown) => {
    lastError = error
    for (const listener of listeners.error) listener(error)
  }
  const onUnchanged = () => {
    lastError = undefined
  }
  const onBundle = (next: Bundle) => {
    if (next.hash === bundle.hash) return onUnchanged()
    if (next.sequence < bundle.sequence) {
      const { sequence } = next
      const details = { source: source.name, sequence, current: bundle.sequence }
      onError(new CriteriaError('bundle-older', details, `${source.name} went back to sequence ${sequence}.`))
      return
    }
    const changes = changesBetween(bundle, next)
    bundle = next
    lastError = undefined
    for (const listener of listeners.change) listener({ sequence: next.sequence, hash: next.hash, changes })
  }
  const stop = source.watch?.({ onBundle, onUnchanged, onError })

  const published = (set: string, on: CalendarDate) => {
    if (closed) throw new CriteriaError('closed', {}, 'This engine was closed.')
    return revisionInForce(bundle, set, on)
  }

  return {
    async evaluate(set, { on, ...assessment }) {
      const { criteriaSet, hash } = published(set, on)
      return evaluate(criteriaSet, assessment, { on, setHash: hash, ...(executor && { executor }) })
    },
    explain(evaluation, locale) {
      const { id, revision } = evaluation.set
      const found = bundle.revisions.find(
        ({ criteriaSet: own }) => own.id === id && own.revision === revision,
      )
      return explain(evaluation, found?.criteriaSet ?? published(id, evaluation.on).criteriaSet, locale)
    },
    requiredFacts: (set, on) => requiredFacts(published(set, on).criteriaSet),
    criteriaSet: (set, on) => published(set, on).criteriaSet,
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
      closed = true
      stop?.()
    },
  }
}

function changesBetween(before: Bundle, after: Bundle): RevisionChange[] {
  const known = new Map(before.revisions.map((revision) => [keyOf(revision), revision]))
  const changes: RevisionChange[] = []
  for (const revision of after.revisions) {
    const old = known.get(keyOf(revision))
    known.delete(keyOf(revision))
    if (!old) changes.push(changeOf(revision, 'added'))
    else if (old.hash !== revision.hash) changes.push(changeOf(revision, 'replaced'))
  }
  return [...changes, ...[...known.values()].map((revision) => changeOf(revision, 'removed'))]
}

type Revision = Bundle['revisions'][number]

const keyOf = ({ criteriaSet }: Revision) => `${criteriaSet.id}@${criteriaSet.revision}`

const changeOf = ({ criteriaSet }: Revision, change: RevisionChange['change']): RevisionChange => ({
  set: criteriaSet.id,
  revision: criteriaSet.revision,
  change,
})
