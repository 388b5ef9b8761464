import { expect, it } from 'vitest'
import { toFormPath } from './form-path.js'

it.each([
  [['id'], 'setId', []],
  [['revision'], 'revision', []],
  [['title', 'vi'], 'title.vi', []],
  [['window'], 'window.start', []],
  [['criteria', 1, 'title'], 'criteria.1.title.vi', []],
  [['criteria'], 'criteria', []],
  [['bands'], 'bands', []],
  [['bands', 1], 'bands.1.key', []],
  [['parameters', 0, 'values', 1], 'parameters.0.values.1.from', []],
  [['parameters', 0, 'values'], 'parameters.0.values', []],
  [['facts', 2, 'id'], 'facts.2.key', []],
  [['parameters', 0, 'options', 1, 'id'], 'parameters.0.options.1.key', []],
  [['facts', 0, 'derived', 'terms', 1], 'facts.0.derived.terms', [1]],
  [['parameters', 0, 'values', 1, 'value', 0], 'parameters.0.values.1.value', [0]],
  [['criteria', 3, 'condition', 'all', 0, 'value'], 'criteria.3.condition', ['all', 0, 'value']],
  [['criteria', 3, 'legalBasis', 0, 'document'], 'criteria.3.legalBasis.0.document', []],
  [['facts', 1, 'derived'], 'facts.1.derived.kind', []],
  [['facts', 1, 'derived', 'where', 'not', 'fact'], 'facts.1.derived.where', ['not', 'fact']],
  [['facts', 1, 'derived', 'events', 0], 'facts.1.derived.events', [0]],
  [['facts', 1, 'derived', 'window'], 'facts.1.derived.window', []],
  [['eventTypes', 0, 'fields', 2, 'id'], 'eventTypes.0.fields.2.key', []],
  [
    ['eventTypes', 0, 'fields', 2, 'classification', 'rows', 1, 'when', 'all', 0],
    'eventTypes.0.fields.2.classification.rows.1.when',
    ['all', 0],
  ],
  [['criteria', 0, 'tiers', 1, 'when', 'value'], 'criteria.0.tiers.1.when', ['value']],
  [['criteria', 0, 'deductions', 1, 'each'], 'criteria.0.deductions.1.each', []],
  [['criteria', 0, 'deductions', 1], 'criteria.0.deductions.1.each', []],
  [['eventTypes', 0, 'fields', 2, 'classification'], 'eventTypes.0.fields.2.classification.rows', []],
  [['criteria', 0, 'origin', 'set'], 'criteria.0.origin', ['set']],
  [['exclusions', 0, 'when', 'operator'], 'exclusions.0.when', ['operator']],
  [['outcomeRule', 'mandatory', 3], 'outcomeRule.mandatory', [3]],
  [['outcomeRule', 'atLeast', 0, 'count'], 'outcomeRule.atLeast.0.countParameter', []],
  [['outcomeRule', 'atLeast', 0, 'of', 1], 'outcomeRule.atLeast.0.of', [1]],
  [['basedOn', 0, 'hash'], 'basedOn', [0, 'hash']],
  [['bands', 0, 'minimumPoints'], 'bands.0.minimumPoints', []],
  [['bands', 1, 'minimumPoints', 'parameter'], 'bands.1.minimumPointsParameter', []],
] as const)('A problem at %j belongs to the form field %s', (path, field, at) => {
  const set = {
    outcomeRule: { atLeast: [{ count: { parameter: 'x' } }] },
    bands: [{ minimumPoints: 3 }, { minimumPoints: { parameter: 'x' } }],
  }
  expect(toFormPath(path, set)).toEqual({ path: field, at })
})
