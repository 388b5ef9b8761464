import { type Bundle, type CriteriaSet, checkBundle, checkCriteriaSet, type Issue } from '@tieuchi/schemas'
import { findPack, packs } from '@tieuchi/schemas/packs'
import { hashIssues } from '../bundle.js'
import { isCriteriaError } from '../errors.js'
import { revisionInForce, setIds } from '../registry.js'
import type { Invocation } from './command.js'
import { InputError } from './input-error.js'
import { issueLine } from './issue-line.js'
import { readJson } from './read-json.js'

export interface Asked {
  /** The law of which day. */
  on: string
  /** What had been published by then; only a bundle says when that was. */
  knownAt?: string | undefined
  /** Which set of a bundle. */
  id?: string | undefined
}

/**
 * The criteria set that a name stands for on a date: a pack, of which the date picks the revision, a file with a set,
 * or a file with a published bundle.
 * @throws InputError with every problem of the file, or where nothing is in force on the date
 */
export async function findSet(name: string, asked: Asked, invocation: Invocation): Promise<CriteriaSet> {
  const { messages } = invocation
  const packed = findPack(name).map(({ criteriaSet }) => ({ criteriaSet }))
  const found = packed.length > 0 ? { revisions: packed } : await readRevisions(name, invocation)
  const isBundle = 'sequence' in found
  if (asked.knownAt !== undefined && !isBundle)
    throw new InputError([messages.input.knownAtNeedsBundle(name)])
  const ids = setIds(found)
  const [first = ''] = ids
  if (asked.id === undefined && ids.length > 1) throw new InputError([messages.input.whichSet(name, ids)])
  const id = asked.id ?? first
  try {
    return asked.knownAt === undefined || !isBundle
      ? revisionInForce(found, id, asked.on).criteriaSet
      : revisionInForce(found, id, asked.on, { knownAt: asked.knownAt }).criteriaSet
  } catch (error) {
    if (isCriteriaError(error, 'set-not-found'))
      throw new InputError([messages.input.notInFile(name, id, ids)])
    if (!isCriteriaError(error, 'not-in-force')) throw error
    throw new InputError([messages.input.notInForce({ ...error.details, set: name })])
  }
}

/**
 * One revision by name, whatever the day: a file with a set, or a pack named with its revision.
 * @throws InputError with every problem
 */
export async function findRevision(name: string, invocation: Invocation): Promise<CriteriaSet> {
  const packed = findPack(name).map(({ criteriaSet }) => criteriaSet)
  const [only] = packed
  if (only && packed.length === 1) return only
  const { messages } = invocation
  if (only)
    throw new InputError([
      messages.input.whichRevision(
        name,
        packed.map(({ revision }) => revision),
      ),
    ])
  const { revisions } = await readRevisions(name, invocation)
  const [single] = revisions
  if (single && revisions.length === 1) return single.criteriaSet
  throw new InputError([messages.input.bundleNotRevision(name)])
}

type Revisions = Bundle | { revisions: { criteriaSet: CriteriaSet }[] }

async function readRevisions(path: string, invocation: Invocation): Promise<Revisions> {
  const { messages, locale } = invocation
  const read = await readJson(path, messages)
  const refuse = (issues: Issue[]) =>
    new InputError(issues.map((issue) => issueLine(path, issue, locale, messages)))
  if (!read.ok && 'line' in read) {
    // A name without a dot-json ending or a folder was rather meant as a pack.
    if (/\.json$|[\\/]|^-$/.test(path)) throw new InputError([read.line])
    throw new InputError([messages.input.unknownSet(path, [...new Set(packs.map(({ id }) => id))])])
  }
  if (!read.ok) throw refuse([read.issue])
  if (isBundle(read.json)) {
    const checked = checkBundle(read.json)
    if (!checked.ok) throw refuse(checked.issues)
    const changed = hashIssues(checked.bundle)
    if (changed.length > 0) throw refuse(changed)
    return checked.bundle
  }
  const checked = checkCriteriaSet(read.json, { reasoning: false })
  if (!checked.ok) throw refuse(checked.issues)
  return { revisions: [{ criteriaSet: checked.criteriaSet }] }
}

function isBundle(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'revisions')
}
