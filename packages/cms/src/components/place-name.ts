import type { ComponentTexts } from '../i18n/components/texts.js'

/**
 * The place of a field in words: `Ngưỡng 2 → Giá trị 1 → Từ ngày`.
 * @param path as in the form: `parameters.1.values.0.from`
 * @param rowName the name of the row at a path where it has one, to be shown instead of its number
 */
export function placeName(
  path: string,
  text: ComponentTexts,
  rowName: (path: string) => string | undefined = () => undefined,
): string {
  const parts = path.split('.')
  const names: string[] = []
  for (const [index, part] of parts.entries()) {
    if (/^\d+$/.test(part)) {
      const list = names.pop() ?? ''
      const name = rowName(parts.slice(0, index + 1).join('.'))
      names.push(`${list} ${name ? `“${name}”` : Number(part) + 1}`)
    } else names.push(text.places[part] ?? part)
  }
  return names.join(' → ')
}
