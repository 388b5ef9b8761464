'use client'
import type { Fact } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import controls from '../controls.module.css'
import { useText } from '../use-text.js'
import { type ValueInputType, valueInputs } from '../value-input.js'
import {
  factsFor,
  type LooseComparison,
  type OperandKind,
  operandKindOf,
  parametersFor,
  takesList,
  withOperandKind,
} from './comparison.js'
import css from './condition.module.css'
import { knownValue } from './condition-sentence.js'
import { useConditionEditor } from './editor-context.js'

interface OperandProps {
  id: string
  comparison: LooseComparison
  fact: Fact | undefined
  onChange: (next: LooseComparison) => void
}

/** The right side: a value, a parameter with its current value, or another fact. */
export function OperandEditor(props: OperandProps) {
  const { text } = useText()
  const { disabled, words } = useConditionEditor()
  const kind = operandKindOf(props.comparison.value)
  const kinds = (Object.keys(text.condition.operandKinds) as OperandKind[]).filter(
    (one) => one !== 'fact' || one === kind || !takesList(props.comparison.operator),
  )
  return (
    <>
      <select
        id={`${props.id}-operand-kind`}
        className={`${controls.control} ${css.operandKind}`}
        aria-label={text.condition.operandKind}
        disabled={disabled}
        value={kind}
        onChange={(event) =>
          props.onChange(withOperandKind(props.comparison, event.target.value as OperandKind))
        }
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {one === 'fact' ? words.another : text.condition.operandKinds[one]}
          </option>
        ))}
      </select>
      <div className={css.operand}>
        {kind === 'value' ? <LiteralOperand {...props} /> : <ReferenceOperand {...props} kind={kind} />}
      </div>
    </>
  )
}

/** A value of the fact's type, or a list of them where the operator takes a list. */
function LiteralOperand({ id, comparison, fact, onChange }: OperandProps) {
  const { text } = useText()
  const { disabled } = useConditionEditor()
  const list = takesList(comparison.operator)
  const type: ValueInputType = (fact?.type ?? 'number') as ValueInputType
  const listed: Partial<Record<ValueInputType, ValueInputType>> = { number: 'numbers', choice: 'choices' }
  const Input = valueInputs[list ? (listed[type] ?? type) : type]
  return (
    <Input
      key={list ? 'list' : 'one'}
      id={`${id}-value`}
      label={text.condition.value}
      value={comparison.value}
      onChange={(value) => onChange({ ...comparison, value })}
      disabled={disabled || !fact}
      unit={fact?.unit}
      options={fact?.options}
    />
  )
}

/** A parameter or a fact that the fact can be compared with. */
function ReferenceOperand({
  id,
  comparison,
  fact,
  onChange,
  kind,
}: OperandProps & { kind: 'parameter' | 'fact' }) {
  const { text, language } = useText()
  const { facts, words, parameters, disabled, on } = useConditionEditor()
  const offered =
    kind === 'fact' ? factsFor(fact, facts) : parametersFor(fact, comparison.operator, parameters)
  const chosen = String((comparison.value as Record<string, unknown>)[kind] ?? '')
  const parameter = kind === 'parameter' ? parameters.find((one) => one.id === chosen) : undefined
  const known = parameter && knownValue(parameter, { on, language })
  const all: readonly { id: string; label: Fact['label'] }[] = kind === 'fact' ? facts : parameters
  const unoffered = all.find((one) => one.id === chosen && !offered.some(({ id: other }) => other === chosen))
  return (
    <>
      <select
        id={`${id}-${kind === 'fact' ? 'other-fact' : kind}`}
        className={controls.control}
        aria-label={kind === 'fact' ? words.other : text.condition.parameter}
        disabled={disabled}
        value={chosen}
        onChange={(event) => onChange({ ...comparison, value: { [kind]: event.target.value } })}
      >
        <option value="">{kind === 'fact' ? words.chooseFact : text.condition.chooseParameter}</option>
        {unoffered && <option value={chosen}>{textIn(unoffered.label, language)}</option>}
        {chosen && !all.some((one) => one.id === chosen) && (
          <option value={chosen}>{text.field.gone(chosen)}</option>
        )}
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {textIn(one.label, language)}
          </option>
        ))}
      </select>
      {parameter && (
        <p className={controls.hint}>
          {known
            ? known.from
              ? text.condition.valueFrom(known.value, known.from)
              : text.condition.valueNow(known.value)
            : text.condition.withoutValue}
        </p>
      )}
    </>
  )
}
