import { readdirSync, readFileSync } from 'node:fs'
import {
  type Assessment,
  type CriteriaSet,
  checkCriteriaSet,
  criterionKinds,
  derivation,
  type Evaluation,
  evaluation as evaluationSchema,
  factTypes,
  unknownCodes,
} from '@tieuchi/schemas'
import { operatorIds, operatorOf } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { isCriteriaError } from './errors.js'
import { evaluate } from './evaluate.js'
import { referenceExecutor } from './executors/reference.js'
import { hashOf } from './hash.js'
import { revisionInForce } from './registry.js'
import { packNamed } from './testing/pack.js'

interface CaseFile {
  format: 1
  about: string
  criteriaSet?: CriteriaSet
  pack?: string
  set?: string
  bundle?: { publishedAt: string; criteriaSet: CriteriaSet }[]
  cases: {
    name: string
    on: string
    knownAt?: string
    assessment: Assessment
    expect: Record<string, unknown>
  }[]
}

const folder = new URL('../conformance/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile] as const)

const setsOf = ({ criteriaSet, pack, bundle }: CaseFile): CriteriaSet[] =>
  bundle ? bundle.map((revision) => revision.criteriaSet) : [criteriaSet ?? packNamed(pack as string)]

async function judged(
  file: CaseFile,
  { on, knownAt, assessment }: CaseFile['cases'][number],
): Promise<Evaluation> {
  const options = { on, executor: referenceExecutor, ...(knownAt !== undefined && { knownAt }) }
  if (!file.bundle) return evaluate(setsOf(file)[0] as CriteriaSet, assessment, options)
  const revisions = file.bundle.map((revision) => ({ ...revision, hash: hashOf(revision.criteriaSet) }))
  const found = revisionInForce(
    { revisions },
    file.set as string,
    on,
    knownAt === undefined ? {} : { knownAt },
  )
  return evaluate(found.criteriaSet, assessment, options)
}

/** Every place where an evaluation differs from what is expected, by the rules of conformance/README.md. */
function differences(expected: unknown, found: unknown, path = ''): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [`${path}: no list but ${JSON.stringify(found)}`]
    const byId = expected.length > 0 && expected.every((entry) => typeof entry?.id === 'string')
    if (!byId && expected.length !== found.length)
      return [`${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`]
    return expected.flatMap((entry, index) =>
      byId
        ? differences(
            entry,
            found.find(({ id }) => id === entry.id),
            `${path}/${entry.id}`,
          )
        : differences(entry, found[index], `${path}/${index}`),
    )
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null)
      return [`${path}: no object but ${JSON.stringify(found)}`]
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, (found as Record<string, unknown>)[key], `${path}/${key}`),
    )
  }
  return expected === found
    ? []
    : [`${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`]
}

const schema = JSON.parse(readFileSync(new URL('case-file.schema.json', folder), 'utf8'))

describe.each(files)('%s', (_, file) => {
  it('has the keys that its schema names', () => {
    const { properties, oneOf } = schema
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(file)))
    const sources = (oneOf as { required: string[] }[]).filter(({ required }) =>
      required.every((key) => key in file),
    )
    expect(sources).toHaveLength(1)
    const { properties: ofCase, required } = properties.cases.items
    for (const one of file.cases) {
      expect(Object.keys(ofCase)).toEqual(expect.arrayContaining(Object.keys(one)))
      expect(Object.keys(one)).toEqual(expect.arrayContaining(required))
    }
  })

  it('has sets that pass the checks', () => {
    for (const set of setsOf(file)) {
      const { ok, issues } = checkCriteriaSet(set)
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(ok).toBe(true)
    }
  })

  it.each(file.cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const result = await judged(file, one).catch((error: unknown) => {
      if (isCriteriaError(error)) return { error: error.code }
      throw error
    })
    expect(differences(one.expect, result)).toEqual([])
    if (!('error' in result)) expect(evaluationSchema.parse(result)).toEqual(result)
  })
})

describe('the conformance cases', () => {
  const text = (value: unknown) => JSON.stringify(value)
  const sets = files.flatMap(([, file]) => setsOf(file))
  const conditions = [...objectsIn(sets)].filter((node) => 'operator' in node && 'fact' in node)
  const expected = files.flatMap(([, { cases }]) => cases.map((one) => one.expect))

  it('have every operator on every type of fact it takes', () => {
    const { criteria, facts } = sets.find(({ id }) => id === 'conformance.operators') as CriteriaSet
    const used = criteria.map(({ condition }) => {
      const { fact, operator } = condition as { fact: string; operator: string }
      return `${operator} ${facts.find(({ id }) => id === fact)?.type}`
    })
    const all = operatorIds.flatMap((id) => operatorOf(id).factTypes.map((type) => `${id} ${type}`))
    expect(used.sort()).toEqual(all.sort())
  })

  it('have every kind of operand on every type of fact', () => {
    const operands = (set: CriteriaSet) =>
      conditions.filter((node) => text(set.criteria).includes(text(node))).map(({ value }) => value as object)
    const kinds = operands(sets.find(({ id }) => id === 'conformance.operands') as CriteriaSet)
    expect(kinds.filter((value) => 'fact' in value)).toHaveLength(factTypes.length)
    expect(kinds.filter((value) => 'parameter' in value).length).toBeGreaterThanOrEqual(factTypes.length)
  })

  it('have every derivation', () => {
    const used = new Set(sets.flatMap(({ facts }) => facts.flatMap(({ derived }) => derived?.kind ?? [])))
    expect([...used].sort()).toEqual(derivation.options.map(({ shape }) => shape.kind.value).sort())
  })

  it('have every kind of criterion, requirement and group', () => {
    const kinds = new Set(sets.flatMap(({ criteria }) => criteria.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual([...criterionKinds].sort())
    const keys = new Set([...objectsIn(sets)].flatMap((node) => Object.keys(node)))
    for (const key of [
      ...[
        'all',
        'any',
        'not',
        'applicability',
        'tiers',
        'deductions',
        'each',
        'maximum',
        'exclusions',
        'classification',
      ],
      ...[
        'minimumPoints',
        'minimumShare',
        'mandatory',
        'atLeast',
        'belowPoints',
        'when',
        'window',
        'outcomesOf',
        'whenEmpty',
      ],
    ])
      expect(keys, key).toContain(key)
  })

  it('expect every outcome, and every reason for which a value is unknown', () => {
    const known = new Set([...objectsIn(expected)].flatMap(({ outcome, code }) => [outcome, code]))
    for (const outcome of ['met', 'not-met', 'undetermined', 'not-applicable'])
      expect(known).toContain(outcome)
    for (const code of unknownCodes) expect(known, code).toContain(code)
  })

  it('notice what differs', () => {
    const found = {
      outcome: 'met',
      criteria: [
        { id: 'a', outcome: 'met' },
        { id: 'b', outcome: 'met' },
      ],
      bands: ['x'],
    }
    expect(differences({ criteria: [{ id: 'b', outcome: 'met' }] }, found)).toEqual([])
    expect(differences({ outcome: 'not-met' }, found)).toHaveLength(1)
    expect(differences({ criteria: [{ id: 'b', outcome: 'not-met' }] }, found)).toHaveLength(1)
    expect(differences({ criteria: [{ id: 'c', outcome: 'met' }] }, found)).toHaveLength(1)
    expect(differences({ bands: [] }, found)).toHaveLength(1)
    expect(differences({ score: { minimum: 1 } }, found)).toHaveLength(1)
  })
})

/** Every object within a value. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const child of Object.values(value)) yield* objectsIn(child)
}
