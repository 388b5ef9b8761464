import type { Bundle } from '@tieuchi/schemas'
import { nextBundle } from '../bundle.js'
import { aCriteriaSet, aCriterion, aFact } from './a-criteria-set.js'

/** A set of one criterion that allows so many fires. */
export function allowingFires(fires: number, revision = 1) {
  return aCriteriaSet({
    id: 'test.fires',
    revision,
    facts: [aFact('fires')],
    criteria: [aCriterion('one', { fact: 'fires', operator: 'lessThanInclusive', value: fires })],
  })
}

/** Bundles that follow each other; the first allows no fire, each later one a fire more. */
export function successiveBundles(count: number): Bundle[] {
  const bundles: Bundle[] = []
  for (let fires = 0; fires < count; fires += 1) {
    bundles.push(nextBundle(bundles.at(-1), [allowingFires(fires, fires + 1)], '2026-01-01T00:00:00.000Z'))
  }
  return bundles
}

/** How many fires the criteria in use allow. */
export function allowedFires(engine: {
  evaluate(set: string, assessment: { facts: { fires: number }; on: string }): { outcome: string }
}): number {
  for (let fires = 20; fires >= 0; fires -= 1) {
    const { outcome } = engine.evaluate('test.fires', { facts: { fires }, on: '2026-06-01' })
    if (outcome === 'met') return fires
  }
  return -1
}
