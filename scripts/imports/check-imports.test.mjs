import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkImports } from './check-imports.mjs'

const trees = []

const exportsOf = (...subpaths) =>
  JSON.stringify({ exports: Object.fromEntries(subpaths.map((subpath) => [subpath, './x.js'])) })

/** A small project with the given files, next to the packages' manifests. */
const violations = (files) => {
  const tree = mkdtempSync(join(tmpdir(), 'tieuchi-imports-'))
  trees.push(tree)
  const all = {
    'packages/schemas/package.json': exportsOf('.', './model', './packs', './packs/*.json'),
    'packages/rules/package.json': exportsOf('.', './sources/http'),
    'packages/cms/package.json': exportsOf('.'),
    ...files,
  }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), text)
  }
  return checkImports(tree).problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true })
})

describe('imports', () => {
  it('point one way among the packages, from the file and line that is told', () => {
    expect(
      violations({
        'packages/schemas/src/fact.ts': "\nimport type { Engine } from '@tieuchi/rules'\n",
        'packages/rules/src/other.ts':
          "import { x } from '@tieuchi/cms'\nimport { y } from '@tieuchi/schemas'\n",
        'packages/cms/src/plugin.ts': "export { x } from '@tieuchi/rules'\n",
      }),
    ).toEqual([
      'packages/rules/src/other.ts:1 @tieuchi/rules must not know @tieuchi/cms ("@tieuchi/cms")',
      'packages/schemas/src/fact.ts:2 @tieuchi/schemas must not know @tieuchi/rules ("@tieuchi/rules")',
    ])
  })

  it('do not reach into another package by path, nor past its public entry points', () => {
    expect(
      violations({
        'packages/cms/admin/src/config.ts': "import { plugin } from '../../src/index.js'\n",
        'packages/cms/src/index.ts': 'export const plugin = 1\n',
        'examples/01.mjs': [
          "import { evaluate } from '@tieuchi/rules/dist/index.js'",
          "import set from '@tieuchi/schemas/packs/vn.commune/1.json' with { type: 'json' }",
          "await import('../packages/rules/src/index.js')",
          "import { root } from '../scripts/project.mjs'",
        ].join('\n'),
        'docs/guide.md': "Text with import 'zod'.\n```js\nimport { x } from '@tieuchi/rules/secret'\n```\n",
      }),
    ).toEqual([
      'docs/guide.md:3 "@tieuchi/rules/secret" is not a public entry point of @tieuchi/rules',
      'examples/01.mjs:1 "@tieuchi/rules/dist/index.js" is not a public entry point of @tieuchi/rules',
      'examples/01.mjs:3 reaches out of examples by path ("../packages/rules/src/index.js"): use the package\'s public entry point',
      'packages/cms/admin/src/config.ts:1 reaches out of packages/cms/admin by path ("../../src/index.js"): use the package\'s public entry point',
    ])
  })

  it('keep Node and zod away from what runs in browsers, however far down', () => {
    expect(
      violations({
        'packages/rules/src/index.ts': "export { a } from './a.js'\nexport type { File } from './file.js'\n",
        'packages/rules/src/a.ts': [
          "import type { CriteriaSet } from '@tieuchi/schemas'",
          "import { operators } from '@tieuchi/schemas/model'",
          "import { type Fact } from '@tieuchi/schemas'",
          "import { b } from './b.js'",
        ].join('\n'),
        'packages/rules/src/b.ts': "import { readFile } from 'node:fs/promises'\nimport * as z from 'zod'\n",
        'packages/rules/src/file.ts': "import { readFile } from 'node:fs/promises'\n",
        'packages/rules/src/sources/http.ts':
          "import 'crypto'\nimport { checkBundle } from '@tieuchi/schemas'\n",
      }),
    ).toEqual([
      'packages/rules/src/a.ts:3 loads "@tieuchi/schemas" (write "import type", or use @tieuchi/schemas/model), and packages/rules/src/index.ts reaches it',
      'packages/rules/src/b.ts:1 needs Node ("node:fs/promises"), and packages/rules/src/index.ts reaches it',
      'packages/rules/src/b.ts:2 needs zod, and packages/rules/src/index.ts reaches it',
      'packages/rules/src/sources/http.ts:1 needs Node ("crypto"), and packages/rules/src/sources/http.ts reaches it',
    ])
  })

  it('make no circles', () => {
    expect(
      violations({
        'packages/rules/src/a.ts': "import './b.js'\n",
        'packages/rules/src/b.ts': "import './c.js'\n",
        'packages/rules/src/c.ts': "\n\nimport type { A } from './a.js'\n",
      }),
    ).toEqual([
      'packages/rules/src/c.ts:3 closes a circle of imports: packages/rules/src/a.ts -> packages/rules/src/b.ts -> packages/rules/src/c.ts -> packages/rules/src/a.ts',
    ])
  })

  it('are not replaced by code made out of text', () => {
    expect(
      violations({
        'packages/rules/src/a.ts': "export const f = new Function('return 1')\nexport const g = eval('1')\n",
      }),
    ).toEqual([
      'packages/rules/src/a.ts:1 makes code out of text (eval, Function)',
      'packages/rules/src/a.ts:2 makes code out of text (eval, Function)',
    ])
  })
})
