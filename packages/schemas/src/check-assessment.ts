import { type Assessment, assessment } from './assessment.js'
import type { CalendarDate } from './calendar-date.js'
import type { CriteriaSet } from './criteria-set.js'
import type { Fact } from './fact.js'
import { type Checked, type Issue, type Path, problem } from './issue.js'
import { exceedsLimits } from './json-limits.js'
import { windowContaining } from './model/period.js'
import { readReportedValue, type UnreadableCode } from './model/reported-value.js'
import { unitOf } from './model/unit.js'
import { type Period, period } from './period.js'
import { shapeIssues, typeName } from './shape-issues.js'

/**
 * Checks an assessment against the set that will judge it on a date, and lists every problem at once:
 * broken shape, facts that the set does not have or derives itself, values that do not fit their fact.
 * A fact that is absent or null is not a problem: it is missing evidence.
 */
export function checkAssessment(
  set: CriteriaSet,
  json: unknown,
  on: CalendarDate,
): Checked<'assessment', Assessment> {
  const limit = exceedsLimits(json)
  if (limit) return { ok: false, issues: [limit] }
  const read = assessment.safeParse(json)
  const root = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  const within = period.safeParse(root.period).data ?? windowContaining(set.window.start, on)
  const factIssues = checkReportedFacts(set, root.facts, within)
  const placed = new Set(factIssues.map((issue) => issue.path.join('.')))
  const shape = read.success
    ? []
    : shapeIssues(read.error, json).filter((issue) => !placed.has(issue.path.join('.')))
  const issues: Issue[] = [...shape, ...factIssues]
  return read.success && issues.length === 0
    ? { ok: true, assessment: read.data, issues }
    : { ok: false, issues }
}

function checkReportedFacts(set: CriteriaSet, facts: unknown, within: Period): Issue[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return []
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  return Object.entries(facts).flatMap(([id, value]) => {
    const path: Path = ['facts', id]
    const fact = byId.get(id)
    if (!fact) return [problem('fact-not-in-set', path, { fact: id, similar: mostSimilar(id, byId.keys()) })]
    if (fact.derived) return [problem('fact-is-derived', path, { fact: id })]
    const reading = readReportedValue(fact, value, within)
    return reading.ok || reading.code === 'not-reported'
      ? []
      : [unreadable[reading.code](fact, value, path, within)]
  })
}

type Wording = (fact: Fact, value: unknown, path: Path, within: Period) => Issue

const unreadable: Record<Exclude<UnreadableCode, 'not-reported'>, Wording> = {
  'wrong-type': (fact, value, path) =>
    problem('value-wrong-type', path, { expected: fact.type, received: typeName(value) }),
  'not-whole': (fact, value, path) =>
    problem('value-not-whole', path, { unit: fact.unit ?? '', value: Number(value) }),
  'out-of-range': (fact, value, path) => {
    const { minimum = null, maximum = null } = fact.unit ? unitOf(fact.unit) : {}
    return problem('value-out-of-range', path, {
      unit: fact.unit ?? '',
      minimum,
      maximum,
      value: Number(value),
    })
  },
  'outside-period': (_fact, value, path, within) =>
    problem('fact-outside-period', path, { ...within, value: String(value) }),
  'unknown-option': (fact, value, path) =>
    problem('unknown-option', path, {
      option: String(value),
      allowed: fact.options?.map((option) => option.id) ?? [],
    }),
}

/** The id that shares the most three-letter pieces, for "did you mean"; null where nothing is close. */
function mostSimilar(id: string, candidates: Iterable<string>): string | null {
  const wanted = pieces(id.slice(0, 64))
  let best: { id: string; score: number } | undefined
  for (const candidate of candidates) {
    const own = pieces(candidate)
    const shared = [...own].filter((piece) => wanted.has(piece)).length
    const score = (2 * shared) / (own.size + wanted.size)
    if (score > 0.5 && (best === undefined || score > best.score)) best = { id: candidate, score }
  }
  return best?.id ?? null
}

function pieces(word: string): Set<string> {
  const padded = ` ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)))
}
