import * as z from 'zod'
import { checkLocalValues } from './checks/check-local-values.js'
import { checkSet } from './checks/check-set.js'
import { addedIds, addedLists, flattenOverlay } from './checks/flatten-overlay.js'
import { fieldOf, listOf } from './checks/read-entries.js'
import { type CriteriaSet, type LocalCriteria, listLimits } from './criteria-set.js'
import type { CriterionKind } from './criterion.js'
import { type Checked, type Issue, problem, warning } from './issue.js'
import { exceedsLimits, withinIssueLimit } from './json-limits.js'
import { type Overlay, overlay } from './overlay.js'
import { openPeriod } from './period.js'
import { shapeIssues } from './shape-issues.js'

const unread = z.array(z.unknown()).optional()

/** The overlay around its lists, which are read as parts of the set that it makes with its base. */
const envelope = overlay.extend({
  ...Object.fromEntries(addedLists.map((list) => [list, unread])),
  values: z.array(z.unknown()).max(listLimits.parameters).optional(),
})

/**
 * Checks what a province or a locality adds to a set that passed its checks, and lists every problem at once (up to
 * 5000): its shape, what its parts mean together with the base, ids that the base already uses, criteria of a kind
 * that the base does not let others add, and thresholds that are laxer than those of the base on any day. Takes any
 * JSON value and never throws. Warnings do not make an overlay unusable.
 */
export function checkOverlay(base: CriteriaSet, json: unknown): Checked<'overlay', Overlay> {
  const limit = exceedsLimits(json)
  if (limit) return { ok: false, issues: [limit] }
  const around = envelope.safeParse(json)
  const { flat, inOverlay } = flattenOverlay(base, json)
  const inside = checkSet(flat).issues.flatMap(inOverlay)
  const issues = withinIssueLimit(
    withoutRepetition([
      ...(around.success ? [] : shapeIssues(around.error, json)),
      ...inside,
      ...checkBase(base, json),
      ...checkAddedIds(base, json),
      ...checkAddedCriteria(base.localCriteria ?? 'required', json),
      ...checkLocalValues(base, json, inside),
    ]),
  )
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  // Conditions have been walked by now, so that the schema cannot be made slow by them.
  const read = overlay.safeParse(json)
  return read.success
    ? { ok: true, overlay: read.data, issues }
    : { ok: false, issues: withinIssueLimit([...issues, ...shapeIssues(read.error, json)]) }
}

/** The base is the one that the overlay names, and the overlay has an id of its own. */
function checkBase(base: CriteriaSet, json: unknown): Issue[] {
  const issues: Issue[] = []
  const id = fieldOf(json, 'id')
  if ([base.id, ...(base.basedOn ?? []).map((further) => further.id)].includes(id as string)) {
    issues.push(problem('local-id-of-base', ['id'], { id: String(id) }))
  }
  const named = overlay.shape.base.safeParse(fieldOf(json, 'base')).data
  if (named && (named.id !== base.id || named.revision !== base.revision)) {
    const [expected, received] = [base, named].map((set) => `${set.id}@${set.revision}`) as [string, string]
    issues.push(problem('base-differs', ['base'], { expected, received }))
  }
  const inForce = openPeriod.safeParse(fieldOf(json, 'inForce')).data
  const { from, before = null } = base.inForce
  const outlasts = before !== null && (inForce?.before === undefined || inForce.before > before)
  if (inForce && (inForce.from < from || outlasts)) {
    issues.push(warning('outside-base-force', ['inForce'], { from, before }))
  }
  return issues
}

function checkAddedIds(base: CriteriaSet, json: unknown): Issue[] {
  return addedLists.flatMap((list) => {
    const used = new Set<string>(base[list]?.map(({ id }) => id))
    return addedIds(json, list).flatMap(({ index, item: id }) =>
      used.has(id) ? [problem('id-in-base', [list, index, 'id'], { id })] : [],
    )
  })
}

const addable: Record<LocalCriteria, readonly CriterionKind[]> = {
  none: [],
  required: ['required', 'advisory'],
  any: ['required', 'scored', 'advisory'],
}

function checkAddedCriteria(allowed: LocalCriteria, json: unknown): Issue[] {
  return listOf(fieldOf(json, 'criteria')).flatMap((criterion, index) => {
    const kind = fieldOf(criterion, 'kind')
    const known = addable.any.includes(kind as CriterionKind)
    return known && !addable[allowed].includes(kind as CriterionKind)
      ? [problem('local-criterion-not-allowed', ['criteria', index, 'kind'], { kind: String(kind), allowed })]
      : []
  })
}

/** Each problem once: that a list is too long is found both in the overlay and in the set that it makes. */
function withoutRepetition(issues: Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ code, path }) => {
    const key = JSON.stringify([code, path])
    return !seen.has(key) && seen.add(key)
  })
}
