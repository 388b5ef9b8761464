import * as z from 'zod'
import { type CriteriaSet, listLimits } from '../criteria-set.js'
import { type Issue, type Path, problem } from '../issue.js'
import { firstLoosening, tighterDirection } from '../model/tightening.js'
import { localValues } from '../overlay.js'
import { type Parameter, parameterValue } from '../parameter.js'
import { openPeriod } from '../period.js'
import { fieldOf, listOf, readEntries } from './read-entries.js'

/** The values of a parameter around their list, which is read as part of the parameter. */
const around = localValues.extend({ values: z.array(z.unknown()) })

/**
 * Local values are of parameters that the base has and lets others change, and are as strict as those of the base on
 * every day. `found` is what was found in them already; broken values are not compared.
 */
export function checkLocalValues(base: CriteriaSet, json: unknown, found: readonly Issue[]): Issue[] {
  const parameters = new Map(base.parameters.map((parameter) => [parameter.id, parameter]))
  const broken = new Set(
    found
      .filter(({ path, severity }) => severity === 'error' && path[0] === 'values')
      .map(({ path }) => path[1]),
  )
  const first = new Map<string, number>()
  const { entries, issues } = readEntries(around, fieldOf(json, 'values'), ['values'], listLimits.parameters)
  for (const { index, item } of entries) {
    const { parameter: id } = item
    const path: Path = ['values', index]
    if (id === undefined) continue
    const parameter = parameters.get(id)
    const before = first.get(id)
    if (!parameter) issues.push(problem('unknown-parameter', [...path, 'parameter'], { parameter: id }))
    else if (before !== undefined) {
      issues.push(problem('duplicate-id', [...path, 'parameter'], { id, first: before }))
    } else {
      first.set(id, index)
      issues.push(...checkChange(base, parameter, json, index, broken.has(index)))
    }
  }
  return issues
}

function checkChange(
  base: CriteriaSet,
  parameter: Parameter,
  json: unknown,
  index: number,
  broken: boolean,
): Issue[] {
  const { id, localChange = 'tighten' } = parameter
  const path: Path = ['values', index]
  if (localChange === 'none') {
    return [problem('local-value-not-allowed', [...path, 'parameter'], { parameter: id })]
  }
  if (localChange === 'any') return []
  const direction = tighterDirection(base, id)
  if (direction === 'none') return [problem('no-stricter-way', [...path, 'parameter'], { parameter: id })]
  const inForce = openPeriod.safeParse(fieldOf(json, 'inForce')).data
  const values = listOf(fieldOf(listOf(fieldOf(json, 'values'))[index], 'values'))
  const local = values.flatMap((value) => parameterValue.safeParse(value).data ?? [])
  if (broken || !inForce || local.length < values.length) return []
  const loosening = firstLoosening(parameter, local, direction, inForce)
  if (!loosening) return []
  const { index: at, ...data } = loosening
  return [problem('loosens', [...path, 'values', at, 'value'], { parameter: id, direction, ...data })]
}
