import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { writeCanonicalJson } from './canonical-json.js'

/** How much is written before it is hashed: neither piece by piece nor as a whole of any length. */
const enough = 65_536

/** `sha256-` and 64 hexadecimal digits over the canonical JSON of a value. */
export function hashOf(json: unknown): string {
  const hash = sha256.create()
  let waiting = ''
  writeCanonicalJson(json, (text) => {
    waiting += text
    if (waiting.length < enough) return
    hash.update(utf8ToBytes(waiting))
    waiting = ''
  })
  return `sha256-${bytesToHex(hash.update(utf8ToBytes(waiting)).digest())}`
}
