'use client'
import { textIn, unitOf } from '@tieuchi/schemas/model'
import { useEffect, useRef } from 'react'
import controls from '../controls.module.css'
import { useText } from '../use-text.js'
import { type LooseComparison, operatorsFor, withFact, withOperator, withoutOpenParts } from './comparison.js'
import css from './condition.module.css'
import { operatorLabel } from './condition-sentence.js'
import { replaceAt } from './edit-condition.js'
import { nodeId, useConditionEditor } from './editor-context.js'
import { NodeActions } from './NodeActions.js'
import type { NodeProps } from './node-props.js'
import { OperandEditor } from './OperandEditor.js'

/** One comparison: a fact, an operator that its type allows, and what it is compared with. */
export function ComparisonEditor({ node, path }: NodeProps) {
  const { text, language } = useText()
  const editor = useConditionEditor()
  const { root, change, facts, words, disabled, focus } = editor
  const comparison = node as LooseComparison
  const fact = facts.find(({ id }) => id === comparison.fact)
  const factId = String(comparison.fact ?? '')
  const operator = String(comparison.operator ?? '')
  const allowed = operatorsFor(fact?.type)
  const id = nodeId(editor, path)
  const set = (next: LooseComparison) => change(replaceAt(root, path, withoutOpenParts(next)))

  const first = useRef<HTMLSelectElement>(null)
  const focused = focus?.join('.') === path.join('.') && focus !== undefined
  useEffect(() => {
    if (focused) first.current?.focus()
  }, [focused])

  return (
    <fieldset className={css.comparison} aria-label={text.condition.comparison}>
      <select
        ref={first}
        id={`${id}-fact`}
        className={`${controls.control} ${css.fact}`}
        aria-label={words.fact}
        disabled={disabled}
        value={factId}
        onChange={(event) =>
          set(
            withFact(
              comparison,
              facts.find((one) => one.id === event.target.value),
              fact,
            ),
          )
        }
      >
        <option value="">{words.chooseFact}</option>
        {factId && !fact && <option value={factId}>{text.field.gone(factId)}</option>}
        {facts.map((one) => (
          <option key={one.id} value={one.id}>
            {textIn(one.label, language)}
            {one.unit ? ` (${textIn(unitOf(one.unit).label, language)})` : ''}
          </option>
        ))}
      </select>
      <select
        id={`${id}-operator`}
        className={`${controls.control} ${css.operator}`}
        aria-label={text.condition.operator}
        disabled={disabled}
        value={operator}
        onChange={(event) => set(withOperator(comparison, event.target.value))}
      >
        {!allowed.some((one) => one === operator) && (
          <option value={operator}>
            {operator ? operatorLabel(operator, fact, { language, text }) : text.condition.chooseOperator}
          </option>
        )}
        {allowed.map((one) => (
          <option key={one} value={one}>
            {operatorLabel(one, fact, { language, text })}
          </option>
        ))}
      </select>
      <OperandEditor id={id} comparison={comparison} fact={fact} onChange={set} />
      <NodeActions node={node} path={path} />
    </fieldset>
  )
}
