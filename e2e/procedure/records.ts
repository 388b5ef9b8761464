import type { Server } from '../servers/server'
import { accountOf, logInAs, type Session } from '../servers/session'
import { paper } from './paper'
import type { Account } from './place'

/** Attaches a signed paper and gives its id. */
async function attach(admin: Server, board: Session, area: string): Promise<string> {
  const { name, mimeType, buffer } = paper('ban-dang-ky.pdf')
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(buffer)], { type: mimeType }), name)
  form.set('_payload', JSON.stringify({ area }))
  const headers = { authorization: `JWT ${board.token}`, 'accept-language': 'vi' }
  const response = await fetch(`${admin.url}/api/files`, { method: 'POST', headers, body: form })
  const { doc, errors } = (await response.json()) as { doc?: { id: string }; errors?: unknown }
  if (!doc) throw new Error(JSON.stringify(errors))
  return doc.id
}

/** The board registers a year with totals, and files it. */
export async function register(
  admin: Server,
  account: Account,
  data: { area: string; year: number; filedOn: string; partyResolutionOn: string; households: number },
): Promise<void> {
  const board = await logInAs(admin, account)
  const { households, filedOn, ...rest } = data
  const made = await board.call('POST', '/registrations', {
    ...rest,
    filedOn,
    papers: [await attach(admin, board, data.area)],
    householdsResiding: households,
    householdsCommitted: households,
    commitmentMode: 'totals',
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.json))
  const filed = await board.call('POST', `/registrations/${made.json.doc.id}/file`, { filedOn })
  if (filed.status !== 200) throw new Error(JSON.stringify(filed.json))
}

/** Records what happened, as the police do. */
export async function happened(
  admin: Server,
  account: Account,
  data: { area: string; type: string; on: string; details: object },
): Promise<string> {
  const police = await logInAs(admin, account)
  const { status, json } = await police.call('POST', '/incidents', data)
  if (status !== 201) throw new Error(JSON.stringify(json))
  return json.doc.id
}

/**
 * Does what a day of the year asks for, and gives the assessment of an area for a year.

 */
export async function turnYear(
  admin: Server,
  { area, year, on }: { area: string; year: number; on: string },
): Promise<string> {
  const administrator = await logInAs(admin, accountOf('quantri'))
  const turned = await administrator.call('POST', '/procedure/turn-year', { on })
  if (turned.status !== 200) throw new Error(JSON.stringify(turned.json))
  const { json } = await administrator.call('GET', `/assessments?where[area][equals]=${area}&limit=0&depth=0`)
  const found = json.docs.find((one: { year: number }) => one.year === year)
  if (!found) throw new Error(`The year ${year} was not opened.`)
  return found.id
}
