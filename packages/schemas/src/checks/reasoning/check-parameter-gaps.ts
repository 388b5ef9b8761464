import { type Issue, warning } from '../../issue.js'
import { placesIn } from './places.js'
import { pointsOperands } from './points-operands.js'
import type { Reasoner } from './reasoner.js'
import { stretchesOf } from './stretches.js'

/** Parameters that are used and have no value for a part of the time in force: the first such part of each. */
export function checkParameterGaps(reasoner: Reasoner): Issue[] {
  const { set } = reasoner
  const used = usedParameters(reasoner)
  return set.parameters.flatMap((parameter, index) => {
    if (!used.has(parameter.id)) return []
    const stretches = stretchesOf(set, [parameter], { yearly: false, dates: [] }) ?? []
    const gap = stretches.find((stretch) => stretch.gap)
    if (gap === undefined) return []
    const data = { parameter: parameter.id, from: gap.from, before: gap.before ?? null }
    return [warning('parameter-gap', ['parameters', index, 'values'], data)]
  })
}

function usedParameters(reasoner: Reasoner): Set<string> {
  const { set } = reasoner
  const used = new Set<string>()
  for (const { condition, subjects } of placesIn(set)) {
    for (const id of reasoner.parametersRead([condition], subjects)) used.add(id)
  }
  for (const operand of pointsOperands(set)) if (typeof operand === 'object') used.add(operand.parameter)
  return used
}
