import { type Problem, problemsOf } from './problem.js'
import { recordsSet } from './records-set.js'

const problem = problemsOf(recordsSet)
const atLeast = ['bands', 0, 'atLeast', 0]
const counting = (count: unknown) => [{ count, of: ['share', 'filed', 'grouped'] }]
const deduction = (index: number) => ['criteria', 4, 'deductions', index]

/** Ways to spoil points, exclusions, requirements, bands and origins, each with the one problem that it makes. */
export const problemsWithRequirements: Problem[] = [
  problem(
    'tiers without a score',
    (set) => (set.criteria[3].tiers = set.criteria[4].tiers),
    'points-not-allowed',
    ['criteria', 3, 'tiers'],
    { kind: 'required' },
  ),
  problem(
    'deductions without a score',
    (set) => (set.criteria[3].deductions = set.criteria[4].deductions),
    'points-not-allowed',
    ['criteria', 3, 'deductions'],
    { kind: 'required' },
  ),
  problem(
    'a tier above the points',
    (set) => (set.criteria[4].tiers[0].points = 21),
    'tier-above-points',
    ['criteria', 4, 'tiers', 0, 'points'],
    { points: 20 },
  ),
  problem(
    'a tier of an unknown fact',
    (set) => (set.criteria[4].tiers[0].when.fact = 'gone'),
    'unknown-fact',
    ['criteria', 4, 'tiers', 0, 'when', 'fact'],
    { fact: 'gone' },
  ),
  problem('a tier without condition', (set) => delete set.criteria[4].tiers[0].when, 'missing', [
    'criteria',
    4,
    'tiers',
    0,
    'when',
  ]),
  problem(
    'a deduction by an empty condition',
    (set) => (set.criteria[4].deductions[1].when = { all: [] }),
    'empty-group',
    [...deduction(1), 'when', 'all'],
  ),
  problem(
    'a deduction for nothing',
    (set) => delete set.criteria[4].deductions[0].each,
    'when-or-each',
    deduction(0),
  ),
  problem(
    'a deduction in two ways',
    (set) => (set.criteria[4].deductions[1].each = 'fires'),
    'when-or-each',
    deduction(1),
  ),
  problem(
    'a maximum of what is taken off once',
    (set) => (set.criteria[4].deductions[1].maximum = 5),
    'maximum-needs-each',
    [...deduction(1), 'maximum'],
  ),
  problem(
    'a deduction for each unknown thing',
    (set) => (set.criteria[4].deductions[0].each = 'constructor'),
    'unknown-fact',
    [...deduction(0), 'each'],
    { fact: 'constructor' },
  ),
  problem(
    'a deduction for each grade',
    (set) => (set.criteria[4].deductions[0].each = 'grade'),
    'each-needs-number',
    [...deduction(0), 'each'],
    { fact: 'grade', type: 'choice' },
  ),
  problem(
    'an exclusion of an unknown fact',
    (set) => (set.exclusions[0].when.fact = 'gone'),
    'unknown-fact',
    ['exclusions', 0, 'when', 'fact'],
    { fact: 'gone' },
  ),
  problem('an exclusion without condition', (set) => delete set.exclusions[0].when, 'missing', [
    'exclusions',
    0,
    'when',
  ]),
  problem(
    'an exclusion twice',
    (set) => set.exclusions.push({ ...set.exclusions[0] }),
    'duplicate-id',
    ['exclusions', 1, 'id'],
    { id: 'small', first: 0 },
  ),
  problem(
    'an exclusion without legal basis',
    (set) => (set.exclusions[0].legalBasis = []),
    'no-legal-basis',
    ['exclusions', 0, 'legalBasis'],
    {},
    'warning',
  ),
  problem(
    'an unknown criterion that is mandatory',
    (set) => set.outcomeRule.mandatory.push('none-graves'),
    'unknown-criterion',
    ['outcomeRule', 'mandatory', 1],
    { criterion: 'none-graves', similar: 'none-grave' },
  ),
  problem(
    'a criterion that is mandatory twice',
    (set) => (set.bands[0].mandatory = ['share', 'filed', 'share']),
    'duplicate-reference',
    ['bands', 0, 'mandatory', 2],
    { criterion: 'share', first: 0 },
  ),
  problem(
    'more criteria than are listed',
    (set) => (set.bands[0].atLeast = counting(4)),
    'count-above-list',
    [...atLeast, 'count'],
    { count: 4, of: 3 },
  ),
  problem(
    'half a criterion',
    (set) => (set.bands[0].atLeast = counting(1.5)),
    'wrong-type',
    [...atLeast, 'count'],
    { expected: 'integer', received: 'fraction' },
  ),
  problem(
    'as many criteria as a percentage says',
    (set) => (set.bands[0].atLeast = counting({ parameter: 'share-of-points' })),
    'operand-wrong-unit',
    [...atLeast, 'count'],
    { expected: 'counted', received: 'percent' },
  ),
  problem(
    'more than all points of a criterion',
    (set) => (set.bands[0].minimumShare = 101),
    'value-out-of-range',
    ['bands', 0, 'minimumShare'],
    { unit: 'percent', minimum: 0, maximum: 100, value: 101 },
  ),
  problem(
    'a share in points',
    (set) => (set.bands[0].minimumShare = { parameter: 'enough-points' }),
    'operand-wrong-unit',
    ['bands', 0, 'minimumShare'],
    { expected: 'percent', received: 'point' },
  ),
  problem(
    'a share by a day',
    (set) => (set.bands[0].minimumShare = { parameter: 'first-day' }),
    'operand-wrong-type',
    ['bands', 0, 'minimumShare'],
    { expected: 'number', received: 'date' },
  ),
  problem(
    'a band without room for points',
    (set) => (set.bands[1].belowPoints = 20),
    'points-range-empty',
    ['bands', 1, 'belowPoints'],
    { minimum: 20, below: 20 },
  ),
  problem(
    'a band below an unknown threshold',
    (set) => (set.bands[1].belowPoints = { parameter: 'gone' }),
    'unknown-parameter',
    ['bands', 1, 'belowPoints', 'parameter'],
    { parameter: 'gone' },
  ),
  problem(
    'a band under a condition of an unknown fact',
    (set) => (set.bands[0].when.fact = 'gone'),
    'unknown-fact',
    ['bands', 0, 'when', 'fact'],
    { fact: 'gone' },
  ),
  problem(
    'a set based on itself',
    (set) => (set.basedOn = [{ id: 'vn.sample', revision: 1, hash: '' }]),
    'based-on-itself',
    ['basedOn', 0],
    { set: 'vn.sample' },
  ),
  problem(
    'a criterion from elsewhere',
    (set) => (set.criteria[0].origin = { set: 'vn.other', revision: 2 }),
    'unknown-origin',
    ['criteria', 0, 'origin'],
    { set: 'vn.other', revision: 2 },
  ),
  problem(
    'a threshold of a revision that the set is not based on',
    (set) => {
      set.basedOn = [{ id: 'vn.other', revision: 1, hash: '' }]
      set.parameters[0].values[0].origin = { set: 'vn.other', revision: 2 }
    },
    'unknown-origin',
    ['parameters', 0, 'values', 0, 'origin'],
    { set: 'vn.other', revision: 2 },
  ),
]
