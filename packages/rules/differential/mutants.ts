/** A fault put into the source of one of the executors, which the comparison must find. */
export interface Mutant {
  file: string
  /** What it makes of the executor. */
  name: string
  from: string
  to: string
}

const mutant = (file: string, name: string, from: string, to: string): Mutant => ({ file, name, from, to })

const program = 'compiled/program.ts'
const compileConditions = 'compiled/compile-conditions.ts'
const reader = 'compiled/fact-reader.ts'
const fill = 'compiled/fill-slots.ts'
const verdict = 'compiled/verdict.ts'
const columns = 'population/compare-columns.ts'
const runColumns = 'population/run-columns.ts'
const outcomes = 'population/population-outcomes.ts'

/** Faults in every part that decides something: each of them is a wrong verdict for some set and some assessment. */
export const mutants: readonly Mutant[] = [
  // The compiled executor
  mutant(
    program,
    'an equal number counts as less',
    '(most[a] as number) < (least[b] as number) ? 1',
    '(most[a] as number) <= (least[b] as number) ? 1',
  ),
  mutant(
    program,
    'an equal number counts as more',
    '(least[a] as number) > (most[b] as number) ? 0 : 2\n  }\n  for (; node < ends.different',
    '(least[a] as number) >= (most[b] as number) ? 0 : 2\n  }\n  for (; node < ends.different',
  ),
  mutant(
    program,
    'a range is decided by its least value',
    '(most[a] as number) < (least[b] as number) ? 1',
    '(least[a] as number) < (least[b] as number) ? 1',
  ),
  mutant(
    program,
    'what is not known is not met',
    '(least[a] as number) >= (most[b] as number) ? 0 : 2',
    '1 > 0 ? 0 : 2',
  ),
  mutant(
    program,
    'equal and different are swapped',
    'node < ends.same || same === 2',
    'node >= ends.same || same === 2',
  ),
  mutant(
    program,
    'what is not known is in no list',
    '|| Number.isNaN(least)) return 2',
    ') return 2\n  if (Number.isNaN(least)) return 0',
  ),
  mutant(
    program,
    'in and not in are swapped',
    'node < ends.among || among === 2',
    'node >= ends.among || among === 2',
  ),
  mutant(
    program,
    'a fraction can be in a list of a range of whole numbers',
    'whole: isWhole(slot)',
    'whole: false',
  ),
  mutant(
    program,
    'not of what is open is met',
    'outcomes[node] = own === 2 ? 2 : 1 - own',
    'outcomes[node] = own === 2 ? 1 : 1 - own',
  ),
  mutant(program, 'all of them means any of them', 'kind === all ? 0 : 1', 'kind === all ? 1 : 0'),
  mutant(program, 'an open part leaves a group as it is', 'if (own === 2) outcome = 2', ''),
  mutant(
    program,
    'the last part of a group is left out',
    'for (; at < end; at += 1) {\n      const own',
    'for (; at < end - 1; at += 1) {\n      const own',
  ),
  mutant(
    compileConditions,
    'more than means at least',
    "'false false true': { sort: 'less', turned: true }",
    "'false false true': { sort: 'atMost', turned: true }",
  ),
  mutant(
    compileConditions,
    'different comparisons share a node',
    '[leaf.first, leaf.second]',
    '[leaf.first]',
  ),
  mutant(
    reader,
    'an amount that its unit does not have counts',
    'value >= (this.least[slot] as number) &&',
    '',
  ),
  mutant(
    reader,
    'a fact is read into the slot of the one before',
    'if (slot >= 0) most[slot]',
    'if (slot > 0) most[slot]',
  ),
  mutant(
    reader,
    'the names are believed to come in the same order',
    'names[place] !== name || slot === undefined',
    'slot === undefined',
  ),
  mutant(
    reader,
    'no counts as not reported',
    'value === false ? 0 : unknown',
    'value === false ? unknown : unknown',
  ),
  mutant(
    fill,
    'the facts of the assessment before are still there',
    'least.fill(unknown, 0, slots.facts.length)',
    '',
  ),
  mutant(fill, 'records are not looked at', 'if (recordSet &&', 'if (!recordSet && plan.recordSet &&'),
  mutant(
    fill,
    'facts are derived before records are counted',
    'for (const derive of derivationOf.values()) derive(least, most)',
    'if (recordSet === undefined) for (const derive of derivationOf.values()) derive(least, most)',
  ),
  mutant(
    verdict,
    'a criterion of which it is open whether it applies counts as it came out',
    'const own = applies === met ? (outcomes[nodes[index] as number] as number) : open',
    'const own = outcomes[nodes[index] as number] as number',
  ),
  mutant(
    verdict,
    'nothing that applies is met',
    'return surelyApply ? whole : canApply ? open : notApplicable',
    'return canApply ? whole : notApplicable',
  ),
  mutant(
    verdict,
    'points are not asked for',
    'const points = pointsOf(criterion, { outcomeOf: outcomeAt, countOf })',
    'const points = null',
  ),
  mutant(verdict, 'exclusions are not looked at', '(set.exclusions ?? [])', '[]'),
  // The columns
  mutant(
    columns,
    'an equal number counts as less',
    '((most[row] as number) < number ? 1 : 0)',
    '((most[row] as number) <= number ? 1 : 0)',
  ),
  mutant(
    columns,
    'the least value of a range decides',
    '((most[row] as number) < number ? 1 : 0)',
    '((least[row] as number) < number ? 1 : 0)',
  ),
  mutant(
    columns,
    'a number compared with a column is not moved up',
    'columnLess(b, nextUp(a), rows)',
    'columnLess(b, a, rows)',
  ),
  mutant(
    columns,
    'two columns are compared the wrong way round',
    'columnsLess(a, b, rows)\n',
    'columnsLess(b, a, rows)\n',
  ),
  mutant(
    columns,
    'a range that holds a number equals it',
    'minimum === number && maximum === number',
    'minimum <= number && maximum >= number',
  ),
  mutant(
    columns,
    'the next word begins one row late',
    'word = 0, row = 0; row < rows; word += 1',
    'word = 0, row = 1; row < rows; word += 1',
  ),
  mutant(
    runColumns,
    'different means equal',
    'if (node < ends.different) return swapped(same(',
    'if (node < ends.different) return (same(',
  ),
  mutant(
    runColumns,
    'lists are looked for in nothing',
    'if (outcome === 1) setBit(masks.yes, row)',
    'if (outcome === 3) setBit(masks.yes, row)',
  ),
  mutant(runColumns, 'one part that is not met is not enough', 'orInto(no, own.no)', 'andInto(no, own.no)'),
  mutant(
    runColumns,
    'one part that is met is enough for all',
    'andInto(yes, own.yes)',
    'orInto(yes, own.yes)',
  ),
  mutant(
    outcomes,
    'a criterion that does not apply has to be met',
    'orInto(metOrNone, own.notApplicable)',
    '',
  ),
  mutant(outcomes, 'what fails where it does not apply fails', 'andInto(notMet, applies.yes)', ''),
  mutant(outcomes, 'exclusions are not looked at', 'orInto(notApplicable, excluded.yes)', ''),
  mutant(
    outcomes,
    'the row before is judged',
    'least[slot] = column.least[row] as number',
    'least[slot] = column.least[row - 1] as number',
  ),
]
