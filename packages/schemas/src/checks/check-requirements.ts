import { type Issue, type Path, problem } from '../issue.js'
import { type Unit, type UnitId, unitOf } from '../model/unit.js'
import type { Band, OutcomeRule, PointsOperand } from '../outcome-rule.js'
import { checkAmount } from './check-amount.js'
import { repeated } from './check-duplicates.js'
import type { ReadableParameter, ReadableParts } from './readable-parts.js'
import { similarTo } from './similar-id.js'

interface Context {
  parameters: ReadonlyMap<string | undefined, ReadableParameter>
  declaredParameters: ReadonlySet<string>
  criteria: ReadonlySet<string>
  similarCriterion(id: string): string | null
}

/** What the outcome rule and the bands ask for names criteria and thresholds that exist, and can be reached. */
export function checkRequirements(parts: ReadableParts): Issue[] {
  const criteria = parts.declared.criteria.map(({ item }) => item)
  const context: Context = {
    parameters: new Map(parts.parameters.map(({ item }) => [item.id, item])),
    declaredParameters: new Set(parts.declared.parameters.map(({ item }) => item)),
    criteria: new Set(criteria),
    similarCriterion: similarTo(criteria),
  }
  return [
    ...checkRule(parts.outcomeRule, ['outcomeRule'], context),
    ...parts.bands.flatMap(({ index, item }) => checkBand(item, ['bands', index], context)),
  ]
}

function checkBand(band: Partial<Band>, path: Path, context: Context): Issue[] {
  const { minimumPoints: minimum, belowPoints: below } = band
  const issues = checkRule(band, path, context)
  issues.push(...checkOperand(below, 'points', [...path, 'belowPoints'], context))
  if (typeof minimum === 'number' && typeof below === 'number' && below <= minimum) {
    issues.push(problem('points-range-empty', [...path, 'belowPoints'], { minimum, below }))
  }
  return issues
}

function checkRule(rule: Partial<OutcomeRule>, path: Path, context: Context): Issue[] {
  const issues = [
    ...checkOperand(rule.minimumPoints, 'points', [...path, 'minimumPoints'], context),
    ...checkOperand(rule.minimumShare, 'share', [...path, 'minimumShare'], context),
    ...checkNames(rule.mandatory, [...path, 'mandatory'], context),
  ]
  for (const [index, { count, of }] of (rule.atLeast ?? []).entries()) {
    const at = [...path, 'atLeast', index]
    issues.push(...checkOperand(count, 'count', [...at, 'count'], context))
    issues.push(...checkNames(of, [...at, 'of'], context))
    if (typeof count === 'number' && count > of.length) {
      issues.push(problem('count-above-list', [...at, 'count'], { count, of: of.length }))
    }
  }
  return issues
}

/** Criteria that are named exist and are named once. */
function checkNames(ids: string[] | undefined, path: Path, context: Context): Issue[] {
  const entries = (ids ?? []).map((item, index) => ({ index, item }))
  return [
    ...entries
      .filter(({ item }) => !context.criteria.has(item))
      .map(({ index, item: criterion }) =>
        problem('unknown-criterion', [...path, index], {
          criterion,
          similar: context.similarCriterion(criterion),
        }),
      ),
    ...repeated(entries).map(({ index, item: criterion, first }) =>
      problem('duplicate-reference', [...path, index], { criterion, first }),
    ),
  ]
}

/** What an amount in a requirement measures: the unit it has, and what else is asked of a plain number. */
interface Amount {
  accepts(unit: UnitId): boolean
  expected: string
  literal(value: number, path: Path): Issue[]
}

const amounts: Record<'points' | 'share' | 'count', Amount> = {
  points: { accepts: (unit) => unit === 'point', expected: 'point', literal: () => [] },
  share: {
    accepts: (unit) => unit === 'percent',
    expected: 'percent',
    literal: (value, path) => checkAmount('percent', value, path),
  },
  count: {
    accepts: (unit) => counts(unitOf(unit)),
    expected: 'counted',
    literal: (value, path) =>
      Number.isInteger(value)
        ? []
        : [problem('wrong-type', path, { expected: 'integer', received: 'fraction' })],
  },
}

function counts({ whole, change }: Unit): boolean {
  return whole === true && !change
}

function checkOperand(
  operand: PointsOperand | undefined,
  kind: keyof typeof amounts,
  path: Path,
  { parameters, declaredParameters }: Context,
): Issue[] {
  if (operand === undefined) return []
  if (typeof operand === 'number') return amounts[kind].literal(operand, path)
  if (!declaredParameters.has(operand.parameter)) {
    return [problem('unknown-parameter', [...path, 'parameter'], operand)]
  }
  const parameter = parameters.get(operand.parameter)
  if (parameter?.type === undefined) return []
  if (parameter.type !== 'number') {
    return [problem('operand-wrong-type', path, { expected: 'number', received: parameter.type })]
  }
  const { accepts, expected } = amounts[kind]
  return parameter.unit === undefined || accepts(parameter.unit)
    ? []
    : [problem('operand-wrong-unit', path, { expected, received: parameter.unit })]
}
