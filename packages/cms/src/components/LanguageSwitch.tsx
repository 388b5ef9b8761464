'use client'
import { useTranslation } from '@payloadcms/ui'
import css from './language-switch.module.css'

/** Vietnamese or English, one click away on every page. */
export function LanguageSwitch() {
  const { i18n, languageOptions, switchLanguage } = useTranslation()
  return (
    <fieldset className={css.languages} aria-label="Ngôn ngữ / Language">
      {languageOptions.map(({ label, value }) => (
        <button
          key={value}
          type="button"
          lang={value}
          aria-pressed={i18n.language === value}
          onClick={() => switchLanguage?.(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
