'use client'
import { Button, Pill, useModal } from '@payloadcms/ui'
import { formatDate } from '@tieuchi/schemas/model'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import { Moment } from '../../../components/Moment.js'
import type { NoticeStanding } from '../../operations/exchange/notice-standing.js'
import panel from '../panel.module.css'
import { StandingPanel } from '../StandingPanel.js'
import { useStep } from '../use-step.js'
import { useExchangeText } from './use-exchange-text.js'

const slug = 'acknowledge-notice'

/** Whether a notice was acknowledged: by the board's own area, or by each of the areas it went to. */
export function NoticePanel() {
  const { text } = useExchangeText()
  const words = text.notice
  return (
    <StandingPanel<NoticeStanding> id="notice-panel" title={words.title} words={{ ...text, ...words }}>
      {(standing, path, reload) => (
        <>
          {standing.own && <OwnAcknowledgement standing={standing} path={path} onDone={reload} />}
          {standing.areas && <Acknowledgements standing={standing} areas={standing.areas} />}
        </>
      )}
    </StandingPanel>
  )
}

function OwnAcknowledgement({
  standing: { own, acknowledgeBy, late },
  path,
  onDone,
}: {
  standing: NoticeStanding
  path: string
  onDone: () => void
}) {
  const { text, language } = useExchangeText()
  const { openModal } = useModal()
  const step = useStep(onDone)
  const words = text.notice
  if (!own) return null
  const said = own.acknowledgement
  if (said) {
    return (
      <p className={panel.note} role="status">
        {words.acknowledged(said.by.name)} · <Moment at={said.at} />
      </p>
    )
  }
  const day = acknowledgeBy ? formatDate(acknowledgeBy, language) : ''
  return (
    <>
      <p className={late ? panel.blocked : panel.note}>
        {words.waiting} {day && (late ? words.overdue(day) : words.waitingUntil(day))}
      </p>
      {own.may && (
        <div className={panel.actions}>
          <Button
            id="acknowledge-notice-button"
            size="medium"
            margin={false}
            type="button"
            onClick={() => openModal(slug)}
          >
            {words.acknowledge}
          </Button>
          <StepDialog
            slug={slug}
            title={words.acknowledge}
            explain={words.explain}
            confirm={words.acknowledge}
            run={() => step(`${path}/acknowledge`, {}, words.done)}
          />
        </div>
      )}
    </>
  )
}

function Acknowledgements({
  standing: { late },
  areas,
}: {
  standing: NoticeStanding
  areas: NonNullable<NoticeStanding['areas']>
}) {
  const { text } = useExchangeText()
  const words = text.notice
  const done = areas.filter(({ acknowledgement }) => acknowledgement).length
  return (
    <>
      <p className={panel.note}>{words.count(done, areas.length)}</p>
      <ul className={panel.list}>
        {areas.map(({ id, name, acknowledgement }) => (
          <li key={id}>
            <span>{name}</span>
            {acknowledgement ? (
              <span className={panel.who}>
                {acknowledgement.by.name} · <Moment at={acknowledgement.at} />
              </span>
            ) : (
              <span>
                <Pill pillStyle={late ? 'error' : 'warning'} size="small">
                  {late ? words.late : words.notYet}
                </Pill>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
