import type { CaseResults, Results } from './results.js'
import { coldStartSection } from './sections/cold-start-section.js'
import { columnsSection } from './sections/columns-section.js'
import { gapsSection } from './sections/gaps-section.js'
import { goalsSection } from './sections/goals-section.js'
import { memorySection } from './sections/memory-section.js'
import { nestingSection } from './sections/nesting-section.js'
import { paceSection } from './sections/pace-section.js'
import type { Section } from './sections/section.js'
import { sizesSection } from './sections/sizes-section.js'
import { streamSection } from './sections/stream-section.js'

/** Every table of the bench, in order. */
export function sections(results: Results): Section[] {
  const { cases, contestants } = results
  const named = (name: string) => cases[name] as CaseResults
  return [
    goalsSection(results),
    paceSection(contestants, '20 criteria', named('twenty'), 'Judging one assessment after another.'),
    paceSection(contestants, '200 criteria', named('criteria-200'), 'As above, with generated criteria.'),
    paceSection(contestants, '2,000 criteria', named('criteria-2000'), 'As above, with generated criteria.'),
    gapsSection(results, named('with-gaps')),
    nestingSection(results),
    columnsSection(results),
    streamSection(results),
    coldStartSection(results),
    memorySection(results),
    sizesSection(results),
  ]
}
