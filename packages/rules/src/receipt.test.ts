import type { Assessment, ReceiptFile } from '@tieuchi/schemas'
import { findPack } from '@tieuchi/schemas/packs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { hashOf } from './hash.js'
import { createReceipt } from './receipt.js'
import { differencesBetween } from './receipt-differences.js'
import { evaluateWith, referenceExecutor } from './reference.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { incompleteFacts, isAccepted, randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'
import { verifyReceipt } from './verify-receipt.js'
import { version } from './version.js'

const set = aCriteriaSet({
  eventTypes: [
    {
      id: 'fire',
      label: { vi: 'Vụ cháy' },
      fields: [{ id: 'deaths', label: { vi: 'Số người chết' }, type: 'number', unit: 'person' }],
    },
  ],
  facts: [aFact('fires', { derived: { kind: 'count', events: ['fire'] } }), aFact('groups')],
  parameters: [aParameter('most', [['2020-01-01', 1]])],
  criteria: [
    aCriterion('a', { fact: 'fires', operator: 'lessThanInclusive', value: { parameter: 'most' } }),
    aCriterion('b', { fact: 'groups', operator: 'greaterThan', value: 0 }),
  ],
})
const assessment: Assessment = {
  subject: { id: 'area-1', name: 'Khu 1' },
  facts: { groups: 3 },
  events: [{ type: 'fire', on: '2026-03-01', deaths: 0 }],
}

async function aReceipt(options: { knownAt?: string } = {}): Promise<ReceiptFile> {
  return createReceipt(set, assessment, evaluate(set, assessment, { on: '2026-10-31', ...options }))
}

/** The file with the value at a path replaced; its own hash made right again where asked. */
function tampered(file: ReceiptFile, path: (string | number)[], value: unknown, rehash = false): ReceiptFile {
  const copy = structuredClone(file)
  let at = copy as unknown as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as typeof at
  at[path.at(-1) as string] = value
  const { hash: _, ...content } = copy
  return rehash ? { ...content, hash: hashOf(content) } : copy
}

/** The paths of all values that are not objects or lists. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, child]) => leaves(child, [...path, key]))
}

const isGood = (result: ReturnType<typeof verifyReceipt>) => result.ok && result.same

describe('a receipt', () => {
  it('runs again from the file alone, to the same bytes', async () => {
    const file = JSON.parse(JSON.stringify(await aReceipt({ knownAt: '2026-11-02T00:00:00Z' })))
    const ranWith = { engine: `@tieuchi/rules@${version}`, executor: 'compiled' }
    expect(verifyReceipt(file)).toEqual({ ok: true, same: true, recorded: ranWith, used: ranWith })
  })

  it('runs again to the same bytes for any set and any facts', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, incompleteFacts, async (criteriaSet, facts) => {
        fc.pre(isAccepted(criteriaSet))
        const judged = evaluate(criteriaSet, { facts }, { on: '2026-06-30' })
        const file = createReceipt(criteriaSet, { facts }, judged)
        expect(verifyReceipt(JSON.parse(JSON.stringify(file)))).toMatchObject({ ok: true, same: true })
      }),
      seeded(30),
    )
  })

  it('works for the packs', async () => {
    const [pack] = findPack('vn.commune@1')
    if (!pack) throw new Error('There is no pack.')
    const facts = { 'areas-total': 25, 'areas-safe': 17 }
    const judged = evaluate(pack.criteriaSet, { facts }, { on: '2020-06-30' })
    expect(isGood(verifyReceipt(createReceipt(pack.criteriaSet, { facts }, judged)))).toBe(true)
  })

  it('shows that any value in the file was changed', async () => {
    const file = await aReceipt()
    const places = leaves(file)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        async (path, value) => {
          fc.pre(JSON.stringify(tampered(file, path, value)) !== JSON.stringify(file))
          expect(isGood(verifyReceipt(tampered(file, path, value)))).toBe(false)
        },
      ),
      seeded(300),
    )
  })

  it('shows a changed verdict, set or assessment also where the hash of the file was made to fit', async () => {
    const file = await aReceipt()
    expect(verifyReceipt(tampered(file, ['evaluation', 'outcome'], 'not-met', true))).toMatchObject({
      ok: true,
      same: false,
      differences: [{ path: ['evaluation', 'outcome'].slice(1), recorded: 'not-met', found: 'met' }],
    })
    const threshold = ['criteriaSet', 'parameters', 0, 'values', 0, 'value']
    expect(verifyReceipt(tampered(file, threshold, 0, true))).toMatchObject({
      ok: false,
      issues: [{ path: ['evaluation', 'set', 'hash'] }, { path: ['evaluation', 'receipt', 'setHash'] }],
    })
    expect(verifyReceipt(tampered(file, ['assessment', 'facts', 'groups'], 0, true))).toMatchObject({
      ok: false,
      issues: [{ code: 'hash-mismatch', path: ['evaluation', 'receipt', 'assessmentHash'] }],
    })
    for (const path of leaves(file.evaluation).map((place) => ['evaluation', ...place])) {
      if (path[1] === 'receipt' && ['engine', 'executor'].includes(String(path[2]))) continue
      expect(isGood(verifyReceipt(tampered(file, path, 'forged', true))), path.join('.')).toBe(false)
    }
  })

  it('tells that another version of the engine made it, which alone is no difference', async () => {
    const file = await aReceipt()
    const older = tampered(file, ['evaluation', 'receipt', 'engine'], '@tieuchi/rules@0.0.1', true)
    expect(verifyReceipt(older)).toMatchObject({
      ok: true,
      same: true,
      recorded: { engine: '@tieuchi/rules@0.0.1' },
      used: { engine: `@tieuchi/rules@${version}` },
    })
  })

  it('of another executor runs again to the same bytes', async () => {
    const judged = await evaluateWith(referenceExecutor, set, assessment, { on: '2026-10-31' })
    expect(verifyReceipt(createReceipt(set, assessment, judged))).toMatchObject({
      same: true,
      recorded: { executor: 'reference' },
      used: { executor: 'compiled' },
    })
  })

  it('answers any JSON value, never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        expect(verifyReceipt(json).ok).toBe(false)
      }),
      seeded(200),
    )
  })
})

describe('the differences between two values', () => {
  it('are told as deep as they lie, in the order of the document', () => {
    expect(
      differencesBetween({ a: 1, b: [1, { c: 2 }], d: null }, { a: 2, b: [1, { c: 3 }, 4], e: true }),
    ).toEqual([
      { path: ['a'], recorded: 1, found: 2 },
      { path: ['b', 1, 'c'], recorded: 2, found: 3 },
      { path: ['b', 2], found: 4 },
      { path: ['d'], recorded: null },
      { path: ['e'], found: true },
    ])
  })
})
