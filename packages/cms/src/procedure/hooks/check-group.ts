import type { Group } from '../collections/group.js'
import { registerTexts as texts } from '../i18n/registers.js'
import { type Checked, check, type Problem } from './check.js'
import { wholeNumberProblems } from './check-numbers.js'

/** The households of a fire-safety group, as published locally. */
const fewest = 5
const most = 15

/** What is wrong with a group: its days, its numbers, and a fire-safety group of too few or too many households. */
export function groupProblems({ record }: Pick<Checked<Group>, 'record'>): Problem[] {
  const { kind, households, from, before } = record
  const problems = wholeNumberProblems(record, ['members', 'households'])
  if (from && before && before <= from) problems.push({ path: 'before', message: texts.endsBeforeItBegins })
  const outside = households == null || households < fewest || households > most
  if (kind === 'fire-safety-group' && outside && problems.every(({ path }) => path !== 'households')) {
    problems.push({ path: 'households', message: texts.householdsOfGroup(households) })
  }
  return problems
}

export const checkGroup = check<Group>(groupProblems)
