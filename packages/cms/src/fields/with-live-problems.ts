import type { Field, PayloadRequest } from 'payload'
import { problemsOf } from '../hooks/problems.js'
import { checkContent } from '../mapping/check-content.js'
import type { Row } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'
import { baseOf } from '../operations/base.js'

/**
 * Lets every field of the form say what is wrong with it while it is being mended. Without this, the form forgets
 * what the server refused as soon as anything is changed. Saving is checked elsewhere, as a whole.
 */
export function withLiveProblems(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withLiveProblems(tab.fields) })) }
    }
    const inner = 'fields' in field ? { fields: withLiveProblems(field.fields) } : {}
    const own =
      'name' in field && field.type !== 'group' && field.type !== 'ui' ? { validate: liveProblem } : {}
    return { ...field, ...inner, ...own } as Field
  })
}

interface ValidateOptions {
  event?: 'onChange' | 'submit'
  name?: string
  /** The whole form, of which `siblingData` is the part that holds the field. */
  data: Partial<Row>
  siblingData: Partial<Row>
  req: PayloadRequest
}

async function liveProblem(
  _: unknown,
  { event, name, data, siblingData, req }: ValidateOptions,
): Promise<string | true> {
  if (event !== 'onChange' || name === undefined) return true
  const { places, messages } = await liveProblemsOnce(data, req)
  const place = places.get(siblingData)
  return place === undefined ? true : (messages.get(place + name) ?? true)
}

interface LiveProblems {
  /** The start of the paths in each object of the form. */
  places: Map<object, string>
  messages: Map<string, string>
}

/** The problems of a form by path; checked once per request, because every field asks. */
function liveProblemsOnce(data: Partial<Row>, req: PayloadRequest): Promise<LiveProblems> {
  const known = req.context.liveProblems as { of: object; found: Promise<LiveProblems> } | undefined
  if (known?.of === data) return known.found
  const found = liveProblems(data, req)
  req.context.liveProblems = { of: data, found }
  return found
}

async function liveProblems(data: Partial<Row>, req: PayloadRequest): Promise<LiveProblems> {
  const set = toCriteriaSet(data)
  const { issues } = checkContent(set, (await baseOf(req, set)) ?? undefined)
  const errors = issues.filter(({ severity }) => severity === 'error')
  // Of several problems on one field the first is the one to mend first.
  const entries = problemsOf(errors, set, req).reverse()
  return { places: placesIn(data), messages: new Map(entries.map(({ path, message }) => [path, message])) }
}

function placesIn(value: object, start = '', places = new Map<object, string>()): Map<object, string> {
  places.set(value, start)
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) placesIn(inner, `${start}${key}.`, places)
  }
  return places
}
