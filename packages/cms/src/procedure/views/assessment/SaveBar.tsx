'use client'
import { Button } from '@payloadcms/ui'
import css from './assessment.module.css'
import type { SheetFact } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'
import type { DraftState } from './use-drafts.js'

/** At the foot of the page while something is not saved: how much, what the server refused, and the way out. */
export function SaveBar({
  state: { problems, saving, save, discard },
  unsaved,
  facts,
}: {
  state: DraftState
  unsaved: number
  facts: readonly SheetFact[]
}) {
  const { text } = useAssessmentText()
  const refused = Object.entries(problems)
  if (unsaved === 0) return null
  const labelOf = (id: string) => facts.find((fact) => fact.id === id)?.label ?? id
  return (
    <div className={css.saveBar} id="assessment-save">
      {refused.length > 0 && (
        <div role="alert" className={css.refused}>
          <p>{text.save.problems}</p>
          <ul>
            {refused.map(([fact, messages]) => (
              <li key={fact}>
                <strong>{labelOf(fact)}</strong>: {messages.join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={css.saveLine}>
        <span role="status">{text.save.unsaved(unsaved)}</span>
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={saving} onClick={discard}>
          {text.save.discard}
        </Button>
        <Button id="assessment-save-button" size="medium" margin={false} disabled={saving} onClick={save}>
          {saving ? text.save.saving : text.save.save}
        </Button>
      </div>
    </div>
  )
}
