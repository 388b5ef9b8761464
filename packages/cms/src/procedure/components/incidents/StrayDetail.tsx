'use client'
import { Button } from '@payloadcms/ui'
import css from '../../../components/controls.module.css'
import own from './incidents.module.css'
import { useIncidentText } from './use-incident-text.js'

/** A recorded value that the criteria of the day do not ask for; it can only be taken away. */
export function StrayDetail({
  field,
  disabled,
  onRemove,
}: {
  field: string
  disabled: boolean
  onRemove: () => void
}) {
  const { words } = useIncidentText()
  return (
    <div className={own.stray} role="alert">
      <p className={css.problem}>{words.problems.unknownField(field)}</p>
      {!disabled && (
        <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={onRemove}>
          {words.details.remove}
        </Button>
      )}
    </div>
  )
}
