'use client'
import { useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import { procedureSlugs } from '../../slugs.js'
import { useAssessmentText } from './use-assessment-text.js'

/** The bread crumbs: the list, then the year. The name of the area stands below, where there is room for it. */
export function usePlaceInNavigation(year: number | undefined): void {
  const { config } = useConfig()
  const { text } = useAssessmentText()
  const { setStepNav } = useStepNav()
  const url = `${config.routes.admin}/collections/${procedureSlugs.assessments}`
  useEffect(() => {
    setStepNav([{ label: text.list, url }, ...(year === undefined ? [] : [{ label: String(year) }])])
  }, [setStepNav, text, url, year])
}
