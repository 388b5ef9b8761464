import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import canonicalize from 'canonicalize'

/** Canonical JSON by RFC 8785: the same bytes for the same value, whatever the order of its keys. */
export function canonicalJson(json: unknown): string {
  return canonicalize(json) ?? 'null'
}

/** `sha256-` and 64 hexadecimal digits over the canonical JSON of a value. */
export function hashOf(json: unknown): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(json))))}`
}
