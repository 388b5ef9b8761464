'use client'
import { useField } from '@payloadcms/ui'
import { textIn } from '@tieuchi/schemas/model'
import type { JSONFieldClientProps } from 'payload'
import controls from '../../../components/controls.module.css'
import { FieldFrame, fieldId } from '../../../components/fields/FieldFrame.js'
import { formatValue } from '../../../components/format-value.js'
import { useFetched } from '../../../components/use-fetched.js'
import { valueInputs } from '../../../components/value-input.js'
import type { FactsToState, FactToState } from '../../operations/reward/facts-to-state.js'
import { procedureSlugs } from '../../slugs.js'
import css from './rewards.module.css'
import { useDraftQuery } from './use-draft-query.js'
import { useRewardText } from './use-reward-text.js'

type Facts = Record<string, unknown>

/** What the criteria for rewards ask about a nominee, each with an input of its type; what the records give is shown. */
export function NominationFactsField(props: JSONFieldClientProps) {
  const { text } = useRewardText()
  const { path, value, setValue, showError, disabled } = useField<Facts | null>({
    potentiallyStalePath: props.path,
  })
  const query = useDraftQuery()
  const { body, failed, reload } = useFetched<FactsToState>(
    query && `/${procedureSlugs.nominations}/facts?${query}`,
  )
  const stated: Facts = value && typeof value === 'object' && !Array.isArray(value) ? value : {}
  const state = (id: string, entered: unknown) => {
    const { [id]: _, ...others } = stated
    setValue(entered === null || entered === undefined ? others : { ...others, [id]: entered })
  }
  const note = (words: string) => <p className={controls.hint}>{words}</p>
  return (
    <FieldFrame path={path} field={props.field} showError={showError} className={css.field}>
      {!query && note(text.facts.first)}
      {query && !body && !failed && note(text.loading)}
      {failed && (
        <p className={controls.problem} role="alert">
          {text.failed}{' '}
          <button type="button" className={css.retry} onClick={reload}>
            {text.retry}
          </button>
        </p>
      )}
      {query && body?.problem && note(body.problem)}
      {query && body?.title && note(text.facts.by(body.title))}
      {query && body?.title && body.facts.length === 0 && note(text.facts.none)}
      <div className={css.facts}>
        {query &&
          body?.facts.map((fact) => (
            <FactInput
              key={fact.id}
              id={`${fieldId(path)}-${fact.id}`}
              fact={fact}
              value={stated[fact.id] ?? null}
              disabled={props.readOnly === true || disabled}
              onChange={(entered) => state(fact.id, entered)}
            />
          ))}
      </div>
    </FieldFrame>
  )
}

function FactInput({
  id,
  fact,
  value,
  disabled,
  onChange,
}: {
  id: string
  fact: FactToState
  value: unknown
  disabled: boolean
  onChange: (value: unknown) => void
}) {
  const { text, language } = useRewardText()
  const label = textIn(fact.label, language)
  if (fact.given !== undefined) {
    return (
      <div className={css.fact}>
        <span className={css.label}>{label}</span>
        <span>
          {formatValue(fact.given, fact, language)} <em className={css.given}>({text.facts.given})</em>
        </span>
      </div>
    )
  }
  const Input = valueInputs[fact.type]
  return (
    <div className={css.fact}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        label={label}
        value={value}
        onChange={onChange}
        disabled={disabled}
        unit={fact.unit}
        options={fact.options}
      />
      {fact.description && <p className={controls.hint}>{textIn(fact.description, language)}</p>}
    </div>
  )
}
