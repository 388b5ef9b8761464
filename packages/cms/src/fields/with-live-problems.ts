import { checkCriteriaSet } from '@tieuchi/schemas'
import type { Field, PayloadRequest } from 'payload'
import { problemsOf } from '../hooks/problems.js'
import type { Row } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'

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

function liveProblem(_: unknown, { event, name, data, siblingData, req }: ValidateOptions): string | true {
  if (event !== 'onChange' || name === undefined) return true
  const { places, messages } = liveProblems(data, req)
  const place = places.get(siblingData)
  return place === undefined ? true : (messages.get(place + name) ?? true)
}

interface LiveProblems {
  data: object
  /** The start of the paths in each object of the form. */
  places: Map<object, string>
  messages: Map<string, string>
}

/** The problems of a form by path; checked once per request, because every field asks. */
function liveProblems(data: Partial<Row>, req: PayloadRequest): LiveProblems {
  const known = req.context.liveProblems as LiveProblems | undefined
  if (known?.data === data) return known
  const set = toCriteriaSet(data)
  const errors = checkCriteriaSet(set).issues.filter(({ severity }) => severity === 'error')
  // Of several problems on one field the first is the one to mend first.
  const entries = problemsOf(errors, set, req).reverse()
  const found = {
    data,
    places: placesIn(data),
    messages: new Map(entries.map(({ path, message }) => [path, message])),
  }
  req.context.liveProblems = found
  return found
}

function placesIn(value: object, start = '', places = new Map<object, string>()): Map<object, string> {
  places.set(value, start)
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) placesIn(inner, `${start}${key}.`, places)
  }
  return places
}
