'use client'
import { useText } from '../../components/use-text.js'
import type { ChangeText, Section } from './change-text.js'
import css from './review.module.css'

/** The changes by section, each as a sentence with what it was and what it is. */
export function ChangeList({ changes }: { changes: ChangeText[] }) {
  const { text } = useText()
  const sections = Object.keys(text.review.sections) as Section[]
  return sections
    .map((section) => ({ section, of: changes.filter((change) => change.section === section) }))
    .filter(({ of }) => of.length > 0)
    .map(({ section, of }) => (
      <section key={section} aria-label={text.review.sections[section]}>
        <h3 className={css.section}>{text.review.sections[section]}</h3>
        <ul className={css.changes}>
          {of.map((change) => (
            <li key={change.sentence}>
              <p>{change.sentence}</p>
              {change.details.map((detail) => (
                <Detail key={detail.part} {...detail} />
              ))}
            </li>
          ))}
        </ul>
      </section>
    ))
}

function Detail({ part, before, after }: ChangeText['details'][number]) {
  const { text } = useText()
  return (
    <dl className={css.detail}>
      <dt className={css.part}>{part}</dt>
      {before && (
        <dd>
          <span className={css.when}>{text.review.before}</span>
          <del>{before}</del>
        </dd>
      )}
      <dd>
        {before && <span className={css.when}>{text.review.after}</span>}
        <ins>{after}</ins>
      </dd>
    </dl>
  )
}
