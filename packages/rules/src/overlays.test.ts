import { type CriteriaSet, checkCriteriaSet, type Overlay } from '@tieuchi/schemas'
import { tighterDirection } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCriteriaError } from './errors.js'
import { evaluate } from './evaluate.js'
import { hashOf } from './hash.js'
import { overlayIssues, overlayOf, resolveOverlay } from './overlays.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { completeFacts, isAccepted, randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const national = aCriteriaSet({
  id: 'vn.area',
  facts: [aFact('share', { unit: 'percent' }), aFact('fires')],
  parameters: [
    aParameter('least-share', [['2020-01-01', 80]], { unit: 'percent' }),
    aParameter('most-fires', [
      ['2020-01-01', 5],
      ['2026-01-01', 4],
    ]),
  ],
  criteria: [
    aCriterion('registration', {
      fact: 'share',
      operator: 'greaterThanInclusive',
      value: { parameter: 'least-share' },
    }),
    aCriterion('fires', { fact: 'fires', operator: 'lessThanInclusive', value: { parameter: 'most-fires' } }),
  ],
})

function anOverlay(base: CriteriaSet, id: string, parts: Partial<Overlay>): Overlay {
  return {
    formatVersion: 1,
    id,
    revision: 1,
    base: { id: base.id, revision: base.revision },
    title: { vi: 'Bộ địa phương', en: 'A local set' },
    inForce: { from: '2020-01-01' },
    ...parts,
  }
}

const valuesOf = (...args: Parameters<typeof aParameter>) => aParameter(...args).values

const provincial = anOverlay(national, 'binh-duong.area', {
  facts: [aFact('groups')],
  criteria: [aCriterion('groups', { fact: 'groups', operator: 'greaterThan', value: 0 })],
  values: [{ parameter: 'least-share', values: valuesOf('least-share', [['2024-01-01', 90]]) }],
})

const resolvedProvince = () => resolveOverlay(national, provincial)
const origins = (set: CriteriaSet) =>
  Object.fromEntries(set.criteria.map(({ id, origin }) => [id, origin?.set]))
const flatValues = (set: CriteriaSet, id: string) =>
  set.parameters
    .find((parameter) => parameter.id === id)
    ?.values.map(({ from, before, value, origin }) => [from, before, value, origin?.set])

/** The problems of a change to a flat local set, with their places. */
function problemsOf(change: (flat: CriteriaSet) => void): string[] {
  const flat = structuredClone(resolvedProvince())
  change(flat)
  return overlayIssues(national, flat)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${path.join('.')}: ${code}`)
}

describe('resolveOverlay', () => {
  it('makes one flat set, the base first, and keeps where everything comes from', () => {
    const flat = resolvedProvince()
    expect(flat).toMatchObject({ id: 'binh-duong.area', revision: 1, title: { vi: 'Bộ địa phương' } })
    expect(flat.basedOn).toEqual([{ id: 'vn.area', revision: 1, hash: hashOf(national) }])
    expect(origins(flat)).toEqual({ registration: 'vn.area', fires: 'vn.area', groups: undefined })
    expect(flatValues(flat, 'least-share')).toEqual([
      ['2020-01-01', undefined, 80, 'vn.area'],
      ['2024-01-01', undefined, 90, undefined],
    ])
    expect(checkCriteriaSet(flat).ok).toBe(true)
  })

  it('keeps the origin over three levels, each set named with its hash', () => {
    const province = resolvedProvince()
    const local = anOverlay(province, 'hiep-thanh.area', {
      criteria: [
        aCriterion('few-fires', { fact: 'fires', operator: 'lessThan', value: 3 }, { kind: 'advisory' }),
      ],
      values: [{ parameter: 'least-share', values: valuesOf('least-share', [['2026-01-01', 100]]) }],
    })
    const flat = resolveOverlay(province, local)
    expect(flat.basedOn).toEqual([
      { id: 'binh-duong.area', revision: 1, hash: hashOf(province) },
      { id: 'vn.area', revision: 1, hash: hashOf(national) },
    ])
    expect(origins(flat)).toEqual({
      registration: 'vn.area',
      fires: 'vn.area',
      groups: 'binh-duong.area',
      'few-fires': undefined,
    })
    expect(flatValues(flat, 'least-share')).toEqual([
      ['2020-01-01', undefined, 80, 'vn.area'],
      ['2024-01-01', undefined, 90, 'binh-duong.area'],
      ['2026-01-01', undefined, 100, undefined],
    ])
    expect(resolveOverlay(province, overlayOf(province, flat))).toEqual(flat)
  })

  it('lets a local value replace those of the base from its date on', () => {
    const flat = resolveOverlay(
      national,
      anOverlay(national, 'local.area', {
        values: [{ parameter: 'most-fires', values: valuesOf('most-fires', [['2023-01-01', 2]]) }],
      }),
    )
    expect(flatValues(flat, 'most-fires')).toEqual([
      ['2020-01-01', undefined, 5, 'vn.area'],
      ['2023-01-01', undefined, 2, undefined],
    ])
  })

  it('lets the base hold again where a local value has ended', () => {
    const base = structuredClone(national)
    for (const parameter of base.parameters) parameter.localChange = 'any'
    const local = valuesOf('most-fires', [
      ['2023-01-01', 2, '2024-01-01'],
      ['2025-01-01', 3, '2027-01-01'],
    ])
    const flat = resolveOverlay(
      base,
      anOverlay(base, 'local.area', { values: [{ parameter: 'most-fires', values: local }] }),
    )
    expect(flatValues(flat, 'most-fires')).toEqual([
      ['2020-01-01', undefined, 5, 'vn.area'],
      ['2023-01-01', '2024-01-01', 2, undefined],
      ['2024-01-01', undefined, 5, 'vn.area'],
      ['2025-01-01', '2027-01-01', 3, undefined],
      ['2027-01-01', undefined, 4, 'vn.area'],
    ])
  })

  it('refuses what the base does not allow, and lists every problem', () => {
    const lax = anOverlay(national, 'local.area', {
      criteria: [
        aCriterion('extra', { fact: 'fires', operator: 'equal', value: 0 }, { kind: 'scored', points: 5 }),
      ],
      values: [{ parameter: 'least-share', values: valuesOf('least-share', [['2024-01-01', 70]]) }],
    })
    try {
      resolveOverlay(national, lax)
      expect.unreachable()
    } catch (error) {
      if (!isCriteriaError(error, 'overlay-invalid')) throw error
      const problems = error.details.issues.filter(({ severity }) => severity === 'error')
      expect(problems.map(({ code }) => code).sort()).toEqual(['local-criterion-not-allowed', 'loosens'])
    }
  })

  it('refuses an overlay that was written for another base', () => {
    const other = { ...provincial, base: { id: 'vn.area', revision: 2 } }
    expect(() => resolveOverlay(national, other)).toThrow(
      expect.objectContaining({ code: 'overlay-invalid' }),
    )
  })
})

describe('overlayIssues', () => {
  it('finds nothing wrong with a resolved set, nor with more local criteria and stricter values', () => {
    expect(problemsOf(() => {})).toEqual([])
    expect(
      problemsOf((flat) => {
        flat.criteria.unshift(aCriterion('none', { fact: 'fires', operator: 'equal', value: 0 }))
        flat.parameters[1]?.values.push(...valuesOf('most-fires', [['2027-01-01', 1]]))
      }),
    ).toEqual([])
  })

  it('tells what belongs to the base and was changed or dropped', () => {
    expect(
      problemsOf((flat) => {
        flat.outcomeRule = { minimumPoints: 0 }
        flat.criteria.splice(1, 1)
        if (flat.criteria[0]) flat.criteria[0].kind = 'advisory'
        if (flat.parameters[0]?.values[0]) flat.parameters[0].values[0].value = 85
        flat.parameters[1]?.values.shift()
      }),
    ).toEqual([
      'outcomeRule: base-changed',
      'parameters.0.values.0.value: base-changed',
      'parameters.1.values: base-removed',
      'criteria.0.kind: base-changed',
      'criteria: base-removed',
    ])
  })

  it('tells what was added where nothing may be, and what only claims to be of the base', () => {
    expect(
      problemsOf((flat) => {
        flat.bands.push({ id: 'extra', label: { vi: 'Thêm' }, outcome: 'met' })
        const [value] = valuesOf('most-fires', [['2028-01-01', 9]])
        if (value) flat.parameters[1]?.values.push({ ...value, origin: { set: 'vn.area', revision: 1 } })
        if (flat.criteria[2]) flat.criteria[2].origin = { set: 'vn.area', revision: 1 }
      }),
    ).toEqual([
      'parameters.1.values.2: not-of-base',
      'criteria.2.origin: not-of-base',
      'bands.2: not-for-locals',
    ])
  })

  it('tells a laxer local value at its place in the flat set', () => {
    expect(
      problemsOf((flat) => {
        if (flat.parameters[0]?.values[1]) flat.parameters[0].values[1].value = 75
      }),
    ).toEqual(['parameters.0.values.1.value: loosens'])
  })

  it('tells that the set was made from another base', () => {
    expect(
      problemsOf((flat) => {
        if (flat.basedOn?.[0]) flat.basedOn[0].hash = `sha256-${'0'.repeat(64)}`
      }),
    ).toEqual(['basedOn: base-differs'])
  })
})

const day = fc.constantFrom(
  '2020-01-01',
  '2021-01-01',
  '2022-07-01',
  '2023-01-01',
  '2024-01-01',
  '2025-01-01',
)

/** Dated values without overlaps; some end before the next begins. */
const dated = (least: number, most: number) =>
  fc
    .uniqueArray(fc.record({ from: day, value: fc.integer({ min: least, max: most }), ends: fc.nat(3) }), {
      selector: ({ from }) => from,
      minLength: 1,
      maxLength: 3,
    })
    .map((values) =>
      values
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map(({ from, value, ends }, at): [string, number, string?] => {
          const next = values[at + 1]?.from ?? '2026-01-01'
          return ends === 0 ? [from, value, next < '2025-06-01' ? next : '2025-06-01'] : [from, value]
        }),
    )

const randomBase = (localChange: 'tighten' | 'any') =>
  fc
    .record({ share: dated(40, 80), fires: dated(2, 6), points: fc.integer({ min: 0, max: 10 }) })
    .map((random) =>
      aCriteriaSet({
        ...national,
        parameters: [
          aParameter('least-share', random.share, { unit: 'percent', localChange }),
          aParameter('most-fires', random.fires, { localChange }),
        ],
        criteria: [
          ...national.criteria,
          aCriterion(
            'scored',
            { fact: 'fires', operator: 'lessThan', value: { parameter: 'most-fires' } },
            { kind: 'scored', points: 10 },
          ),
        ],
        outcomeRule: { minimumPoints: random.points },
      }),
    )

const randomOverlay = fc.record({ share: dated(60, 90), fires: dated(1, 4), extra: fc.boolean() })

type Random = typeof randomOverlay extends fc.Arbitrary<infer Value> ? Value : never

function overlayWith(base: CriteriaSet, { share, fires, extra }: Random): Overlay {
  return anOverlay(base, 'local.area', {
    ...(extra && { facts: [aFact('groups')] }),
    ...(extra && { criteria: [aCriterion('groups', { fact: 'groups', operator: 'greaterThan', value: 0 })] }),
    values: [
      { parameter: 'least-share', values: valuesOf('least-share', share) },
      { parameter: 'most-fires', values: valuesOf('most-fires', fires) },
    ],
  })
}

function tryResolve(base: CriteriaSet, overlay: Overlay): CriteriaSet | undefined {
  try {
    return resolveOverlay(base, overlay)
  } catch (error) {
    if (isCriteriaError(error, 'overlay-invalid')) return undefined
    throw error
  }
}

describe('a resolved set', () => {
  it('passes the checks, and is made again by what overlayOf finds in it', () => {
    fc.assert(
      fc.property(randomBase('any'), randomOverlay, (base, random) => {
        const flat = resolveOverlay(base, overlayWith(base, random))
        expect(checkCriteriaSet(flat).ok).toBe(true)
        expect(resolveOverlay(base, overlayOf(base, flat))).toEqual(flat)
        expect(overlayIssues(base, flat).filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      seeded(50),
    )
  })

  it('never loosens: what it finds met, the base does not find not met', async () => {
    const seen = { refused: 0, met: 0 }
    await fc.assert(
      fc.asyncProperty(
        randomBase('tighten'),
        randomOverlay,
        fc.record(
          {
            share: fc.integer({ min: 40, max: 100 }),
            fires: fc.integer({ min: 0, max: 6 }),
            groups: fc.nat(1),
          },
          { requiredKeys: [] },
        ),
        day,
        async (base, random, facts, on) => {
          const flat = tryResolve(base, overlayWith(base, random))
          if (!flat) {
            seen.refused++
            return
          }
          const local = evaluate(flat, { facts }, { on })
          if (local.outcome !== 'met') return
          seen.met++
          expect(evaluate(base, { facts }, { on }).outcome).not.toBe('not-met')
        },
      ),
      seeded(300),
    )
    expect(Math.min(seen.refused, seen.met)).toBeGreaterThan(0)
  })

  it('never loosens, whatever the condition that uses a tightened parameter', async () => {
    const tightened = {
      amount: [1, 3],
      share: [40, 60],
      length: [1, 2],
      accepted: [['high'], ['low', 'high']],
    }
    const change = fc.constantFrom(
      ...Object.entries(tightened).flatMap(([parameter, values]) =>
        values.map((value) => ({ parameter, values: valuesOf(parameter, [['2026-01-01', value]]) })),
      ),
      { parameter: 'deadline', values: valuesOf('deadline', [['2026-01-01', '2026-01-01']]) },
      { parameter: 'deadline', values: valuesOf('deadline', [['2026-01-01', '2026-12-31']]) },
    )
    let met = 0 // a run in which nothing was met would prove nothing
    await fc.assert(
      fc.asyncProperty(
        randomSet,
        change,
        fc.array(completeFacts, { minLength: 5 }),
        async (set, local, all) => {
          const base = { ...set, criteria: set.criteria.slice(0, 1), outcomeRule: {}, bands: national.bands }
          fc.pre(tighterDirection(base, local.parameter) !== 'none' && isAccepted(base))
          const flat = tryResolve(base, anOverlay(base, 'local.area', { values: [local] }))
          for (const facts of flat ? all : []) {
            const [judged, required] = await Promise.all(
              [flat as CriteriaSet, base].map((one) => evaluate(one, { facts }, { on: '2026-06-30' })),
            )
            if (judged?.outcome !== 'met') continue
            met++
            expect(required?.outcome).not.toBe('not-met')
          }
        },
      ),
      seeded(30),
    )
    expect(met).toBeGreaterThan(0)
  }, 300_000)
})
