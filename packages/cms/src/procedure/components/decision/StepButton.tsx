'use client'
import { Button, useModal } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { StepDialog } from '../../../components/dialog/StepDialog.js'
import css from '../../../components/workflow/workflow.module.css'

/** A button that asks before its step is taken. */
export function StepButton({
  label,
  secondary,
  ...dialog
}: { label: string; secondary?: boolean } & Omit<ComponentProps<typeof StepDialog>, 'title' | 'confirm'>) {
  const { openModal } = useModal()
  return (
    <>
      <Button
        id={`${dialog.slug}-button`}
        buttonStyle={secondary ? 'secondary' : 'primary'}
        size="medium"
        margin={false}
        className={css.button ?? ''}
        type="button"
        onClick={() => openModal(dialog.slug)}
      >
        {label}
      </Button>
      <StepDialog {...dialog} title={label} confirm={label} />
    </>
  )
}
