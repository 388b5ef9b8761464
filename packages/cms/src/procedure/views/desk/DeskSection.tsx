import { Link } from '@payloadcms/ui'
import { WholeDays } from '../../../components/WholeDays.js'
import css from '../../../views/desk/desk.module.css'
import type { DeskTexts } from '../../i18n/desk.js'
import type { DeskList } from './desk-list.js'

/** Things of one kind, the first of them as links to where the next step is taken. */
export function DeskSection({
  list: { id, title, note, count, items, all },
  words,
}: {
  list: DeskList
  words: DeskTexts
}) {
  return (
    <section className={css.list} id={`desk-${id}`}>
      <h3>
        {title} {items.length > 1 || count > items.length ? <span className={css.count}>{count}</span> : null}
      </h3>
      {note && <p className={css.note}>{note}</p>}
      <ul className={css.items}>
        {items.map((item) => (
          <li key={item.id} data-late={item.late === true}>
            <Link href={item.href}>
              <WholeDays text={item.text} />
            </Link>
            {item.note && (
              <span>
                <WholeDays text={item.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {all && count > items.length && (
        <p className={css.note}>
          {words.more(count - items.length)} · <Link href={all}>{words.all}</Link>
        </p>
      )}
    </section>
  )
}
