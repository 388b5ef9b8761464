'use client'
import { Button } from '@payloadcms/ui'
import { useText } from '../use-text.js'
import { emptyComparison } from './comparison.js'
import css from './condition.module.css'
import { replaceAt } from './edit-condition.js'
import { useConditionEditor } from './editor-context.js'
import type { NodeProps } from './node-props.js'

/** A stored value that is no condition: shown as it is, to be replaced knowingly. */
export function UnreadableNode({ node, path }: NodeProps) {
  const { text } = useText()
  const { root, change, disabled } = useConditionEditor()
  return (
    <div className={css.unreadable}>
      <p>{text.condition.unreadable}</p>
      <pre>{JSON.stringify(node, null, 2)}</pre>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={disabled}
        onClick={() => change(replaceAt(root, path, emptyComparison()), path)}
      >
        {text.condition.startOver}
      </Button>
    </div>
  )
}
