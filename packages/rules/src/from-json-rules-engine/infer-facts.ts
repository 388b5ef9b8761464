import type { Fact, FactType, LocalizedText } from '@tieuchi/schemas'
import { operatorOf, type UnitId, unitProblem } from '@tieuchi/schemas/model'
import type { Notes } from './conversion-issue.js'
import { identifierFor } from './names.js'
import { typeOfLiteral, type Use } from './read-condition.js'

/** What is known about a fact beforehand, by the name that the rules use. */
export interface KnownFact {
  type?: FactType
  unit?: UnitId
  label?: LocalizedText
}

/** The facts that the rules read, and what their names and choices became. */
export interface InferredFacts {
  facts: Fact[]
  idOf(name: string): string
  optionIdOf(name: string, option: string): string
}

/** A unit that promises nothing: any number, written without a word. */
const anyUnit: UnitId = 'ratio'

/** The most facts that a criteria set may have, and the most options of one. */
const factLimit = 2000
const optionLimit = 100

/**
 * Facts with the types that the comparisons tell: of a number, of yes or no, of a date, of one of the texts it is
 * compared with. Facts that are compared with each other are of one kind.
 */
export function inferFacts(
  uses: readonly Use[],
  known: ReadonlyMap<string, KnownFact>,
  notes: Notes,
): InferredFacts {
  const groups = groupsOf(uses)
  if (groups.size > factLimit) notes.problem('too-many', [], { what: 'facts', limit: factLimit })
  const ids = identifiers([...groups.keys()], notes)
  const options = new Map<Group, Map<string, string>>()
  const facts = [...groups].slice(0, factLimit).flatMap(([name, group]): Fact[] => {
    const id = ids.get(name)
    if (!group.type) group.type = typeOf(group, known, notes)
    if (id === undefined || group.type === 'unclear') return []
    if (!options.has(group)) options.set(group, optionsOf(name, group, notes))
    const unit = group.type === 'number' ? unitOf(name, group, known, notes) : undefined
    const choices = [...(options.get(group) ?? [])].map(([text, option]) => ({
      id: option,
      label: { vi: text },
    }))
    return [
      {
        id,
        label: known.get(name)?.label ?? { vi: name },
        type: group.type,
        ...(unit && { unit }),
        ...(group.type === 'choice' && { options: choices }),
      },
    ]
  })
  return {
    facts,
    idOf: (name) => ids.get(name) ?? name,
    optionIdOf: (name, option) => options.get(groups.get(name) as Group)?.get(option) ?? option,
  }
}

/** Facts of one kind: what they are compared with, and where. */
interface Group {
  names: string[]
  uses: Use[]
  type?: FactType | 'unclear'
}

function groupsOf(uses: readonly Use[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  const groupOf = (name: string) => {
    const group = groups.get(name) ?? { names: [name], uses: [] }
    groups.set(name, group)
    return group
  }
  for (const use of uses) {
    const group = groupOf(use.comparison.fact)
    group.uses.push(use)
    const { value } = use.comparison
    if (typeof value !== 'object' || !('fact' in value)) continue
    const other = groupOf(value.fact)
    if (other === group) continue
    group.uses.push(...other.uses)
    group.names.push(...other.names)
    for (const name of other.names) groups.set(name, group)
  }
  return groups
}

/** Identifiers for the names of facts; no two names may become one. */
function identifiers(names: readonly string[], notes: Notes): Map<string, string> {
  const ids = new Map<string, string>()
  const takenBy = new Map<string, string>()
  for (const name of names) {
    const id = identifierFor(name)
    const by = id === undefined ? undefined : takenBy.get(id)
    if (id === undefined) notes.problem('name-not-usable', [], { name })
    else if (by !== undefined) notes.problem('name-taken', [], { name, by, id })
    else {
      ids.set(name, id)
      takenBy.set(id, name)
      if (id !== name) notes.warning('fact-renamed', [], { fact: name, id })
    }
  }
  return ids
}

function literalsOf({ comparison: { value } }: Use): (number | string | boolean)[] {
  if (typeof value !== 'object') return [value]
  return Array.isArray(value) ? value : []
}

function typeOf(group: Group, known: ReadonlyMap<string, KnownFact>, notes: Notes): FactType | 'unclear' {
  const stated = group.names.flatMap((name) => known.get(name)?.type ?? [])
  const found = new Set<FactType>([...stated, ...group.uses.flatMap(literalsOf).map(typeOfLiteral)])
  const [name = ''] = group.names
  if (found.size > 1) {
    notes.problem('mixed-types', group.uses[0]?.path ?? [], { fact: name, types: [...found].sort() })
    return 'unclear'
  }
  const [type] = found
  if (type !== undefined) return checkOperators(type, group, notes)
  // Only numbers and dates have an order; that it is a number is likelier, and is said.
  if (!group.uses.some(({ comparison }) => !operatorOf(comparison.operator).factTypes.includes('boolean'))) {
    notes.problem('type-unknown', group.uses[0]?.path ?? [], { fact: name })
    return 'unclear'
  }
  for (const fact of group.names) notes.warning('type-assumed', [], { fact, type: 'number' })
  return checkOperators('number', group, notes)
}

/** Every comparison of the group is one that a criteria set knows for facts of this type. */
function checkOperators(type: FactType, group: Group, notes: Notes): FactType | 'unclear' {
  let clear = true
  for (const { comparison, path } of group.uses) {
    const { fact, operator, value } = comparison
    const row = operatorOf(operator)
    if (!row.factTypes.includes(type)) {
      notes.problem('operator-not-for-type', [...path, 'operator'], { operator, type, fact })
      clear = false
    } else if ((row.operand === 'list') !== Array.isArray(value)) {
      notes.problem('bad-operand', [...path, 'value'], {
        received: Array.isArray(value) ? 'array' : typeof value,
      })
      clear = false
    }
  }
  return clear ? type : 'unclear'
}

/** What each text that the group is compared with is called as an option. */
function optionsOf(name: string, group: Group, notes: Notes): Map<string, string> {
  const options = new Map<string, string>()
  if (group.type !== 'choice') return options
  const takenBy = new Map<string, string>()
  for (const text of new Set(group.uses.flatMap(literalsOf).map(String))) {
    const id = identifierFor(text)
    const by = id === undefined ? undefined : takenBy.get(id)
    if (id === undefined) notes.problem('name-not-usable', [], { name: text })
    else if (by !== undefined) notes.problem('name-taken', [], { name: text, by, id })
    else {
      options.set(text, id)
      takenBy.set(id, text)
      if (id !== text) notes.warning('option-renamed', [], { fact: name, option: text, id })
    }
  }
  if (options.size > optionLimit) notes.problem('too-many', [], { what: 'options', limit: optionLimit })
  return options
}

function unitOf(name: string, group: Group, known: ReadonlyMap<string, KnownFact>, notes: Notes): UnitId {
  const stated = new Set(group.names.flatMap((one) => known.get(one)?.unit ?? []))
  const [unit = anyUnit] = stated
  if (stated.size > 1) notes.problem('mixed-types', [], { fact: name, types: [...stated].sort() })
  if (stated.size === 0) notes.warning('unit-assumed', [], { fact: name, unit })
  if (group.names[0] !== name) return unit
  for (const use of group.uses) {
    for (const value of literalsOf(use)) {
      if (unitProblem(unit, Number(value)))
        notes.problem('operand-not-in-unit', [...use.path, 'value'], { unit, value: Number(value) })
    }
  }
  return unit
}
