import type { Bundle, CalendarDate, CriteriaSet, Evaluation } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { changesBetween } from './bundle-changes.js'
import { compiledOnce } from './compiled-once.js'
import type { CriteriaEngine, CriteriaEngineOptions, EngineEvents } from './criteria-engine.js'
import { CriteriaError } from './errors.js'
import type { Explanation } from './explain/explanation.js'
import { type KnownAt, revisionInForce, setIds } from './registry.js'
import { requireDate } from './require-date.js'
import { requiredFacts, requiredRecords } from './required-facts.js'
import { timeline } from './timeline.js'

type Explain<Language extends unknown[]> = (
  evaluation: Evaluation,
  criteriaSet: CriteriaSet,
  ...language: Language
) => Explanation

/** The engine that says its evaluations with `explain`; `createCriteriaEngine` says what it does. */
export async function engineWith<Language extends [] | [locale: Locale]>(
  explain: Explain<Language>,
  { source }: CriteriaEngineOptions,
): Promise<CriteriaEngine<Language>> {
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
    explain(evaluation, ...language) {
      const { id, revision, hash } = evaluation.set
      const criteriaSet =
        usedFor.get(evaluation) ?? bundle.revisions.find((known) => known.hash === hash)?.criteriaSet
      if (criteriaSet) return explain(evaluation, criteriaSet, ...language)
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
