import { Link } from '@payloadcms/ui'
import { textIn } from '@tieuchi/schemas/model'
import { componentTexts } from '../../i18n/components/texts.js'
import type { Language } from '../../i18n/language.js'
import { slugs } from '../../slugs.js'
import type { DeskRevision } from './desk.js'
import css from './desk.module.css'

/** Revisions as links to the view where the next step is taken. */
export function RevisionList({
  revisions,
  view,
  admin,
  language,
}: {
  revisions: DeskRevision[]
  view: string
  admin: string
  language: Language
}) {
  return (
    <ul className={css.items}>
      {revisions.map(({ id, name, title, setId, revision }) => (
        <li key={id}>
          <Link href={`${admin}/collections/${slugs.criteriaRevisions}/${id}${view}`}>
            {title?.vi ? textIn(title, language) : name}
          </Link>
          <span>
            {setId} · {componentTexts[language].desk.revision(revision)}
          </span>
        </li>
      ))}
    </ul>
  )
}
