import { DefaultTemplate, MinimalTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { languageOf } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'

/** A page of its own inside the admin, for people who logged in; others are led to the login. */
export function Frame({ view, children }: { view: AdminViewServerProps; children: ReactNode }) {
  const { initPageResult, params, searchParams, viewActions } = view
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!req.user) {
    const words = oversightTexts[languageOf(req)]
    return (
      <MinimalTemplate>
        <p>{words.login}</p>
        <p>
          <a href={`${req.payload.config.routes.admin}${req.payload.config.admin.routes.login}`}>
            {words.toLogin}
          </a>
        </p>
      </MinimalTemplate>
    )
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Gutter>{children}</Gutter>
    </DefaultTemplate>
  )
}
