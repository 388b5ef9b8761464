import * as z from 'zod'
import { type Assessment, assessment, recordLimit } from './assessment.js'
import type { CalendarDate } from './calendar-date.js'
import { checkEvents, checkLists } from './checks/check-assessed-records.js'
import { anyDay, checkReportedValue } from './checks/check-reported-value.js'
import { fieldOf } from './checks/read-entries.js'
import { similarTo } from './checks/similar-id.js'
import type { CriteriaSet } from './criteria-set.js'
import type { Fact } from './fact.js'
import { type Checked, type Issue, type Path, problem } from './issue.js'
import { exceedsLimits, issueLimit, valueLimits, withinIssueLimit } from './json-limits.js'
import { isFromRecords } from './model/derivation.js'
import { isRecordComplete } from './model/event-record.js'
import { windowContaining } from './model/period.js'
import { type Period, period } from './period.js'
import { shapeIssues } from './shape-issues.js'

const unread = z.array(z.unknown())

/** The assessment around its facts and records, which are read against the set. */
const envelope = assessment.extend({
  facts: z.record(z.string(), z.unknown()),
  events: unread.optional(),
  lists: z.record(z.string(), unread).optional(),
})

/**
 * Checks an assessment against the set that will judge it on a date, and lists every problem at once (up to 5000):
 * broken shape, facts, events and lists that the set does not have, facts that it derives itself, values that do not
 * fit. A value that is absent or null is not a problem: it is missing evidence. Warnings do not make an assessment
 * unusable.
 */
export function checkAssessment(
  set: CriteriaSet,
  json: unknown,
  on: CalendarDate,
): Checked<'assessment', Assessment> {
  const limit = tooManyRecords(json) ?? exceedsLimits(json, valueLimits.assessment)
  if (limit) return { ok: false, issues: [limit] }
  const read = envelope.safeParse(json)
  const within = periodOf(set, json, on)
  const issues = withinIssueLimit([
    ...(read.success ? [] : shapeIssues(read.error, json)),
    ...checkReportedFacts(set, json, within),
    ...checkEvents(set, json, recordBegins(json, within)),
    ...checkLists(set, json),
  ])
  return read.success && issues.every(({ severity }) => severity === 'warning')
    ? { ok: true, assessment: copyOf(read.data as Assessment), issues }
    : { ok: false, issues }
}

/** Asked before anything is walked, so that millions of records are refused at once. */
function tooManyRecords(json: unknown): Issue | undefined {
  const lists = fieldOf(json, 'lists')
  const isObject = typeof lists === 'object' && lists !== null && !Array.isArray(lists)
  const all: [Path, unknown][] = [
    [['events'], fieldOf(json, 'events')],
    ...(isObject ? Object.keys(lists) : []).map((id): [Path, unknown] => [['lists', id], fieldOf(lists, id)]),
  ]
  const found = all.find(([, records]) => Array.isArray(records) && records.length > recordLimit)
  return found && problem('too-many', found[0], { maximum: recordLimit })
}

/** An assessment whose records are copies too, like those that zod makes of the rest. */
function copyOf(read: Assessment): Assessment {
  return {
    ...read,
    ...(read.events && { events: read.events.map((event) => ({ ...event })) }),
    ...(read.lists && {
      lists: Object.fromEntries(
        Object.entries(read.lists).map(([id, entries]) => [id, entries.map((entry) => ({ ...entry }))]),
      ),
    }),
  }
}

/** The period that dates are held to; none where the assessment names one that cannot be read. */
function periodOf(set: CriteriaSet, json: unknown, on: CalendarDate): Period | undefined {
  const stated = fieldOf(json, 'period')
  return stated === undefined ? windowContaining(set.window.start, on) : period.safeParse(stated).data
}

/** The day from which on the events are complete. */
function recordBegins(json: unknown, within: Period | undefined): CalendarDate | undefined {
  const stated = fieldOf(fieldOf(json, 'eventRecord'), 'from')
  if (stated === undefined) return within?.from
  return envelope.shape.eventRecord.safeParse({ from: stated }).data?.from
}

function checkReportedFacts(set: CriteriaSet, json: unknown, within: Period | undefined): Issue[] {
  const facts = fieldOf(json, 'facts')
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return []
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const isDerived = derivedHere(json, within)
  const similar = similarTo(set.facts.flatMap((fact) => (isDerived(fact) ? [] : [fact.id])))
  const issues: Issue[] = []
  for (const [id, value] of Object.entries(facts)) {
    if (issues.length > issueLimit) break
    const path: Path = ['facts', id]
    const fact = byId.get(id)
    if (!fact) issues.push(problem('fact-not-in-set', path, { fact: id, similar: similar(id) }))
    else if (isDerived(fact) && (value !== null || !isFromRecords(fact.derived))) {
      issues.push(problem('fact-is-derived', path, { fact: id }))
    } else issues.push(...checkReportedValue(fact, value, path, within ?? anyDay))
  }
  return issues
}

/** Tells which facts are derived for this assessment: those from records only where it carries these completely. */
function derivedHere(json: unknown, within: Period | undefined): (fact: Fact) => boolean {
  const stated = envelope.shape.eventRecord.safeParse(fieldOf(json, 'eventRecord'))
  const hasEvents = Array.isArray(fieldOf(json, 'events')) && stated.success && within !== undefined
  const lists = fieldOf(json, 'lists')
  return ({ derived }) => {
    if (derived === undefined) return false
    if (!isFromRecords(derived)) return true
    if (derived.list !== undefined) return Array.isArray(fieldOf(lists, derived.list))
    return hasEvents && isRecordComplete(stated.data, derived.events ?? [], within, derived.window)
  }
}
