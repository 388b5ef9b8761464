import { type PayloadRequest, type StaticLabel, ValidationError } from 'payload'
import { languageOf } from '../i18n/language.js'
import { isReadable } from './access/is-readable.js'
import { idOf } from './access/scope.js'
import { registerTexts } from './i18n/registers.js'
import { procedureSlugs } from './slugs.js'

/** What is wrong with one field of a record, as a sentence in the language of the request. */
export interface FieldProblem {
  /** The field, with the part of it after a dot where it has parts. */
  path: string
  message: string
}

/** Refuses a record with everything that is wrong with it; nothing is stored. */
export function refusalOf(
  collection: string,
  problems: readonly FieldProblem[],
  req: PayloadRequest,
): ValidationError {
  const { flattenedFields = [] } = req.payload.collections[collection]?.config ?? {}
  const errors = problems.map((problem) => {
    const field = flattenedFields.find((one) => 'name' in one && one.name === problem.path.split('.')[0])
    const label = field && 'label' in field ? field.label : undefined
    // Payload names the fields in the sentence that it shows beside the form.
    return { ...problem, ...(label ? { label: label as StaticLabel } : {}) }
  })
  return new ValidationError({ collection, errors, req }, req.t)
}

/** The problems of the parts of JSON fields told at the fields, because a form has no place for the parts. */
export function wholeFields(problems: readonly FieldProblem[]): FieldProblem[] {
  const byField = new Map<string, string[]>()
  for (const { path, message } of problems) {
    const field = path.split('.')[0] as string
    byField.set(field, [...(byField.get(field) ?? []), message])
  }
  return [...byField].map(([path, messages]) => ({ path, message: messages.join(' ') }))
}

interface LiveOptions {
  event?: 'onChange' | 'submit'
  name?: string
  id?: number | string
  data: Partial<Record<string, unknown>>
  req: PayloadRequest
}

type Find = (req: PayloadRequest, record: Record<string, unknown>) => Promise<FieldProblem[]>

/**
 * The problems of a record that a form asks about. Nothing is looked up for an area outside the person's scope: what
 * is wrong with a record there would tell what is recorded there.
 */
const problemsWithin =
  (find: Find): Find =>
  async (req, record) => {
    const area = idOf(record.area as string)
    if (!area || (await isReadable(req, procedureSlugs.areas, area))) return find(req, record)
    return [{ path: 'area', message: registerTexts.outsideScope[languageOf(req)] }]
  }

/**
 * Lets a field of the form say what is wrong with it while it is being mended; saving is checked by a hook, as a whole.
 * @param find the problems of the whole record; asked once for all fields of a form
 */
export const saysLive =
  (find: Find) =>
  async (_: unknown, { event, name, id, data, req }: LiveOptions): Promise<string | true> => {
    if (event !== 'onChange') return true
    const known = req.context.liveFieldProblems as { of: object; found: Promise<FieldProblem[]> } | undefined
    const asked = known?.of === data ? known : { of: data, found: problemsWithin(find)(req, { ...data, id }) }
    req.context.liveFieldProblems = asked
    const own = (await asked.found).filter(({ path }) => path.split('.')[0] === name)
    return own.length === 0 ? true : own.map(({ message }) => message).join(' ')
  }
