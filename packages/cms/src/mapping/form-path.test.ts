import { expect, it } from 'vitest'
import { toFormPath } from './form-path.js'

it.each([
  [['id'], 'setId', []],
  [['revision'], 'revision', []],
  [['title', 'vi'], 'title.vi', []],
  [['facts', 2, 'id'], 'facts.2.key', []],
  [['parameters', 0, 'options', 1, 'id'], 'parameters.0.options.1.key', []],
  [['facts', 0, 'derived', 'terms', 1], 'facts.0.derived.terms', [1]],
  [['parameters', 0, 'values', 1, 'value', 0], 'parameters.0.values.1.value', [0]],
  [['criteria', 3, 'condition', 'all', 0, 'value'], 'criteria.3.condition', ['all', 0, 'value']],
  [['criteria', 3, 'legalBasis', 0, 'document'], 'criteria.3.legalBasis.0.document', []],
  [['bands', 0, 'minimumPoints'], 'bands.0.minimumPoints', []],
  [['bands', 1, 'minimumPoints', 'parameter'], 'bands.1.minimumPointsParameter', []],
] as const)('A problem at %j belongs to the form field %s', (path, field, at) => {
  const set = { bands: [{ minimumPoints: 3 }, { minimumPoints: { parameter: 'x' } }] }
  expect(toFormPath(path, set)).toEqual({ path: field, at })
})
