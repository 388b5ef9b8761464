export type Language = 'vi' | 'en'

/** The language to answer in: English where it was asked for, Vietnamese otherwise. */
export function languageOf(from: { i18n?: { language?: string } } | Language): Language {
  const language = typeof from === 'string' ? from : from.i18n?.language
  return language === 'en' ? 'en' : 'vi'
}
