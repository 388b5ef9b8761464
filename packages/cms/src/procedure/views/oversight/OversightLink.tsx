import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '../../../access/role.js'
import { languageOf } from '../../../i18n/language.js'
import { oversightTexts } from '../../i18n/oversight.js'
import { oversightPath } from './paths.js'

/** The way from the navigation to the page with all areas, for those who look after more than one. */
export function OversightLink({ payload, user, i18n }: ServerProps) {
  if (!hasRole(user, 'police', 'committee', 'steering', 'council', 'province', 'administrator')) return null
  return (
    <Link className="nav__link" href={`${payload.config.routes.admin}${oversightPath}`} id="nav-oversight">
      <span className="nav__link-label">{oversightTexts[languageOf({ i18n })].title}</span>
    </Link>
  )
}
