'use client'
import { Banner } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import type { Sheet } from './sheet.js'
import { useAssessmentText } from './use-assessment-text.js'

/** Says above everything that an assessment was closed unfinished, that it was sent back, or when it will be closed. */
export function StandingBanner({ sheet: { status, closing, closesOn, history } }: { sheet: Sheet }) {
  const { text, language } = useAssessmentText()
  const words = text.standing
  const returned = status === 'open' ? history.find(({ what }) => what === 'returned') : undefined
  return (
    <>
      {closing && (
        <div id="assessment-closed" role="status">
          <Banner type="error">
            {words.closed(formatDate(closing.on, language), text.history.lacked[closing.from])}
          </Banner>
        </div>
      )}
      {returned && (
        <div id="assessment-returned" role="status">
          <Banner type="error">{words.returned(returned.reason ?? '')}</Banner>
        </div>
      )}
      {closesOn && (
        <div id="assessment-closes">
          <Banner type="default">{words.closes(formatDate(closesOn, language))}</Banner>
        </div>
      )}
    </>
  )
}
