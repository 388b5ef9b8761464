import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for one another on paper: no I, L, O, 0 and 1. 31 of them, a prime. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const size = alphabet.length
const length = 12

/** A new code for a certificate, such as `7K3M-Q9WD-2XFA`: nobody can guess one, and the last letter checks the others. */
export function newCertificateCode(): string {
  const random = Array.from({ length: length - 1 }, () => randomInt(size))
  return written([...random, checkOf(random)])
}

/**
 * A code as it is kept, however it was typed: small letters, spaces and hyphens do not matter.
 * @returns undefined where it cannot be a code: one wrong letter or two that changed places are noticed
 */
export function readCertificateCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s\-–—.]/g, '')
  const values = [...letters].map((letter) => alphabet.indexOf(letter))
  if (values.length !== length || values.includes(-1)) return undefined
  return values.at(-1) === checkOf(values.slice(0, -1)) ? written(values) : undefined
}

/** Each place has a weight of its own, so that over a prime no single slip leaves the sum as it was. */
const checkOf = (values: readonly number[]): number =>
  values.reduce((sum, value, place) => sum + value * (place + 2), 0) % size

function written(values: readonly number[]): string {
  const letters = values.map((value) => alphabet[value]).join('')
  return (letters.match(/.{4}/g) as string[]).join('-')
}
