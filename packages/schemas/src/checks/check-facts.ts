import { type Issue, type Path, problem } from '../issue.js'
import { derivationInputs } from '../model/derivation.js'
import { factScope } from './check-conditions.js'
import { checkDerivation } from './check-derivation.js'
import { checkMeasured } from './check-measured.js'
import { circles } from './circles.js'
import type { ReadableParts } from './readable-parts.js'
import { recordScopes } from './record-scope.js'
import { similarTo } from './similar-id.js'

/** Facts have what their type needs and nothing else; derivations fit what they read, and never read themselves. */
export function checkFacts(parts: ReadableParts): Issue[] {
  const facts = factScope(parts)
  const eventTypes = parts.declared.eventTypes.map(({ item }) => item)
  const lists = parts.declared.lists.map(({ item }) => item)
  const context = {
    facts,
    records: recordScopes(parts, facts),
    eventTypes: new Set(eventTypes),
    lists: new Set(lists),
    similarEventType: similarTo(eventTypes),
    similarList: similarTo(lists),
  }
  const dependencies = parts.facts.map(({ index, item }) => ({
    index,
    id: item.id,
    inputs: item.derived ? derivationInputs(item.derived) : [],
  }))
  return [
    ...parts.facts.flatMap(({ index, item }) => {
      const path: Path = ['facts', index]
      const held = item.type !== undefined && item.type !== 'date' && item.withinPeriod
      return [
        ...checkMeasured(item, path),
        ...(held
          ? [problem('period-not-allowed', [...path, 'withinPeriod'], { type: item.type ?? '' })]
          : []),
        ...checkDerivation(item, path, context),
      ]
    }),
    ...circles(dependencies).map(({ index, circle }) =>
      problem('derived-cycle', ['facts', index, 'derived'], { facts: circle }),
    ),
  ]
}
