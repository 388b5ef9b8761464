import { type CriteriaSet, checkCriteriaSet } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { findPack, packs } from '@tieuchi/schemas/packs'
import { isCriteriaError } from '../errors.js'
import { revisionInForce } from '../registry.js'
import { InputError } from './input-error.js'
import { issueLine } from './issue-line.js'
import type { Messages } from './messages/messages.js'
import { readJson } from './read-json.js'

/**
 * The criteria set that a name stands for on a date: a pack, of which the date picks the revision, or a file.
 * @throws InputError with every problem of the file, or where nothing is in force on the date
 */
export async function findSet(
  name: string,
  on: string,
  locale: Locale,
  messages: Messages,
): Promise<CriteriaSet> {
  const found = findPack(name).map(({ criteriaSet }) => criteriaSet)
  const candidates = found.length > 0 ? found : [await readSet(name, locale, messages)]
  const [{ id }] = candidates as [CriteriaSet, ...CriteriaSet[]]
  try {
    const revisions = candidates.map((criteriaSet) => ({ criteriaSet }))
    return revisionInForce({ revisions }, id, on).criteriaSet
  } catch (error) {
    if (!isCriteriaError(error, 'not-in-force')) throw error
    throw new InputError([messages.input.notInForce({ ...error.details, set: name })])
  }
}

async function readSet(path: string, locale: Locale, messages: Messages): Promise<CriteriaSet> {
  const read = await readJson(path, messages)
  if (!read.ok && 'line' in read) {
    // A name without a dot-json ending or a folder was rather meant as a pack.
    if (/\.json$|[\\/]|^-$/.test(path)) throw new InputError([read.line])
    throw new InputError([messages.input.unknownSet(path, [...new Set(packs.map(({ id }) => id))])])
  }
  const checked = read.ok ? checkCriteriaSet(read.json) : { ok: false as const, issues: [read.issue] }
  if (checked.ok) return checked.criteriaSet
  throw new InputError(checked.issues.map((issue) => issueLine(path, issue, locale, messages)))
}
