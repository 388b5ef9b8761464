import { expect, it } from 'vitest'
import { newCertificateCode, readCertificateCode } from './certificate-code.js'

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

it('gives a new code each time, in three groups of letters that are not taken for one another', () => {
  const codes = new Set(Array.from({ length: 1000 }, newCertificateCode))
  expect(codes.size).toBe(1000)
  for (const code of codes) {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(readCertificateCode(code)).toBe(code)
  }
})

it('reads a code however it was typed', () => {
  const code = newCertificateCode()
  expect(readCertificateCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
})

it('notices every wrong letter and every two neighbours that changed places', () => {
  const code = newCertificateCode().replaceAll('-', '')
  for (let place = 0; place < code.length; place += 1) {
    for (const letter of letters) {
      if (letter === code[place]) continue
      expect(readCertificateCode(code.slice(0, place) + letter + code.slice(place + 1))).toBeUndefined()
    }
    const [one, other] = [code[place], code[place + 1]]
    if (other === undefined || one === other) continue
    const changed = code.slice(0, place) + other + one + code.slice(place + 2)
    expect(readCertificateCode(changed)).toBeUndefined()
  }
})

it.each(['', 'ABCD', '1111-1111-1111', 'ABCD-EFGH-JKMN-PQRS', '<script>'])(
  'takes %j for no code',
  (typed) => {
    expect(readCertificateCode(typed)).toBeUndefined()
  },
)
