'use client'
import { ComparisonEditor } from './ComparisonEditor.js'
import css from './condition.module.css'
import { problemsOf } from './condition-problems.js'
import { kindOf, type NodePath } from './edit-condition.js'
import { nodeId, useConditionEditor } from './editor-context.js'
import { GroupEditor } from './GroupEditor.js'
import { NegationEditor } from './NegationEditor.js'
import { UnreadableNode } from './UnreadableNode.js'

export interface NodeProps {
  node: unknown
  path: NodePath
}

const editors = {
  all: GroupEditor,
  any: GroupEditor,
  not: NegationEditor,
  comparison: ComparisonEditor,
  unreadable: UnreadableNode,
}

/** One node of a condition with its problems under it. */
export function NodeEditor({ node, path }: NodeProps) {
  const editor = useConditionEditor()
  const Editor = editors[kindOf(node)]
  const problems = problemsOf(editor.problems, node, path)
  const id = nodeId(editor, path)
  return (
    <div id={id} className={css.node} data-invalid={problems.length > 0 || undefined}>
      <Editor node={node} path={path} />
      {problems.length > 0 && (
        <ul className={css.problems} role="alert">
          {problems.map(({ at, message }) => (
            <li key={`${at.join('.')} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
