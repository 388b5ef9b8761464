'use client'
import { useId, useState } from 'react'
import controls from '../../../components/controls.module.css'
import { foldText } from '../../records/fold-text.js'
import css from './places.module.css'

/** A list that is longer can be searched. */
const searchedFrom = 7

/** A list of units to tick; what is ticked stays in sight while the list is searched. */
export function UnitChoice({
  units,
  words,
  chosen,
  onChange,
}: {
  units: { id: string; name: string; code: string }[]
  words: { together: string; togetherHint: string; filter: string; none: string }
  chosen: string[]
  onChange: (ids: string[]) => void
}) {
  const id = useId()
  const [sought, setSought] = useState('')
  const shown = units.filter(
    (unit) => chosen.includes(unit.id) || foldText(`${unit.name} ${unit.code}`).includes(foldText(sought)),
  )
  const tick = (unit: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, unit] : chosen.filter((one) => one !== unit))
  return (
    <fieldset className={css.choice}>
      <legend>{words.together}</legend>
      <p className={controls.hint}>{words.togetherHint}</p>
      {units.length > searchedFrom && (
        <>
          <label htmlFor={id} className={css.label}>
            {words.filter}
          </label>
          <input
            id={id}
            type="search"
            className={controls.control}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </>
      )}
      {shown.length === 0 && <p className={controls.hint}>{words.none}</p>}
      <ul className={css.units}>
        {shown.map((unit) => (
          <li key={unit.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(unit.id)}
                onChange={(event) => tick(unit.id, event.target.checked)}
              />
              <span>
                {unit.name} ({unit.code})
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
