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
${rules(set)}
${table(
  ['Code', 'What', 'Holds where', 'Legal basis', 'Verification', 'What is not known, or how it was read'],
  set.criteria.map((criterion) => [
    criterion.code,
    criterion.title.en + (criterion.kind === 'required' ? '' : ` (${criterion.kind})`),
    formula(set, criterion.condition) +
      (criterion.applicability ? `; judged only where ${formula(set, criterion.applicability)}` : '') +
      points(set, criterion),
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
)}${records(set)}`
}

/** What decides besides the criteria: who is not assessed, what is required in all, and which band is given. */
function rules(set) {
  const lines = [
    ...(set.exclusions ?? []).map(
      ({ label, when, legalBasis, verification }) =>
        `Not assessed: ${label.en}, where ${formula(set, when)} (${basis(set, legalBasis)}; ${verification}).`,
    ),
    ...required(set, set.outcomeRule).map((line) => `Required besides: ${line}.`),
    ...set.bands.flatMap((band) =>
      required(set, band).map((line) => `“${band.label.en}” where ${line}; otherwise the next that fits.`),
    ),
  ]
  return lines.length > 0 ? `\n${lines.map((line) => `- ${line}\n`).join('')}` : ''
}

function required(set, { minimumPoints, belowPoints, minimumShare, mandatory, atLeast = [], when }) {
  const code = (id) => set.criteria.find((criterion) => criterion.id === id).code
  const codes = (ids) => ids.map(code).join(', ')
  return [
    ...(minimumPoints === undefined ? [] : [`at least ${operand(set, minimumPoints)} in all`]),
    ...(belowPoints === undefined ? [] : [`less than ${operand(set, belowPoints)} in all`]),
    ...(minimumShare === undefined
      ? []
      : [`at least ${operand(set, minimumShare)} of the points of each criterion`]),
    ...(mandatory ? [`${codes(mandatory)} met`] : []),
    ...atLeast.map(({ count, of }) => `at least ${operand(set, count)} of ${codes(of)} met`),
    ...(when ? [formula(set, when)] : []),
  ]
}

function points(set, { points, tiers, deductions = [] }) {
  if (points === undefined) return ''
  const given = tiers
    ? tiers.map((tier) => `${tier.points} where ${formula(set, tier.when)}`).join(', else ')
    : `${points}`
  const off = deductions.map(({ points: less, when, each, maximum }) =>
    when
      ? `less ${less} where ${formula(set, when)}`
      : `less ${less} for each \`${each}\`${maximum ? `, at most ${maximum}` : ''}`,
  )
  return `; points: ${[given, ...off].join(', ')}`
}

/** The facts that are counted from events or lists, and how records are classified. */
function records(set) {
  const counted = set.facts.filter(({ derived }) => derived?.events || derived?.list)
  if (counted.length === 0) return ''
  const types = [...(set.eventTypes ?? []), ...(set.lists ?? [])]
  return `
Counted from records, or reported where there is no list of them:

${table(
  ['Fact', 'What', 'How'],
  counted.map(({ id, label, derived }) => [`\`${id}\``, label.en, tally(set, derived)]),
)}
${table(
  ['Records', 'Field', 'What', 'Class', 'Legal basis and note'],
  types.flatMap((type) =>
    (type.fields.length > 0 ? type.fields : [undefined]).map((field, index) => [
      index === 0 ? `${type.label.en} (\`${type.id}\`)` : '',
      field ? `\`${field.id}\`` : '',
      field?.label.en ?? (type.outcomesOf ? `judged by \`${type.outcomesOf}\`` : ''),
      field?.classification ? classes(set, field.classification) : '',
      index === 0 ? [basis(set, type.legalBasis ?? []), type.note?.en].filter(Boolean).join('. ') : '',
    ]),
  ),
)}`
}

function tally(set, { kind, events, list, window, where, meets, field }) {
  const of = `${(events ?? [list]).map((id) => `\`${id}\``).join(', ')}${window ? ' of the year before' : ''}`
  const what =
    { count: 'how many', total: `sum of \`${field}\``, share: 'percentage' }[kind] ?? `${kind} \`${field}\``
  const held = meets ? ` with ${formula(set, meets)}` : ''
  return `${what} of ${of}${where ? ` where ${formula(set, where)}` : ''}${held}`
}

function classes(set, { rows, otherwise }) {
  const listed = rows.map(({ option, when }) => `\`${option}\` where ${formula(set, when)}`)
  return [...listed, ...(otherwise ? [`\`${otherwise}\``] : [])].join('; else ')
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
  if (Array.isArray(value)) return `\`${value.join(', ')}\``
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
