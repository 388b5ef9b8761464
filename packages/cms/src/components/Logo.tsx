import type { ServerProps } from 'payload'
import { componentTexts } from '../i18n/components/texts.js'
import { languageOf } from '../i18n/language.js'
import { Icon } from './Icon.js'
import css from './logo.module.css'

/** The name of the product above the login form. */
export function Logo({ i18n }: Partial<ServerProps>) {
  return (
    <div className={css.logo}>
      <Icon />
      <div>
        <strong>tieuchi</strong>
        <span>{componentTexts[languageOf({ i18n })].product}</span>
      </div>
    </div>
  )
}
