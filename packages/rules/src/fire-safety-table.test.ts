import type { Assessment } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { packNamed } from './testing/pack.js'

const pack = packNamed('sample.fire-safety@1')
const on = '2026-06-01'

/** Everything on its threshold. */
const house = {
  extinguishers: 1,
  'breaking-tools': 1,
  bells: 1,
  buttons: 2,
  interlinked: true,
  'fire-alarm': true,
}
const household = { 'trained-people': 1, extinguishers: 1, 'second-exit': true }
const alley = { depth: 50, 'truck-can-enter': false, 'public-fire-point': true }
const gate = { width: 3.5, height: 5 }
const onThreshold = {
  facts: {
    'rules-and-number-posted': true,
    'roads-clear': true,
    'plan-approved': true,
    'dossier-kept': true,
    'team-trained': true,
  },
  lists: {
    groups: [{ households: 5 }, { households: 15 }],
    houses: Array(250).fill(house),
    households: Array(250).fill(household),
    alleys: [alley],
    gates: [gate],
  },
}

/** The outcomes where one more entry is in a list, or a fact is another. */
async function judged({ facts = {}, ...more }: Record<string, Record<string, unknown>> = {}) {
  const lists = Object.fromEntries(
    Object.entries(onThreshold.lists).map(([id, entries]) => [
      id,
      [...entries, ...(more[id] ? [more[id]] : [])],
    ]),
  )
  const assessment = { facts: { ...onThreshold.facts, ...facts }, lists } as Assessment
  const { outcome, criteria } = evaluate(pack, assessment, { on })
  return { outcome, of: Object.fromEntries(criteria.map((criterion) => [criterion.code, criterion.outcome])) }
}

describe('fire safety as it is published locally', () => {
  it('is met where everything is on its threshold', async () => {
    const { outcome, of } = await judged()
    expect(outcome).toBe('met')
    expect(new Set(Object.values(of))).toEqual(new Set(['met']))
  })

  it.each([
    ['F1', 'four households', { groups: { households: 4 } }],
    ['F1', 'sixteen households', { groups: { households: 16 } }],
    ['F2', 'no extinguisher', { houses: { ...house, extinguishers: 0 } }],
    ['F3', 'no breaking tool', { houses: { ...house, 'breaking-tools': 0 } }],
    ['F4', 'no bell', { houses: { ...house, bells: 0 } }],
    ['F4', 'one button', { houses: { ...house, buttons: 1 } }],
    ['F4', 'bells that are not interlinked', { houses: { ...house, interlinked: false } }],
    ['F5', 'a deep alley without a fire point', { alleys: { ...alley, 'public-fire-point': false } }],
  ])('fails by %s for one with %s among many', async (code, _, more) => {
    const { outcome, of } = await judged(more)
    expect(outcome).toBe('not-met')
    expect(Object.keys(of).filter((own) => of[own] === 'not-met')).toEqual([code])
  })

  it.each([
    ['F7', 'a gate of less than 3.5 m width', { gates: { ...gate, width: 3.49 } }],
    ['F7', 'a gate of less than 5 m height', { gates: { ...gate, height: 4.99 } }],
    ['F8', 'rules and number not posted', { facts: { 'rules-and-number-posted': false } }],
    ['F8', 'roads not clear', { facts: { 'roads-clear': false } }],
    ['F9', 'no approved plan', { facts: { 'plan-approved': false } }],
    ['F9', 'no dossier', { facts: { 'dossier-kept': false } }],
    ['F9', 'no trained team', { facts: { 'team-trained': false } }],
    ['F10', 'nobody trained in one household', { households: { ...household, 'trained-people': 0 } }],
    ['F12', 'no extinguisher in one household', { households: { ...household, extinguishers: 0 } }],
    ['F13', 'no second exit in one household', { households: { ...household, 'second-exit': false } }],
    ['F14', 'no fire alarm in one house', { houses: { ...house, 'fire-alarm': false } }],
  ])('misses %s with %s, which decides nothing', async (code, _, more) => {
    const { outcome, of } = await judged(more)
    expect(outcome).toBe('met')
    expect(Object.keys(of).filter((own) => of[own] === 'not-met')).toEqual([code])
  })

  it('asks for a public fire point only from 50 m on and where a truck cannot enter', async () => {
    const without = { ...alley, 'public-fire-point': false }
    expect((await judged({ alleys: { ...without, depth: 49.9 } })).of.F5).toBe('met')
    expect((await judged({ alleys: { ...without, 'truck-can-enter': true } })).of.F5).toBe('met')
    expect((await judged({ alleys: { ...without, depth: null } })).of.F5).toBe('undetermined')
  })
})
