'use client'
import controls from '../controls.module.css'
import { useText } from '../use-text.js'
import { emptyComparison } from './comparison.js'
import css from './condition.module.css'
import { appendTo, changeKindAt, childNodes, kindOf } from './edit-condition.js'
import { nodeId, useConditionEditor } from './editor-context.js'
import { NodeActions } from './NodeActions.js'
import type { NodeProps } from './node-props.js'

/** `all` or `any`: how the members combine, the members, and buttons to add to them. */
export function GroupEditor({ node, path }: NodeProps) {
  const { text } = useText()
  const editor = useConditionEditor()
  const { root, change, disabled, Node } = editor
  const kind = kindOf(node) as 'all' | 'any'
  const children = childNodes(node, path)
  const next = [...path, kind, children.length]
  return (
    <section className={css.group} data-kind={kind} aria-label={text.condition[kind]}>
      <header className={css.header}>
        <select
          id={`${nodeId(editor, path)}-kind`}
          className={`${controls.control} ${css.kind}`}
          aria-label={text.condition.groupKind}
          disabled={disabled}
          value={kind}
          onChange={(event) => change(changeKindAt(root, path, event.target.value as 'all' | 'any'))}
        >
          <option value="all">{text.condition.all}</option>
          <option value="any">{text.condition.any}</option>
        </select>
        <NodeActions node={node} path={path} />
      </header>
      <div className={css.members}>
        {children.length === 0 && <p className={controls.hint}>{text.condition.emptyGroup}</p>}
        {children.map((child) => (
          <Node key={child.path.join('-')} {...child} />
        ))}
        {!disabled && (
          <div className={css.add}>
            <button
              type="button"
              className={css.link}
              data-action="add-comparison"
              onClick={() => change(appendTo(root, path, emptyComparison()), next)}
            >
              + {text.condition.addComparison}
            </button>
            <button
              type="button"
              className={css.link}
              data-action="add-group"
              onClick={() =>
                change(appendTo(root, path, { [kind === 'all' ? 'any' : 'all']: [emptyComparison()] }), [
                  ...next,
                  kind === 'all' ? 'any' : 'all',
                  0,
                ])
              }
            >
              + {text.condition.addGroup}
            </button>
          </div>
        )}
      </div>
    </section>
  )
}
