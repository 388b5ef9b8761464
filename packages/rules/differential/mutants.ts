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
const branches = 'compiled/branches.ts'
const branchComparison = 'compiled/branch-comparison.ts'
const shortcut = 'compiled/shortcut.ts'
const columns = 'population/compare-columns.ts'
const whole = 'population/whole-columns.ts'
const runColumns = 'population/run-columns.ts'
const outcomes = 'population/population-outcomes.ts'

/** Faults in every part that decides something: each of them is a wrong verdict for some set and some assessment. */
export const mutants: readonly Mutant[] = [
  // The compiled executor
  mutant(program, 'an equal number counts as less', '1 + +(a < b) - +(a >= b', '1 + +(a <= b) - +(a > b'),
  mutant(
    program,
    'an equal number does not count as at most',
    '1 + +(a <= b) - +(a > b',
    '1 + +(a < b) - +(a >= b',
  ),
  mutant(
    program,
    'equal and different are swapped',
    '1 + +(a === b) - +(a < b)',
    '1 + +(a !== b) - +(a < b)',
  ),
  mutant(
    program,
    'what is not known is different',
    '1 + +(a < b) + +(a > b) - +(a === b)',
    '1 + +(a !== b) - +(a === b)',
  ),
  mutant(program, 'a range is decided by its least value', '1 + +(aMost < bLeast)', '1 + +(aLeast < bLeast)'),
  mutant(program, 'a range at its end counts as more', '- +(aLeast > bMost)\n', '- +(aLeast >= bMost)\n'),
  mutant(
    program,
    'ranges that touch are equal',
    'aLeast === bMost && aMost === bLeast',
    'aLeast === bMost || aMost === bLeast',
  ),
  mutant(
    program,
    'what is not known is in no list',
    'Number.isNaN(least)) return open',
    'Number.isNaN(least)) return notMet',
  ),
  mutant(
    program,
    'in and not in are swapped',
    'node < ends.among ? among : 2 - among',
    'node < ends.among ? 2 - among : among',
  ),
  mutant(
    program,
    'a fraction can be in a list of a range of whole numbers',
    'whole: isWhole(slot)',
    'whole: false',
  ),
  mutant(program, 'a list misses its greatest number', 'Math.max(...numbers) + 1', 'Math.max(...numbers)'),
  mutant(
    program,
    'not of what is not met is open',
    'outcome = 2 - outcome',
    'outcome = 1 - outcome < 0 ? 0 : 1',
  ),
  mutant(program, 'all of them means any of them', 'else if (kind === all)', 'else if (kind !== all)'),
  mutant(
    program,
    'the last part of a group is left out',
    'for (at += 1; at < end; at += 1) outcome = Math.max',
    'for (at += 1; at < end - 1; at += 1) outcome = Math.max',
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
    'an amount below what its unit has counts',
    '!(value >= (limits[2 * slot] as number))',
    'Number.isNaN(value)',
  ),
  mutant(reader, 'infinity is an amount', 'if (value > (limits[2 * slot + 1] as number)) return unknown', ''),
  mutant(
    reader,
    'half a person is a person',
    'kind === amount || Math.floor(value) === value',
    'value === value',
  ),
  mutant(reader, 'the first fact is not read', 'if (slot >= 0) numbers', 'if (slot > 0) numbers'),
  mutant(
    reader,
    'the names are believed to come in the same order',
    'while (place < length && names[place] !== name) {',
    'while (place > length) {',
  ),
  mutant(reader, 'no counts as yes', '=== yesOrNo ? Number(value)', '=== yesOrNo ? 1'),
  mutant(reader, 'every text is the first option', 'if (ids[place] === text)', 'if (place === 0)'),
  mutant(fill, 'the facts of the assessment before are still there', 'least.set(binding.blank)', ''),
  mutant(fill, 'records are not looked at', 'if (recordSet &&', 'if (!recordSet && plan.recordSet &&'),
  mutant(
    fill,
    'facts are derived only where there are no records',
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
    'nothing that surely applies is met',
    'return surelyApply ? whole : canApply ? open : notApplicable',
    'return canApply ? whole : notApplicable',
  ),
  mutant(
    verdict,
    'the last criterion counts alone',
    'whole = Math.min(whole, outcomes[nodes[index] as number] as number)',
    'whole = outcomes[nodes[index] as number] as number',
  ),
  mutant(
    verdict,
    'points are not asked for',
    'const points = pointsOf(criterion, { outcomeOf: outcomeAt, countOf })',
    'const points = null',
  ),
  mutant(verdict, 'exclusions are not looked at', '(set.exclusions ?? [])', '[]'),
  mutant(
    branches,
    'a criterion that does not apply is not met',
    'own, start) : own',
    'own, endWith(notMet)) : own',
  ),
  mutant(branches, 'applicability is not looked at', 'start = applicability ?', 'start = !start ?'),
  mutant(branches, 'who is excluded is met', 'endWith(notApplicable), start', 'endWith(met), start'),
  mutant(
    branches,
    'not is left out',
    'return add(parts[0] as number, no, yes)',
    'return add(parts[0] as number, yes, no)',
  ),
  mutant(branches, 'any of them means all of them', 'return kind === all', 'return kind >= all'),
  mutant(
    branches,
    'scored criteria have to be met',
    "({ kind }) => kind === 'required'",
    "({ kind }) => kind !== 'advisory'",
  ),
  mutant(
    branches,
    'whether anything applies is not asked',
    'if (mayNotApply || hasRequirements',
    'if (hasRequirements',
  ),
  mutant(
    branches,
    'requirements are not asked for',
    'if (mayNotApply || hasRequirements(outcomeRule))',
    'if (mayNotApply)',
  ),
  mutant(
    branchComparison,
    'less means at most',
    'least: isUpTo ? -Infinity',
    'least: isUpTo === isTurned ? -Infinity',
  ),
  mutant(
    branchComparison,
    'less is not turned',
    'const isTurned = node < ends.less',
    'const isTurned = false',
  ),
  mutant(branchComparison, 'different means equal', 'isTurned: node >= ends.same', 'isTurned: false'),
  mutant(branchComparison, 'in and not in are swapped', '=== isIn\n', '!== isIn\n'),
  mutant(
    branchComparison,
    'of two facts less means more',
    'node < ends.less ? a < b',
    'node < ends.less ? a > b',
  ),
  mutant(
    branchComparison,
    'what is no option is not in the list',
    'return has(refused, value) ? notMet : open',
    'return notMet',
  ),
  mutant(
    shortcut,
    'half a person is a person',
    'Math.floor(value) !== value) return open',
    'value !== value) return open',
  ),
  mutant(shortcut, 'what is reported by mistake is no', "if (typeof value !== 'boolean') return open", ''),
  mutant(
    shortcut,
    'what is below what its unit has is not met',
    'Math.min(bounds.most, most), least, most]',
    'Math.min(bounds.most, most), -Infinity, most]',
  ),
  mutant(
    shortcut,
    'what is above what its unit has is met',
    'Math.min(bounds.most, most), least, most]',
    'bounds.most, least, most]',
  ),
  mutant(
    shortcut,
    'the order of the assessment before is believed in',
    'if (order !== this.order) this.follow(order)',
    'if (this.order === undefined) this.follow(order)',
  ),
  // The columns
  mutant(
    columns,
    'an equal number counts as less',
    '(least[row] as number) < number)',
    '(least[row] as number) <= number)',
  ),
  mutant(
    columns,
    'the least value of a range decides',
    'if ((most[row] as number) < number) return 1',
    'if ((least[row] as number) < number) return 1',
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
    '? columnLess(a, b, rows) : columnsLess(a, b, rows)',
    '? columnLess(a, b, rows) : columnsLess(b, a, rows)',
  ),
  mutant(
    columns,
    'a range that holds a number equals it',
    'least === otherMost && most === otherLeast',
    'least <= otherMost && most >= otherLeast',
  ),
  mutant(
    columns,
    'the rows behind the first are moved by one',
    '(+ask(row) << (row & 31))',
    '(+ask(row) << ((row + 1) & 31))',
  ),
  mutant(
    whole,
    'a row is taken for the next',
    '(column[row - 1] as number) - number',
    '(column[row] as number) - number',
  ),
  mutant(whole, 'every number but one is the same', '((bits | -bits) >>> 31) ^ 1', '(bits | -bits) >>> 31'),
  mutant(
    whole,
    'the second column is compared with itself',
    '(column[row] as number) - (other[row] as number)',
    '(other[row] as number) - (other[row] as number)',
  ),
  mutant(
    runColumns,
    'different means equal',
    'if (node < ends.different) return swapped(same(',
    'if (node < ends.different) return (same(',
  ),
  mutant(runColumns, 'nothing is in a list', 'if (outcome === met) setBit', 'if (outcome === 9) setBit'),
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
