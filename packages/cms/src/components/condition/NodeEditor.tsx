'use client'
import { useText } from '../use-text.js'
import { ComparisonEditor } from './ComparisonEditor.js'
import css from './condition.module.css'
import { problemsOf } from './condition-problems.js'
import { kindOf } from './edit-condition.js'
import { nodeId, useConditionEditor } from './editor-context.js'
import { GroupEditor } from './GroupEditor.js'
import { NegationEditor } from './NegationEditor.js'
import type { NodeProps } from './node-props.js'
import { UnreadableNode } from './UnreadableNode.js'

const editors = {
  all: GroupEditor,
  any: GroupEditor,
  not: NegationEditor,
  comparison: ComparisonEditor,
  unreadable: UnreadableNode,
}

/** One node of a condition with its problems under it. */
export function NodeEditor({ node, path }: NodeProps) {
  const { text } = useText()
  const editor = useConditionEditor()
  const Editor = editors[kindOf(node)]
  const problems = problemsOf(editor.problems, node, path)
  const id = nodeId(editor, path)
  const names: Record<string, string> = {
    fact: editor.words.fact,
    operator: text.condition.operator,
    value: text.condition.operandKind,
  }
  const partName = (part: unknown) => (Object.hasOwn(names, String(part)) ? `${names[String(part)]}: ` : '')
  return (
    <div id={id} className={css.node} data-invalid={problems.length > 0 || undefined}>
      <Editor node={node} path={path} />
      {problems.length > 0 && (
        <ul className={css.problems} role="alert">
          {problems.map(({ at, message }) => (
            <li key={`${at.join('.')} ${message}`}>
              {partName(at[path.length])}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
