import type { Assessment } from '@tieuchi/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { evaluate } from './evaluate.js'
import { withParameterValues } from './population/parameter-value.js'
import { createPopulation, readPopulation } from './population.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'
import { thrownBy } from './testing/thrown-by.js'

const on = '2026-06-01'
const changes = [
  ['amount', 0],
  ['amount', 3],
  ['share', 0],
  ['wanted', false],
  ['deadline', '2026-12-31'],
  ['quarter', '12-31'],
  ['accepted', ['low']],
  ['points', 1],
  ['not-yet', 1],
] as const

describe('a population', () => {
  it('comes out as each of its assessments does alone, also with another value of a parameter', async () => {
    let otherwise = 0
    await fc.assert(
      fc.property(
        randomSet,
        fc.array(assessmentWithGaps, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...changes),
        (set, many, [parameter, value]) => {
          const assessments: Assessment[] = many.flatMap(({ complete, incomplete }) => [complete, incomplete])
          const population = createPopulation(set, assessments, { on })
          const compiled = compile(set, { on })
          const alone = assessments.map((assessment) => compiled.outcome(assessment))
          expect(population.outcomes()).toEqual(alone)
          const counted = Object.values(population.counts()).reduce((sum, count) => sum + count, 0)
          expect(counted).toBe(assessments.length)

          const changed = population.withParameter(parameter, value as never)
          const others = set.parameters.map(({ id }) => (id === parameter ? (value as never) : undefined))
          const changedSet = withParameterValues(set, others, on)
          const expected = assessments.map((assessment) => evaluate(changedSet, assessment, { on }))
          expect(changed.outcomes()).toEqual(expected.map(({ outcome }) => outcome))
          expect(population.outcomes()).toEqual(alone)
          for (const [place, { id, counts }] of changed.criteria().entries()) {
            const own = expected.map(({ criteria }) => criteria[place]?.outcome)
            expect(own.filter((outcome) => outcome === 'met').length, id).toBe(counts.met)
            expect(own.filter((outcome) => outcome === 'not-applicable').length, id).toBe(
              counts['not-applicable'],
            )
          }
          expect(changed.explain(0)).toEqual(expected[0])
          if (changed.outcomes().join() !== alone.join()) otherwise += 1
        },
      ),
      seeded(),
    )
    expect(otherwise).toBeGreaterThan(5)
    console.info(`${otherwise} changes of parameters changed an outcome`)
  })

  const set = aCriteriaSet({
    facts: [aFact('fires', { unit: 'case' })],
    parameters: [aParameter('most', [['2020-01-01', 2]], { unit: 'case' })],
    criteria: [
      aCriterion('few', { fact: 'fires', operator: 'lessThanInclusive', value: { parameter: 'most' } }),
    ],
  })
  const of = (...fires: (number | null)[]) => fires.map((each) => ({ facts: { fires: each } }))

  it('of nothing has no outcomes', () => {
    const counts = { met: 0, 'not-met': 0, undetermined: 0, 'not-applicable': 0 }
    expect(createPopulation(set, [], { on }).counts()).toEqual(counts)
  })

  it('refuses another value that the parameter cannot have, and a parameter that is not there', () => {
    const population = createPopulation(set, of(1), { on })
    for (const value of [-1, 0.5, Number.NaN, '2', null]) {
      const thrown = thrownBy(() => population.withParameter('most', value as never))
      expect(thrown, String(value)).toMatchObject({
        code: 'bad-parameter-value',
        details: { parameter: 'most' },
      })
    }
    expect(thrownBy(() => population.withParameter('least', 1))).toMatchObject({
      code: 'unknown-parameter',
      details: { available: ['most'] },
    })
  })

  it('is of one period', () => {
    const period = { from: '2020-01-01', before: '2021-01-01' }
    const mixed = [...of(1), { facts: {}, period }]
    expect(thrownBy(() => createPopulation(set, mixed, { on }))).toMatchObject({
      code: 'mixed-periods',
      details: { index: 1, period },
    })
  })

  it('says that there is no such assessment', () => {
    const population = createPopulation(set, of(1), { on })
    expect(() => population.outcomeAt(1)).toThrow('There is no assessment 1; there are 1, from 0.')
    expect(() => population.explain(-1)).toThrow('There is no assessment -1')
  })
})

describe('a population that is read', () => {
  const set = aCriteriaSet({
    facts: [aFact('fires')],
    criteria: [aCriterion('few', { fact: 'fires', operator: 'lessThanInclusive', value: 2 })],
  })
  /** Pieces that end anywhere, also within a letter. */
  const pieces = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    return Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.slice(index * 7, index * 7 + 7),
    )
  }

  it('comes line by line, from bytes or text, and tells how far it is', async () => {
    const lines = Array.from({ length: 25_000 }, (_, index) =>
      JSON.stringify({ subject: { name: 'Tổ dân phố số 5' }, facts: { fires: index % 5 } }),
    )
    const told: number[] = []
    const population = await readPopulation(set, pieces(`${lines.join('\n')}\n\n`), {
      on,
      onProgress: (read) => told.push(read),
    })
    expect(told).toEqual([10_000, 20_000, 25_000])
    expect(population.counts()).toMatchObject({ met: 15_000, 'not-met': 10_000 })
    expect(thrownBy(() => population.explain(0))).toMatchObject({ code: 'not-kept' })
    const kept = await readPopulation(set, [lines.slice(0, 3).join('\r\n')], { on, keep: true })
    expect(kept.explain(2).subject).toEqual({ name: 'Tổ dân phố số 5' })
  })

  it('is refused with every line that is no assessment, once all were read', async () => {
    const text = [
      '{"facts":{}}',
      'nonsense',
      '[]',
      '{"facts":{},"period":{"from":"x"}}',
      '{"facts":{}}',
    ].join('\n')
    await expect(readPopulation(set, [text], { on })).rejects.toMatchObject({
      code: 'lines-invalid',
      details: {
        count: 3,
        problems: [
          { line: 2, code: 'not-json' },
          { line: 3, code: 'not-an-object' },
          { line: 4, code: 'bad-period' },
        ],
      },
    })
  })

  it('stops when it is told to', async () => {
    const control = new AbortController()
    const endless = function* () {
      for (;;) yield '{"facts":{"fires":1}}\n'
    }
    const reading = readPopulation(set, endless(), {
      on,
      signal: control.signal,
      onProgress: () => control.abort(new Error('enough')),
    })
    await expect(reading).rejects.toThrow('enough')
  })
})
