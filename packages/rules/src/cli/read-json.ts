import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type Issue, problem } from '@tieuchi/schemas'
import type { Messages } from './messages/messages.js'

export type ReadJson = { ok: true; json: unknown } | { ok: false; issue: Issue } | { ok: false; line: string }

/** Reads a JSON file, or standard input for `-`. A byte order mark, as Windows editors write it, is accepted. */
export async function readJson(path: string, messages: Messages): Promise<ReadJson> {
  let content: string
  try {
    content = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8')
  } catch (error) {
    return { ok: false, line: `${path}: ${messages.input.unreadable(String((error as Error).message))}` }
  }
  try {
    return { ok: true, json: JSON.parse(content.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { ok: false, issue: problem('not-json', [], { reason: (error as Error).message }) }
  }
}
