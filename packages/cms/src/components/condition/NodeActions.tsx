'use client'
import { MoreIcon, Popup, PopupList, XIcon } from '@payloadcms/ui'
import { useText } from '../use-text.js'
import css from './condition.module.css'
import { canUnwrap, isGroup, kindOf, moveAt, nodeAt, unwrapAt, wrapAt } from './edit-condition.js'
import { nodeId, useConditionEditor } from './editor-context.js'
import type { NodeProps } from './node-props.js'

/** Remove, and behind a menu: move, wrap, negate, unwrap. */
export function NodeActions({ node, path }: NodeProps) {
  const { text } = useText()
  const editor = useConditionEditor()
  const { root, change, remove, disabled } = editor
  if (disabled) return null
  const words = text.condition
  const kind = kindOf(node)
  const place = path.at(-1)
  const siblings = typeof place === 'number' ? (nodeAt(root, path.slice(0, -1)) as unknown[]).length : 1
  const removeLabel = isGroup(kind) ? words.removeGroup : words.remove
  const actions: [id: string, label: string, shown: boolean, next: () => unknown][] = [
    ['move-up', words.moveUp, typeof place === 'number' && place > 0, () => moveAt(root, path, -1)],
    [
      'move-down',
      words.moveDown,
      typeof place === 'number' && place < siblings - 1,
      () => moveAt(root, path, 1),
    ],
    ['wrap-all', words.wrapAll, true, () => wrapAt(root, path, 'all')],
    ['wrap-any', words.wrapAny, true, () => wrapAt(root, path, 'any')],
    ['negate', words.negate, kind !== 'not', () => wrapAt(root, path, 'not')],
    ['unwrap', kind === 'not' ? words.unwrapNot : words.unwrap, canUnwrap(node), () => unwrapAt(root, path)],
  ]
  return (
    <div className={css.actions}>
      <Popup
        id={`${nodeId(editor, path)}-more`}
        buttonClassName={`${css.icon} condition-more`}
        button={
          <>
            <MoreIcon />
            <span className={css.hidden}>{words.more}</span>
          </>
        }
        horizontalAlign="right"
        size="fit-content"
        render={({ close }) => (
          <PopupList.ButtonGroup buttonSize="small">
            {actions
              .filter(([, , shown]) => shown)
              .map(([id, label, , next]) => (
                <PopupList.Button
                  key={id}
                  className={`condition-${id}`}
                  onClick={() => {
                    close()
                    change(next())
                  }}
                >
                  {label}
                </PopupList.Button>
              ))}
          </PopupList.ButtonGroup>
        )}
      />
      <button
        type="button"
        className={css.icon}
        data-action="remove"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={() => remove(path)}
      >
        <XIcon />
      </button>
    </div>
  )
}
