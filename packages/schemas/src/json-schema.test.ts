import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { documentNames, jsonSchemaOf } from './json-schema.js'
import { isCalendarDate } from './model/calendar-date.js'
import { problemsInSets } from './testing/problems.js'
import { changed, sampleSet } from './testing/sample-set.js'

/** A validator as another program would build it, from the JSON Schema alone. */
function validator(name: (typeof documentNames)[number]) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  ajv.addFormat('date', isCalendarDate)
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)))
  ajv.addFormat('uri', (text) => /^https?:\/\/\S+$/.test(text))
  return ajv.compile(JSON.parse(JSON.stringify(jsonSchemaOf(name))))
}

const hash = `sha256-${'0'.repeat(64)}`
const publishedAt = '2026-01-01T00:00:00Z'
const revision = { hash, publishedAt, criteriaSet: sampleSet() }

describe('the JSON Schema', () => {
  it.each(documentNames)('of the %s is valid under draft 2020-12 and says so', (name) => {
    expect(jsonSchemaOf(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(validator(name)).toBeTypeOf('function')
  })

  it('accepts a good set, bundle and assessment', () => {
    expect(validator('criteria-set')(sampleSet())).toBe(true)
    const bundle = { formatVersion: 1, sequence: 1, publishedAt, revisions: [revision], hash }
    expect(validator('bundle')(bundle)).toBe(true)
    expect(validator('assessment')({ facts: { crimes: 1, grade: null } })).toBe(true)
  })

  it('follows conditions down, at any depth', () => {
    const valid = validator('criteria-set')
    const at = ['criteria', 0, 'condition', 'all', 1, 'any', 0]
    expect(
      valid(changed(sampleSet(), at, { not: { any: [{ fact: 'a', operator: 'in', value: [1] }] } })),
    ).toBe(true)
    expect(valid(changed(sampleSet(), at, { not: { any: [{ fact: 'a', operator: 'is', value: 1 }] } }))).toBe(
      false,
    )
    expect(valid(changed(sampleSet(), at, { not: { any: [] } }))).toBe(false)
  })

  it('refuses most documents whose shape the check refuses, and no document that the check accepts', () => {
    const valid = validator('criteria-set')
    // Rules between two places cannot be said in a schema; nor can NaN and infinity be said in JSON.
    for (const { document, code, severity } of problemsInSets) {
      if (severity === 'warning') expect(valid(document()), code).toBe(true)
      if (['missing', 'unknown-key', 'not-in-list', 'empty-group', 'bad-identifier'].includes(code)) {
        expect(valid(document()), code).toBe(false)
      }
    }
  })
})
