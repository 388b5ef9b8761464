// Writes docs/packs.md from the packs; with --check, only says whether the page is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { unitSymbol } from '@tieuchi/schemas/model'

const folder = new URL('../../packages/schemas/packs/', import.meta.url)
const page = new URL('../packs.md', import.meta.url)

const signs = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: 'in',
  notIn: 'not in',
}

const sets = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => JSON.parse(readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8')))

const text = `# Criteria packs

The packs are JSON files in \`packages/schemas/packs\`. This page is written from them by
\`node docs/scripts/write-packs-page.mjs\`.

Every criterion and every dated value says how sure we are of it: **verified** was read in the source,
**partial** was read in an incomplete copy, **unverified** was not read. All texts are our own words;
only the regulations themselves are binding.

${sets.map(section).join('\n')}`

if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/packs.md is out of date: run node docs/scripts/write-packs-page.mjs')
  process.exitCode = 1
}

function section(set) {
  const { from, before } = set.inForce
  return `## ${set.id}, revision ${set.revision}

**${set.title.en}** (${set.title.vi})

${set.description.en}

In force from ${from}${before ? ` until before ${before}` : ''}; yearly window from ${set.window.start} (month-day).

${table(
  ['Code', 'What', 'Holds where', 'Legal basis', 'Verification', 'What is not known, or how it was read'],
  set.criteria.map((criterion) => [
    criterion.code,
    criterion.title.en,
    formula(set, criterion.condition) +
      (criterion.applicability ? `; judged only where ${formula(set, criterion.applicability)}` : ''),
    basis(set, criterion.legalBasis),
    criterion.verification,
    criterion.note?.en ?? '',
  ]),
)}
${table(
  [
    'Parameter',
    'What',
    'Value',
    'From',
    'Legal basis',
    'Verification',
    'What is not known, or how it was read',
  ],
  set.parameters.flatMap((parameter) =>
    parameter.values.map((value) => [
      `\`${parameter.id}\``,
      parameter.label.en,
      amount(value.value, parameter.unit),
      value.from,
      basis(set, value.legalBasis),
      value.verification,
      parameter.description?.en ?? '',
    ]),
  ),
)}`
}

function formula(set, condition, nested = false) {
  if (condition.not) return `not (${formula(set, condition.not)})`
  if (condition.fact)
    return `\`${condition.fact}\` ${signs[condition.operator]} ${operand(set, condition.value)}`
  const joined = (condition.all ?? condition.any)
    .map((child) => formula(set, child, true))
    .join(condition.all ? ' and ' : ' or ')
  return nested ? `(${joined})` : joined
}

function operand(set, value) {
  if (value.fact) return `\`${value.fact}\``
  if (!value.parameter) return `\`${value}\``
  const { unit, values } = set.parameters.find((parameter) => parameter.id === value.parameter)
  return `\`${value.parameter}\` (${values.map((dated) => amount(dated.value, unit)).join(', then ')})`
}

function amount(value, unit) {
  const written = Array.isArray(value) ? value.join(', ') : String(value)
  if (!unit) return written
  return `${written} ${unitSymbol(unit, value, 'en')}`
}

function basis(set, bases) {
  const numbers = new Map(set.legalDocuments.map((document) => [document.id, document.number]))
  return bases
    .map(({ document, provision }) => [numbers.get(document), provision?.en].filter(Boolean).join(', '))
    .join('; ')
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
