import type { Comparison } from '@tieuchi/schemas'
import {
  type BoundComparison,
  type BoundCondition,
  type BoundCriterion,
  isFactReference,
} from './bound-conditions.js'

const signs: Partial<Record<Comparison['operator'], string>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

const found = (fact: string) => `facts[${JSON.stringify(fact)}]`

function comparisonCode({ fact, operator, value }: BoundComparison): string {
  if (isFactReference(value)) return `${found(fact)} ${signs[operator]} ${found(value.fact)}`
  if (!Array.isArray(value)) return `${found(fact)} ${signs[operator]} ${JSON.stringify(value)}`
  const [sign, word] = operator === 'in' ? ['===', '||'] : ['!==', '&&']
  return `(${value.map((one) => `${found(fact)} ${sign} ${JSON.stringify(one)}`).join(` ${word} `)})`
}

function conditionCode(condition: BoundCondition, leaf: (comparison: BoundComparison) => string): string {
  if ('all' in condition) return `(${condition.all.map((part) => conditionCode(part, leaf)).join(' && ')})`
  if ('any' in condition) return `(${condition.any.map((part) => conditionCode(part, leaf)).join(' || ')})`
  return 'not' in condition ? `!(${conditionCode(condition.not, leaf)})` : leaf(condition)
}

function fullFunction({ id, condition }: BoundCriterion, index: number): string {
  const comparisons: string[] = []
  const met = conditionCode(condition, (comparison) => {
    const { fact, value } = comparison
    const required = isFactReference(value) ? found(value.fact) : JSON.stringify(value)
    const name = `c${comparisons.length}`
    comparisons.push(
      `const ${name} = { fact: ${JSON.stringify(fact)}, found: ${found(fact)}, required: ${required}, met: ${comparisonCode(comparison)} }`,
    )
    return `${name}.met`
  })
  const names = comparisons.map((_, at) => `c${at}`).join(', ')
  return [
    `function full${index}(facts) {`,
    ...comparisons,
    `return { id: ${JSON.stringify(id)}, met: ${met}, comparisons: [${names}] }`,
    '}',
  ].join('\n')
}

/**
 * A module with the two functions that a programmer would write for these criteria, `isMet` and `judge`: a function
 * for each criterion, because very large functions are never optimised.
 */
export function writtenCode(criteria: readonly BoundCriterion[]): string {
  const call = (name: string) => criteria.map((_, index) => `${name}${index}(facts)`)
  return [
    ...criteria.map(
      ({ condition }, index) =>
        `function met${index}(facts) {\nreturn ${conditionCode(condition, comparisonCode)}\n}`,
    ),
    ...criteria.map(fullFunction),
    `export function isMet(facts) {\nreturn ${call('met').join(' && ')}\n}`,
    `export function judge(facts) {\nconst criteria = [${call('full').join(', ')}]`,
    'return { met: criteria.every(({ met }) => met), criteria }\n}',
  ].join('\n')
}
