/**
 * An identifier for a name of any form: `accountAge` and `Account age` become `account-age`. Undefined where nothing
 * of the name can stand in an identifier.
 */
export function identifierFor(name: string): string | undefined {
  const words = name
    .slice(0, 200)
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const id = words.join('-').slice(0, 64).replace(/-+$/, '')
  return /^[a-z]/.test(id) ? id : undefined
}
