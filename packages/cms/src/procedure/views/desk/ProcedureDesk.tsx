import { Link } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { hasRole } from '../../../access/role.js'
import { languageOf } from '../../../i18n/language.js'
import css from '../../../views/desk/desk.module.css'
import { procedureRoles } from '../../access/role.js'
import { deskTexts } from '../../i18n/desk.js'
import { judgeLatelyChanged } from '../../records/judge-lately-changed.js'
import { oversightPath, reportPath } from '../oversight/paths.js'
import { DeskSection } from './DeskSection.js'
import { deskContext } from './desk-context.js'
import { deskLists } from './desk-lists.js'
import { ProvinceSummary } from './ProvinceSummary.js'

/** The top of the dashboard: what each role of the procedure needs first. */
export async function ProcedureDesk({ payload, user, i18n }: ServerProps) {
  const takesPart = hasRole(user, ...procedureRoles)
  if (!user || !(takesPart || hasRole(user, 'administrator'))) return null
  const language = languageOf({ i18n })
  const words = deskTexts[language]
  const req = { payload, user, i18n, context: {} } as unknown as PayloadRequest
  if (hasRole(user, 'board')) await judgeLatelyChanged(req)
  const lists = await deskLists(deskContext(req, language))
  // An administrator sees the desk only while something waits there.
  if (!takesPart && lists.length === 0) return null
  const admin = payload.config.routes.admin
  const oversees = hasRole(user, 'police', 'committee', 'steering', 'council', 'province')
  return (
    <div className={`${css.card} ${css.alone}`} id="procedure-desk">
      <h2 className={css.title}>{words.title}</h2>
      {lists.length === 0 && !hasRole(user, 'province') && <p className={css.note}>{words.empty}</p>}
      {hasRole(user, 'province') && <ProvinceSummary req={req} language={language} />}
      <div className={css.lists}>
        {lists.map((list) => (
          <DeskSection key={list.id} list={list} words={words} />
        ))}
      </div>
      {oversees && (
        <p className={css.links}>
          <Link href={`${admin}${oversightPath}`}>{words.oversight}</Link>
          <Link href={`${admin}${reportPath}`}>{words.report}</Link>
        </p>
      )}
    </div>
  )
}
