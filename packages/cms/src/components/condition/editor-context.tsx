'use client'
import type { Fact, Parameter } from '@tieuchi/schemas'
import { createContext, type FunctionComponent, use } from 'react'
import type { ComponentTexts } from '../../i18n/components/texts.js'
import type { ConditionProblem } from './condition-problems.js'
import type { NodePath } from './edit-condition.js'
import type { NodeProps } from './node-props.js'

/** What the things are called that a comparison can be about. */
export type ScopeWords = ComponentTexts['condition']['scopes']['facts']

/** What every part of the condition editor works with. */
export interface ConditionEditor {
  root: unknown
  /** Shows any node; groups hold nodes of every kind. */
  Node: FunctionComponent<NodeProps>
  /** Takes the whole changed condition; `focus` is the node whose first input gets the focus. */
  change: (next: unknown, focus?: NodePath) => void
  /** Removes a node and offers to undo it. */
  remove: (path: NodePath) => void
  focus: NodePath | undefined
  /** What a comparison can be about: the facts of the set, or the fields of a record. */
  facts: Fact[]
  words: ScopeWords
  parameters: Parameter[]
  problems: ConditionProblem[]
  disabled: boolean
  /** The start of every id in the editor, unique on the page. */
  id: string
  /** Today, `YYYY-MM-DD`: which value of a parameter is named. */
  on: string
}

export const ConditionEditorContext = createContext<ConditionEditor | null>(null)

export function useConditionEditor(): ConditionEditor {
  const editor = use(ConditionEditorContext)
  if (!editor) throw new Error('A part of the condition editor stands outside of it.')
  return editor
}

export const nodeId = (editor: ConditionEditor, path: NodePath): string => [editor.id, ...path].join('-')
