import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '../../access/role.js'
import type { Finding, Inspection } from '../collections/inspection.js'
import { registerTexts as texts } from '../i18n/registers.js'
import { todayOf } from '../records/today.js'
import { type Checked, check, type Problem } from './check.js'

/** What is wrong with an inspection: a day to come, and what is due or mended before it took place. */
export function inspectionProblems({ record, req }: Checked<Inspection>): Problem[] {
  const { on, findings } = record
  const problems: Problem[] = []
  const today = todayOf(req)
  if (on && on > today) problems.push({ path: 'on', message: texts.future })
  for (const [index, { dueOn, doneOn }] of (findings ?? []).entries()) {
    const add = (field: string, message: Problem['message']) =>
      problems.push({ path: `findings.${index}.${field}`, message })
    if (on && dueOn && dueOn < on) add('dueOn', texts.mendedBeforeFound)
    if (on && doneOn && doneOn < on) add('doneOn', texts.mendedBeforeFound)
    if (doneOn && doneOn > today) add('doneOn', texts.future)
  }
  return problems
}

export const checkInspection = check(inspectionProblems)

/** Of a board only what it did about each finding is taken over; the findings are the steering committee's. */
export const keepFindings: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !req.user || hasRole(req.user, 'steering')) return data
  const written = new Map(((data.findings ?? []) as Finding[]).map((finding) => [finding.id, finding]))
  const findings = ((originalDoc?.findings ?? []) as Finding[]).map((finding) => {
    const { doneOn, followUp } = written.get(finding.id) ?? finding
    return { ...finding, doneOn, followUp }
  })
  return { ...data, findings }
}
