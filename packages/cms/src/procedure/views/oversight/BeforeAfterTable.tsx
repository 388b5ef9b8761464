import type { Language } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import type { BeforeAfter } from '../../records/before-after.js'
import css from './report.module.css'
import { meanText, shareText } from './share-text.js'

/** The years before areas started with the model beside the years since. */
export function BeforeAfterTable({ sides, language }: { sides: BeforeAfter; language: Language }) {
  const words = oversightTexts[language]
  if (sides.before.areaYears + sides.after.areaYears === 0) {
    return <p className={css.note}>{words.noBeforeAfter}</p>
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" />
          <td>{words.areaYears}</td>
          <td>{words.share}</td>
          <td>{words.happeningsPerArea}</td>
        </tr>
      </thead>
      <tbody>
        {(
          [
            [words.untilStart, sides.before],
            [words.sinceStart, sides.after],
          ] as const
        ).map(([name, { areaYears, met, total }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{areaYears}</td>
            <td>{shareText(met, language)}</td>
            <td>{meanText(total, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
