'use client'
import { Moment } from '../Moment.js'
import { useText } from '../use-text.js'
import type { Workflow } from './workflow.js'
import css from './workflow.module.css'

/** What happened to the revision, the latest first. */
export function WorkflowHistory({ history }: Pick<Workflow, 'history'>) {
  const { text } = useText()
  if (history.length === 0) return null
  return (
    <section aria-label={text.workflow.history}>
      <h4 className={css.heading}>{text.workflow.history}</h4>
      <ol className={css.history}>
        {[...history].reverse().map((event) => (
          <li
            key={`${event.at} ${event.action}`}
            title={event.hash ? `${text.workflow.hash}: ${event.hash}` : undefined}
          >
            <strong>{text.workflow.events[event.action] ?? event.action}</strong>
            <span className={css.who}>
              {text.workflow.by(event.user.name)} · <Moment at={event.at} />
            </span>
            {event.comment && <Comment {...event} comment={event.comment} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What was said with a step, or what the draft was made from. */
function Comment({ action, comment }: { action: string; comment: string }) {
  const { text } = useText()
  if (action === 'copy') return <span className={css.comment}>{text.workflow.fromRevision(comment)}</span>
  if (action === 'local-set') return <span className={css.comment}>{text.workflow.fromBase(comment)}</span>
  return <q className={css.comment}>{comment}</q>
}
