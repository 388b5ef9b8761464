'use client'
import { useTranslation } from '@payloadcms/ui'
import './admin.css'
import css from './language-switch.module.css'

const names = { vi: 'Tiếng Việt', en: 'English' } as const

/** Offers the other language, one click away on every page. */
export function LanguageSwitch() {
  const { i18n, switchLanguage } = useTranslation()
  const other = i18n.language === 'en' ? 'vi' : 'en'
  return (
    <button type="button" lang={other} className={css.button} onClick={() => switchLanguage?.(other)}>
      {names[other]}
    </button>
  )
}
