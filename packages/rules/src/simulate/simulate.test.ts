import type { CriteriaSet } from '@tieuchi/schemas'
import { findPack } from '@tieuchi/schemas/packs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from '../testing/a-criteria-set.js'
import { goodFacts } from '../testing/pack.js'
import { incompleteFacts, isAccepted, randomSet } from '../testing/random-sets.js'
import { seeded } from '../testing/seed.js'
import { type SimulatedAssessment, simulate } from './simulate.js'

const baseline = aCriteriaSet({
  facts: [aFact('fires'), aFact('groups')],
  parameters: [aParameter('most-fires', [['2020-01-01', 3]])],
  criteria: [
    aCriterion('a', { fact: 'fires', operator: 'lessThanInclusive', value: { parameter: 'most-fires' } }),
    aCriterion('b', { fact: 'groups', operator: 'greaterThan', value: 0 }, { kind: 'advisory' }),
  ],
})

function draftOf(change: (set: CriteriaSet) => void): CriteriaSet {
  const draft = structuredClone(baseline)
  draft.revision = 2
  change(draft)
  return draft
}

const stricter = draftOf((set) => {
  const [value] = set.parameters[0]?.values ?? []
  if (value) value.value = 1
})

const areas: SimulatedAssessment[] = [0, 2, 5].map((fires) => ({
  assessment: { subject: { id: `area-${fires}`, name: `Khu ${fires}` }, facts: { fires, groups: 1 } },
}))

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

async function run(draft: CriteriaSet, assessments: Parameters<typeof simulate>[2] = areas) {
  const simulation = simulate(baseline, draft, assessments, { on: '2026-06-30' })
  const results = await listOf(simulation)
  return { results, summary: simulation.summary() }
}

describe('simulate', () => {
  it('says who changes from what to what, and because of which criterion', async () => {
    const { results, summary } = await run(stricter)
    expect(results.map(({ key, changed }) => [key, changed])).toEqual([
      ['area-0', false],
      ['area-2', true],
      ['area-5', false],
    ])
    expect(results[1]).toEqual({
      key: 'area-2',
      name: 'Khu 2',
      from: { outcome: 'met', bands: ['met'], score: null },
      to: { outcome: 'not-met', bands: ['not-met'], score: null },
      changed: true,
      because: [
        {
          kind: 'criterion',
          id: 'a',
          from: { outcome: 'met', kind: 'required', points: null },
          to: { outcome: 'not-met', kind: 'required', points: null },
        },
      ],
      lacking: [],
    })
    expect(summary).toEqual({
      subjects: 3,
      changed: 1,
      outcomes: [
        { from: 'met', to: 'met', subjects: 1 },
        { from: 'met', to: 'not-met', subjects: 1 },
        { from: 'not-met', to: 'not-met', subjects: 1 },
      ],
      bands: [
        { from: ['met'], to: ['met'], subjects: 1 },
        { from: ['met'], to: ['not-met'], subjects: 1 },
        { from: ['not-met'], to: ['not-met'], subjects: 1 },
      ],
      because: [{ kind: 'criterion', id: 'a', subjects: 1 }],
      lacking: [],
    })
  })

  it('says which facts the draft needs that the old assessments lack', async () => {
    const { results, summary } = await run(
      draftOf((set) => {
        set.facts.push(aFact('crimes'))
        set.criteria.push(aCriterion('c', { fact: 'crimes', operator: 'equal', value: 0 }))
      }),
    )
    expect(results.map(({ to, lacking }) => [to.outcome, lacking])).toEqual([
      ['undetermined', ['crimes']],
      ['undetermined', ['crimes']],
      ['not-met', ['crimes']],
    ])
    expect(results[0]?.because).toMatchObject([{ id: 'c', from: null, to: { outcome: 'undetermined' } }])
    expect(summary.lacking).toEqual([{ fact: 'crimes', subjects: 3 }])
  })

  it('tells a rule, an exclusion, a kind and a band that differ, where the criteria came out the same', async () => {
    const kind = await run(
      draftOf((set) => {
        if (set.criteria[1]) set.criteria[1].kind = 'required'
      }),
      [{ key: 'x', assessment: { facts: { fires: 0, groups: 0 } } }],
    )
    expect(kind.results[0]).toMatchObject({
      key: 'x',
      changed: true,
      because: [{ id: 'b', from: { kind: 'advisory' }, to: { kind: 'required' } }],
    })
    const rule = await run(
      draftOf((set) => {
        set.outcomeRule = { mandatory: ['b'] }
      }),
      [{ assessment: { facts: { fires: 0, groups: 0 } } }],
    )
    expect(rule.results[0]).toMatchObject({
      key: '1',
      to: { outcome: 'not-met' },
      because: [{ kind: 'requirement', requirement: 'mandatory', from: null, to: 'not-met' }],
    })
    const exclusion = await run(
      draftOf((set) => {
        set.exclusions = [
          {
            id: 'few',
            label: { vi: 'Ít' },
            when: { fact: 'groups', operator: 'equal', value: 1 },
            legalBasis: [],
            verification: 'verified',
          },
        ]
      }),
    )
    expect(exclusion.results[0]).toMatchObject({
      to: { outcome: 'not-applicable', bands: [] },
      because: [{ kind: 'exclusion', id: 'few', from: null, to: 'met' }],
    })
    const bands = await run(
      draftOf((set) => set.bands.unshift({ id: 'best', label: { vi: 'Nhất' }, outcome: 'met' })),
    )
    expect(bands.results[0]).toMatchObject({ to: { bands: ['best'] }, because: [{ kind: 'bands' }] })
  })

  it('judges each set on its own date', async () => {
    const later = draftOf((set) =>
      set.parameters[0]?.values.push({
        from: '2027-01-01',
        value: 0,
        legalBasis: [],
        verification: 'verified',
      }),
    )
    const on = { baseline: '2026-06-30', draft: '2027-06-30' }
    const simulation = simulate(baseline, later, areas, { on })
    const results = await listOf(simulation)
    expect(results.map(({ to }) => to.outcome)).toEqual(['met', 'not-met', 'not-met'])
  })

  it('reads a stream as it goes, and knows at any time what came out so far', async () => {
    let read = 0
    async function* stream() {
      for (const area of areas) {
        read++
        yield area
      }
    }
    const simulation = simulate(baseline, stricter, stream(), { on: '2026-06-30' })
    const seen: number[] = []
    for await (const _ of simulation) seen.push(read, simulation.summary().subjects)
    expect(seen).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('refuses a date that is none before it reads anything', () => {
    expect(() => simulate(baseline, stricter, [], { on: '2026-02-30' })).toThrow(
      expect.objectContaining({ code: 'bad-date' }),
    )
  })

  it('says of the circular of 2021 what it would ask for that was not reported under that of 2012', async () => {
    const [old, current] = findPack('vn.residential-area').map(({ criteriaSet }) => criteriaSet)
    if (!old || !current) throw new Error('There are no packs.')
    const assessment = { facts: goodFacts(old, 2021) }
    const on = { baseline: '2021-10-31', draft: '2022-10-31' }
    const [result] = await listOf(simulate(old, current, [{ assessment }], { on }))
    expect(result).toMatchObject({ from: { outcome: 'met' }, to: { outcome: 'undetermined' } })
    expect(result?.lacking.length).toBeGreaterThan(0)
  })

  it('equals evaluating twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomSet,
        randomSet,
        fc.array(incompleteFacts, { maxLength: 3 }),
        async (a, b, facts) => {
          fc.pre(isAccepted(a) && isAccepted(b))
          const assessments = facts.map((one) => ({ assessment: { facts: one } }))
          const results = await listOf(simulate(a, b, assessments, { on: '2026-06-30' }))
          expect(results).toHaveLength(facts.length)
          for (const [index, { from, to, changed, because }] of results.entries()) {
            const assessment = { facts: facts[index] ?? {} }
            const [before, after] = await Promise.all(
              [a, b].map((set) => evaluate(set, assessment, { on: '2026-06-30' })),
            )
            expect(before).toMatchObject(from)
            expect(after).toMatchObject(to)
            expect(changed).toBe(JSON.stringify(from) !== JSON.stringify(to))
            if (changed) expect(because).not.toEqual([])
          }
        },
      ),
      seeded(30),
    )
  })
})
