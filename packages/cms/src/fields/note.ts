import type { NamedGroupField } from 'payload'
import { localizedText } from './localized-text.js'

/** What the text leaves open. */
export const note = (): NamedGroupField =>
  localizedText('note', {
    label: { vi: 'Ghi chú', en: 'Note' },
    description: {
      vi: 'Điều chưa rõ, hoặc cách hiểu một câu chữ chưa rõ.',
      en: 'What is not known, or how an unclear text was read.',
    },
    long: true,
  })
