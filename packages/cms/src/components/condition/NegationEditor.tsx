'use client'
import { useText } from '../use-text.js'
import css from './condition.module.css'
import { childNodes } from './edit-condition.js'
import { useConditionEditor } from './editor-context.js'
import { NodeActions } from './NodeActions.js'
import type { NodeProps } from './node-props.js'

/** `not`: the node inside must not hold. */
export function NegationEditor({ node, path }: NodeProps) {
  const { text } = useText()
  const { Node } = useConditionEditor()
  return (
    <section className={css.group} data-kind="not" aria-label={text.condition.not}>
      <header className={css.header}>
        <span className={css.badge}>{text.condition.not}</span>
        <span className={css.explanation}>{text.condition.notExplained}</span>
        <NodeActions node={node} path={path} />
      </header>
      <div className={css.members}>
        {childNodes(node, path).map((child) => (
          <Node key="not" {...child} />
        ))}
      </div>
    </section>
  )
}
