import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const readFolder = async (folder: string) => {
  const names = await readdir(join(root, folder), { recursive: true })
  const sources = names.filter((name) => /\.[jt]sx?$/.test(name) && !/\.test\./.test(name))
  return Promise.all(sources.map((name) => readFile(join(root, folder, name), 'utf8')))
}

// What the screen can say: the texts of the plugin, of the checks, and Payload's own.
const screen = (
  await Promise.all([
    readFolder('packages/cms/src'),
    readFolder('packages/cms/admin/src/config'),
    readFolder('packages/schemas/src/messages'),
    readFile(join(root, 'packages/cms/node_modules/@payloadcms/translations/dist/languages/vi.js'), 'utf8'),
  ])
)
  .flat()
  .join('\n')

test.each(['officials', 'procedure'])('the handbook %s names what stands on the screen', async (name) => {
  const handbook = await readFile(join(root, `docs/${name}.vi.md`), 'utf8')
  const bold = [...handbook.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text.replace(/\s+/g, ' '))
  const words = [...new Set(bold)].filter((text) => text !== 'in đậm')
  expect(words.length).toBeGreaterThan(30)
  expect(words.filter((text) => !screen.includes(text))).toEqual([])
})

test('the guide for developers names every error', async () => {
  const guide = await readFile(join(root, 'docs/developers.md'), 'utf8')
  const source = await readFile(join(root, 'packages/rules/src/errors.ts'), 'utf8')
  const codes = [...source.matchAll(/^ {2}'?([a-z-]+)'?: (\{|Record)/gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([])
})
