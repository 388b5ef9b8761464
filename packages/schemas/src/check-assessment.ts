import { z } from 'zod'
import { type Assessment, assessment } from './assessment.js'
import type { CalendarDate } from './calendar-date.js'
import { fieldOf } from './checks/read-entries.js'
import { similarTo } from './checks/similar-id.js'
import type { CriteriaSet } from './criteria-set.js'
import type { Fact } from './fact.js'
import { type Checked, type Issue, type Path, problem } from './issue.js'
import { exceedsLimits, issueLimit, withinIssueLimit } from './json-limits.js'
import { windowContaining } from './model/period.js'
import { readReportedValue, type UnreadableCode } from './model/reported-value.js'
import { unitOf } from './model/unit.js'
import { type Period, period } from './period.js'
import { shapeIssues, typeName } from './shape-issues.js'

/** The assessment around its facts, which are read against the set. */
const envelope = assessment.extend({ facts: z.record(z.string(), z.unknown()) })

/**
 * Checks an assessment against the set that will judge it on a date, and lists every problem at once (up to 5000):
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
  const read = envelope.safeParse(json)
  const issues = withinIssueLimit([
    ...(read.success ? [] : shapeIssues(read.error, json)),
    ...checkReportedFacts(set, fieldOf(json, 'facts'), periodOf(set, json, on)),
  ])
  return read.success && issues.length === 0
    ? { ok: true, assessment: read.data as Assessment, issues }
    : { ok: false, issues }
}

/** The period that dates are held to; none where the assessment names one that cannot be read. */
function periodOf(set: CriteriaSet, json: unknown, on: CalendarDate): Period | undefined {
  const stated = fieldOf(json, 'period')
  return stated === undefined ? windowContaining(set.window.start, on) : period.safeParse(stated).data
}

const anyDay: Period = { from: '', before: '~' }

function checkReportedFacts(set: CriteriaSet, facts: unknown, within: Period | undefined): Issue[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return []
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const similar = similarTo(set.facts.flatMap((fact) => (fact.derived ? [] : [fact.id])))
  const issues: Issue[] = []
  for (const [id, value] of Object.entries(facts)) {
    if (issues.length > issueLimit) break
    const path: Path = ['facts', id]
    const fact = byId.get(id)
    if (!fact) issues.push(problem('fact-not-in-set', path, { fact: id, similar: similar(id) }))
    else if (fact.derived) issues.push(problem('fact-is-derived', path, { fact: id }))
    else {
      const reading = readReportedValue(fact, value, within ?? anyDay)
      if (reading.ok || reading.code === 'not-reported') continue
      issues.push(unreadable[reading.code](fact, value, path, within ?? anyDay))
    }
  }
  return issues
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
