import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export interface Snippet {
  /** The page and the line on which the snippet begins. */
  place: string
  language: string
  code: string
  /** What stands in the plain block right below it, if anything. */
  output: string | undefined
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const blocks = /^```(\w*)\n([\s\S]*?)^```$/gm

/** Every fenced block of a page that names a language, with the output that the page shows for it. */
export async function snippetsOf(page: string): Promise<Snippet[]> {
  const text = (await readFile(`${root}/${page}`, 'utf8')).replaceAll('\r\n', '\n')
  const found = [...text.matchAll(blocks)]
  return found.flatMap((block, index) => {
    const [whole, language = '', code = ''] = block
    if (language === '' || language === 'text') return []
    const next = found[index + 1]
    const between = next && text.slice(block.index + whole.length, next.index)
    const isOutput = /^(text)?$/.test(next?.[1] ?? 'none') && /^\s*(prints\s*)?$/.test(between ?? '-')
    const output = isOutput ? next?.[2] : undefined
    const line = text.slice(0, block.index).split('\n').length
    return [{ place: `${page}:${line}`, language, code, output }]
  })
}
