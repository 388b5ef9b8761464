import { Link } from '@payloadcms/ui'
import { slugs } from '../../slugs.js'
import type { DeskRevision } from './desk.js'
import css from './desk.module.css'

/** Revisions as links to the view where the next step is taken. */
export function RevisionList({
  revisions,
  view,
  admin,
  revisionWord,
}: {
  revisions: DeskRevision[]
  view: string
  admin: string
  revisionWord: (revision: number) => string
}) {
  return (
    <ul className={css.items}>
      {revisions.map(({ id, name, setId, revision }) => (
        <li key={id}>
          <Link href={`${admin}/collections/${slugs.criteriaRevisions}/${id}${view}`}>{name}</Link>
          <span>
            {setId} · {revisionWord(revision)}
          </span>
        </li>
      ))}
    </ul>
  )
}
