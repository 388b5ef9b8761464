import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/scope.js'
import type { Matter, MatterOwner } from '../../collections/matter.js'
import type { Notice } from '../../collections/notice.js'
import { type Mail, mailTexts } from '../../i18n/mail.js'
import { linkTo } from '../../mail/link.js'
import { boardsOf, peopleOf } from '../../mail/recipients.js'
import { sendMessages, sendsEmail } from '../../mail/send.js'
import { type ProcedureSlug, procedureSlugs } from '../../slugs.js'

/**
 * Tells the boards of areas by e-mail that a notice is there for them. The e-mail has its title and where to read it,
 * not its text. The sending goes on in the background.
 */
export async function tellOfNotice(
  req: PayloadRequest,
  notice: Notice,
  areas: readonly string[],
): Promise<void> {
  if (!sendsEmail(req.payload)) return
  const by = notice.acknowledgeBy ? formatDate(notice.acknowledgeBy, 'vi') : undefined
  const mail = mailTexts.notice(notice.kind, notice.subject, by)
  send(req, await boardsOf(req, areas), mail, procedureSlugs.notices, notice.id)
}

/** Tells the people who own a matter that it is there, by e-mail. */
export async function tellNewOwner(req: PayloadRequest, matter: Matter): Promise<void> {
  if (!sendsEmail(req.payload)) return
  const to = await peopleOf(req, matter.owner as MatterOwner, await unitsAround(req, matter.area))
  const mail = mailTexts.matter(matter.subject, formatDate(matter.dueOn, 'vi'))
  send(req, to, mail, procedureSlugs.matters, matter.id)
}

/** Tells the police of a unit by e-mail that a notice went out in the unit's name. */
export async function tellPolice(req: PayloadRequest, unit: string, subject: string): Promise<void> {
  if (!sendsEmail(req.payload)) return
  const { text, ...mail } = mailTexts.ownNotice(subject)
  const to = await peopleOf(req, 'police', [unit])
  void sendMessages(
    req,
    to.map((address) => ({ to: address, subject: mail.subject, text })),
  )
}

/** Tells the board of the area that its matter is answered, by e-mail. */
export async function tellOfAnswer(req: PayloadRequest, matter: Matter): Promise<void> {
  if (!sendsEmail(req.payload)) return
  const to = await boardsOf(req, [idOf(matter.area) as string])
  send(req, to, mailTexts.answer(matter.subject), procedureSlugs.matters, matter.id)
}

/** The commune of an area: whose people settle what the area raises. */
async function unitsAround(req: PayloadRequest, area: string): Promise<string[]> {
  const found = await req.payload.findByID({
    collection: procedureSlugs.areas,
    id: idOf(area) as string,
    depth: 0,
    disableErrors: true,
    select: { commune: true },
    req,
  })
  const commune = idOf((found as { commune?: string } | null)?.commune)
  return commune ? [commune] : []
}

function send(req: PayloadRequest, to: string[], mail: Mail, collection: ProcedureSlug, id: string): void {
  const link = linkTo(req, collection, id)
  const text = link ? `${mail.text}\n\n${link}` : mail.text
  void sendMessages(
    req,
    to.map((address) => ({ to: address, subject: mail.subject, text })),
  )
}
