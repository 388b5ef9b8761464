import type { Results } from './results.js'
import { sections } from './sections.js'
import { markdownTable } from './table.js'

const commas = (parts: string[]) => parts.join(', ')

/** The page about speed: every number in it is from the results. */
export function page(results: Results): string {
  const { machine, date, versions, absent } = results
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const missing = Object.entries(absent).map(([id, why]) => `- ${id}: ${why}`)
  return `${[
    '# Performance',
    `<!-- Written by \`npm run bench\` in packages/rules from packages/rules/bench/results/latest.json. Do not edit. -->`,
    `Measured on ${date}: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB, ${machine.system}, Node ${machine.node}. ${commas(packages)}.`,
    'Before anything was measured, everybody judged every assessment: all outcomes were the same, and the outcome of each criterion where it is handed over.',
    '![Assessments a second with 20 criteria, on a logarithmic scale](images/performance.svg)',
    ...sections(results).flatMap(({ title, text, head, rows }) => [
      `## ${title}`,
      text,
      markdownTable(head, rows),
    ]),
    ...(missing.length > 0 ? ['## Not measured', missing.join('\n')] : []),
    how,
  ].join('\n\n')}\n`
}

const how = `## How it is measured

- \`npm run bench\` in \`packages/rules\` runs it all; \`npm run bench -- --quick\` only looks whether everybody agrees.
- **Side by side**: all in one process, which sees no other case, in turn, round after round, each for a fixed time; the median of the rounds. The spread is how far the middle half of the rounds lies from it. **Alone**: the same, each in a process of its own. Ratios are taken within each round, and their median is given.
- **full result**: the outcome, and every criterion with what was found and what is required. tieuchi finds the outcome at once, from no more facts than it takes, and keeps a copy of what was reported, from which it finds the rest when it is read: “every criterion read” includes the outcome of each criterion, “every reason read” all of it, “written out as JSON” also the text.
- **verdict**: only whether all criteria are met; who can stops at the first that is not.
- **hand-written function**: TypeScript as one would write it into an application, in \`bench/src/cases/twenty-by-hand.ts\`. For other cases the same style is generated, a function for each criterion. It hands over each criterion’s outcome with a flat list of its comparisons; for the 20 criteria there is another that hands over the whole tree, as the engines do. Neither checks types or knows missing facts; tieuchi does both.
- **json-rules-engine** has facts without paths, and one engine with never two runs at a time; a server whose runs overlap needs an engine for each run. The goals are held against whichever of the two was faster.
- **json-logic-engine \`build()\`** makes code out of text, which a strict content security policy forbids. **GoRules ZEN** is native code that is reached through promises. Neither of them nor json-logic-js says why a criterion was not met, except ZEN with its trace.
- Parameters have been replaced by their values for everybody but tieuchi.`
