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
const planes = 'population/compare-planes.ts'
const planeColumn = 'population/plane-column.ts'
const growingPlanes = 'population/growing-planes.ts'
const growingColumns = 'population/growing-columns.ts'
const column = 'population/column.ts'
const mask = 'population/mask.ts'
const runColumns = 'population/run-columns.ts'
const conjunction = 'population/conjunction.ts'
const dependents = 'population/dependents.ts'
const setting = 'population/setting.ts'
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
    'if (names[place] !== name) {',
    'if (place > length) {',
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
    'an equal number may be less',
    '(row) => (least[row] as number) >= number,',
    '(row) => (least[row] as number) > number,',
  ),
  mutant(
    columns,
    'the least value of a range decides',
    '(row) => (most[row] as number) < number,',
    '(row) => (least[row] as number) < number,',
  ),
  mutant(
    columns,
    'what is at most a number is less than it',
    'Math.floor(number) + 1, rows, planesBelow',
    'Math.floor(number), rows, planesBelow',
  ),
  mutant(
    columns,
    'what is a number is more than it',
    'Math.floor(number) + 1, rows, planesFrom',
    'Math.floor(number), rows, planesFrom',
  ),
  mutant(
    columns,
    'two columns are compared the wrong way round',
    '? below(a, b, rows) : columnsLess(a, b, rows)',
    '? below(a, b, rows) : columnsLess(b, a, rows)',
  ),
  mutant(
    columns,
    'a range that ends with a number equals it',
    'least[row] === number && most[row] === number',
    'most[row] === number',
  ),
  mutant(
    columns,
    'the rows behind the first are moved by one',
    '(+isSo(row) << (row & 31))',
    '(+isSo(row) << ((row + 1) & 31))',
  ),
  mutant(
    columns,
    'what is not known is refused',
    'maybe: fold([known, yes], none, onlyFirst)',
    'maybe: fold([known, yes], every, none)',
  ),
  mutant(columns, 'what is not known counts', 'yes: fold([known, yes], every, none)', 'yes'),
  mutant(columns, 'only the first number has to be known', '(one ?? other)', 'one'),
  mutant(
    planes,
    'the lowest bits of a limit are not skipped',
    '(offset >>> lowest) ^ turned',
    'offset ^ turned',
  ),
  mutant(
    planes,
    'below and from are swapped at the base',
    'return everywhere(turned === none',
    'return everywhere(turned === every',
  ),
  mutant(planes, 'the base is forgotten', 'fold(planes, every, ~offset)', 'fold(planes, every, ~number)'),
  mutant(
    planes,
    'the last of a run is left out',
    'planesBelow(column, last + 1)',
    'planesBelow(column, last)',
  ),
  mutant(planes, 'more is less', '(~own & others) |', '(own & ~others) |'),
  mutant(planes, 'the lower bits decide', '(~(own ^ others) & (less', '((less'),
  mutant(
    planes,
    'columns with different bases are compared by what is above them',
    'if (own === base) return planes',
    'if (planes) return planes',
  ),
  mutant(
    planeColumn,
    'what is not known is the base',
    'if (known && !has(known, row)) return Number.NaN',
    '',
  ),
  mutant(growingPlanes, 'everything is known', 'if (this.known) this.known[words] = known', ''),
  mutant(growingPlanes, 'fractions are cut off', '!Number.isInteger(number) ||', ''),
  mutant(
    growingColumns,
    'the last rows are those before',
    'const fits = this.planes.add(',
    'const fits = this.planes.add(this.last.slice().fill(0)) && (',
  ),
  mutant(
    column,
    'the row before is judged',
    'column.least[row] as number',
    'column.least[row - 1] as number',
  ),
  mutant(
    mask,
    'the mask before says whether a row has to be in it',
    '(ands >>> place) & 1',
    '(ands >>> (place - 1)) & 1',
  ),
  mutant(mask, 'nothing is open', 'parts.every((part) => part.maybe === part.yes)', 'parts.length > 0'),
  mutant(mask, 'not of what is open is met', 'const no = complement(maybe)', 'const no = complement(yes)'),
  mutant(mask, 'the rows behind the last are counted', '& (everyBit >>> (32 - rest))', ''),
  mutant(
    runColumns,
    'different means equal',
    'return complementMasks(same(operand(a), operand(b), rows))',
    'return same(operand(a), operand(b), rows)',
  ),
  mutant(runColumns, 'nothing is in a list', 'if (outcome === met) setBit', 'if (outcome === 9) setBit'),
  mutant(runColumns, 'all of them means any of them', 'kind === all ? every : none', 'none'),
  mutant(
    conjunction,
    'all but two are taken for all but one',
    '(inAllButOne & bits) | inAll',
    'inAllButOne | inAll',
  ),
  mutant(
    conjunction,
    'who failed this one alone is met with the others only where it was met',
    '0b010, 0b010',
    '0b010, 0b000',
  ),
  mutant(
    dependents,
    'groups are not judged again',
    'Array.from(parts.subarray(begin, end), (part) => found[part])',
    '[]',
  ),
  mutant(dependents, 'derived facts stay as they were', 'facts.push(slot)', 'facts.push()'),
  mutant(setting, 'a list stays as it was', 'for (const one of places)', 'for (const one of [] as number[])'),
  mutant(
    outcomes,
    'a criterion counts also where it does not apply',
    'yes: fold([own.yes, applies.yes], every, none)',
    'yes: own.yes',
  ),
  mutant(
    outcomes,
    'what fails where it does not apply fails',
    'maybe: fold([own.maybe, applies.yes], none, theSecond)',
    'maybe: own.maybe',
  ),
  mutant(
    conjunction,
    'a criterion that does not apply has to be met',
    'notApplicable ? fold([yes, notApplicable], none, none) : yes',
    'yes',
  ),
  mutant(
    outcomes,
    'exclusions are not looked at',
    'if (exclusions.length === 0)',
    'if (exclusions.length >= 0)',
  ),
]
