/**
 * A text as it is searched: without tone marks, capitals and the stroke of đ, so that `phu loi` finds `Phú Lợi`, and
 * without signs that a database would take for wildcards.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/.-]+/gu, ' ')
    .trim()
