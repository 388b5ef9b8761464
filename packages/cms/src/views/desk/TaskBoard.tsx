import { Link } from '@payloadcms/ui'
import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { ServerProps } from 'payload'
import { hasRole } from '../../access/role.js'
import { today } from '../../components/today.js'
import { componentTexts } from '../../i18n/components/texts.js'
import { languageOf } from '../../i18n/language.js'
import { latestRelease } from '../../operations/releases.js'
import { slugs } from '../../slugs.js'
import { type DeskRevision, deskOf, inForceOn } from './desk.js'
import css from './desk.module.css'
import { RevisionList } from './RevisionList.js'

/** The top of the dashboard: what this person has to do, and what is in force today. */
export async function TaskBoard({ payload, user, i18n }: ServerProps) {
  if (!user || !hasRole(user, 'drafter', 'approver', 'administrator', 'viewer')) return null
  const language = languageOf({ i18n })
  const words = componentTexts[language].desk
  const admin = payload.config.routes.admin
  const { docs } = await payload.find({
    collection: slugs.criteriaRevisions,
    where: { status: { in: ['draft', 'submitted', 'approved'] } },
    user,
    overrideAccess: false,
    showHiddenFields: true,
    depth: 0,
    limit: 200,
    pagination: false,
    sort: '-updatedAt',
    select: {
      setId: true,
      revision: true,
      name: true,
      title: true,
      status: true,
      contributors: true,
      submission: true,
      published: true,
      updatedAt: true,
    },
  })
  const release = await latestRelease({ payload }, 'sequence', 'publishedAt', 'bundle')
  const { drafts, toApprove, toPublish, waiting } = deskOf(docs as unknown as DeskRevision[], user)
  const inForce = release ? inForceOn(release.bundle.revisions, today()) : []
  const lists = [
    { id: 'to-approve', title: words.toApprove, of: toApprove, view: '/review' },
    { id: 'to-publish', title: words.toPublish, of: toPublish, view: '/review' },
    { id: 'drafts', title: words.drafts, of: drafts, view: '' },
    { id: 'waiting', title: words.waiting, of: waiting, view: '' },
  ].filter(({ of }) => of.length > 0)

  return (
    <div className={css.desk} id="task-board">
      <section className={css.card}>
        <h2 className={css.title}>{words.title}</h2>
        {lists.length === 0 && <p className={css.note}>{words.empty}</p>}
        {lists.map(({ id, title, of, view }) => (
          <section key={id} id={`desk-${id}`} className={css.list}>
            <h3>
              {title} <span className={css.count}>{of.length}</span>
            </h3>
            <RevisionList revisions={of} view={view} admin={admin} language={language} />
          </section>
        ))}
        <p className={css.links}>
          <Link href={`${admin}/collections/${slugs.criteriaRevisions}`}>{words.all}</Link>
          {hasRole(user, 'drafter', 'administrator') && (
            <Link href={`${admin}/collections/${slugs.criteriaRevisions}/create`}>{words.create}</Link>
          )}
        </p>
      </section>
      <section className={css.card} id="desk-in-force">
        <h2 className={css.title}>{words.inForce}</h2>
        {release ? (
          <p className={css.note}>{words.lastRelease(release.sequence)}</p>
        ) : (
          <p className={css.note}>{words.inForceEmpty}</p>
        )}
        <ul className={css.items}>
          {inForce.map(({ setId, revision, title, from, now }) => (
            <li key={`${setId} ${revision}`} data-now={now}>
              <strong>{textIn(title, language)}</strong>
              <span>
                {words.revision(revision)} · {(now ? words.since : words.coming)(formatDate(from, language))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
