'use client'
import { type ChangeText, changeHeading, changeSections } from '@tieuchi/rules/diff'
import { useText } from '../../components/use-text.js'
import css from './review.module.css'

/** The changes by section, each as a sentence with what it was and what it is. */
export function ChangeList({ changes }: { changes: ChangeText[] }) {
  const { language } = useText()
  return changeSections
    .map((section) => ({ section, of: changes.filter((change) => change.section === section) }))
    .filter(({ of }) => of.length > 0)
    .map(({ section, of }) => (
      <section key={section} aria-label={changeHeading(section, language)}>
        <h3 className={css.section}>{changeHeading(section, language)}</h3>
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
