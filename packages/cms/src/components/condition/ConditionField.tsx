'use client'
import { Button, useField, useFormSubmitted, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useMemo, useState } from 'react'
import { FieldFrame, fieldId } from '../fields/FieldFrame.js'
import { today } from '../today.js'
import { useRecordScope } from '../use-record-scope.js'
import { useSetPart } from '../use-set-part.js'
import { useText } from '../use-text.js'
import { ConditionReading } from './ConditionReading.js'
import { emptyComparison } from './comparison.js'
import css from './condition.module.css'
import { conditionProblems } from './condition-problems.js'
import {
  appendTo,
  comparisonCount,
  isGroup,
  kindOf,
  type NodePath,
  nodeAt,
  removeAt,
} from './edit-condition.js'
import { type ConditionEditor, ConditionEditorContext } from './editor-context.js'
import { NodeEditor } from './NodeEditor.js'

/** A condition as people build it: groups, negations and comparisons, with the sentence that it says. */
export const ConditionField = withCondition(function ConditionField(props: JSONFieldClientProps) {
  const { text, language } = useText()
  const field = useField<unknown>({ potentiallyStalePath: props.path })
  const { path, value, setValue, showError } = field
  const submitted = useFormSubmitted()
  const setFacts = useSetPart('facts')
  const record = useRecordScope(path)
  const facts = record ?? setFacts
  const parameters = useSetPart('parameters')
  const [focus, setFocus] = useState<NodePath>()
  const [removed, setRemoved] = useState<{ before: unknown; count: number }>()
  const disabled = props.readOnly === true || field.disabled
  const isEmpty = value === null || value === undefined || value === ''
  const on = today()

  const problems = useMemo(
    () =>
      submitted && !isEmpty
        ? conditionProblems(value, { facts, parameters, language, ofRecord: record !== undefined })
        : [],
    [submitted, isEmpty, value, facts, record, parameters, language],
  )
  const change = (next: unknown, at?: NodePath) => {
    setRemoved(undefined)
    setFocus(at)
    setValue(next)
  }
  const editor: ConditionEditor = {
    root: value,
    Node: NodeEditor,
    change,
    remove: (at) => {
      setFocus(undefined)
      setRemoved({ before: value, count: comparisonCount(nodeAt(value, at)) })
      setValue(removeAt(value, at))
    },
    focus,
    facts,
    words: text.condition.scopes[record ? 'record' : 'facts'],
    parameters,
    problems,
    disabled,
    id: fieldId(path),
    on,
  }
  // A condition that is not a group yet becomes one when a second part is added.
  const add = () =>
    isEmpty
      ? change(emptyComparison(), [])
      : change(appendTo({ all: [value] }, [], emptyComparison()), ['all', 1])

  return (
    <FieldFrame
      path={path}
      field={props.field}
      showError={showError}
      className={css.field}
      saysProblems={problems.length > 0}
    >
      <ConditionEditorContext value={editor}>
        {!isEmpty && (
          <ConditionReading
            condition={value}
            scope={{ facts, parameters, on, language, text }}
            id={`${fieldId(path)}-sentence`}
          />
        )}
        {isEmpty && (
          <p className={css.empty}>{facts.length === 0 ? editor.words.none : text.condition.empty}</p>
        )}
        {!isEmpty && <NodeEditor node={value} path={[]} />}
        {removed && (
          <div className={css.removed} role="status">
            {text.condition.removed(removed.count)}
            <button
              type="button"
              className={css.link}
              data-action="undo"
              onClick={() => change(removed.before)}
            >
              {text.condition.undo}
            </button>
          </div>
        )}
        {!disabled && !isGroup(kindOf(value)) && (facts.length > 0 || !isEmpty) && (
          <div className={css.start}>
            <Button
              id={`${fieldId(path)}-add`}
              buttonStyle="secondary"
              size="small"
              margin={false}
              icon="plus"
              iconPosition="left"
              onClick={add}
            >
              {isEmpty ? text.condition.addFirst : text.condition.addComparison}
            </Button>
          </div>
        )}
      </ConditionEditorContext>
    </FieldFrame>
  )
})
