import type { Condition } from '../../condition.js'
import { type Issue, type Path, warning } from '../../issue.js'
import type { Subject } from '../../model/reasoning/context.js'
import type { Wanted } from '../../model/reasoning/search.js'
import { applies, classificationsIn, factsOf } from './places.js'
import type { Reasoner } from './reasoner.js'

/** Tiers of points and rows of a classification that are never reached, because earlier ones hold wherever they do. */
export function checkRows(reasoner: Reasoner): Issue[] {
  const { set } = reasoner
  const facts = factsOf(set)
  return [
    ...set.criteria.flatMap((criterion, index) =>
      shadowed(reasoner, criterion.tiers ?? [], applies(criterion), facts).map(({ at, ...data }) =>
        warning('tier-unreachable', ['criteria', index, 'tiers', at], data),
      ),
    ),
    ...classificationsIn(set).flatMap(({ path, rows, fields }) =>
      shadowed(reasoner, rows, [], fields).map(({ at, ...data }) =>
        warning('class-unreachable', [...path, 'rows', at] as Path, data),
      ),
    ),
  ]
}

/** The rows that can hold, but never first; `with` is the earlier row that alone suffices, if one does. */
function shadowed(
  reasoner: Reasoner,
  rows: readonly { when: Condition }[],
  given: readonly Wanted[],
  subjects: ReadonlyMap<string, Subject>,
) {
  return rows.flatMap(({ when }, at) => {
    if (at === 0 || reasoner.isExhausted()) return []
    const reached: Wanted[] = [...given, { condition: when, holds: true }]
    const earlier = rows.slice(0, at).map((row): Wanted => ({ condition: row.when, holds: false }))
    const never = reasoner.whenImpossible([...reached, ...earlier], subjects)
    if (!never || reasoner.whenImpossible(reached, subjects)) return []
    const single = earlier.findIndex((row) => {
      const alone = reasoner.whenImpossible([...reached, row], subjects)
      return alone?.from === never.from && alone.before === never.before
    })
    return [{ at, with: single < 0 ? null : single, ...never }]
  })
}
