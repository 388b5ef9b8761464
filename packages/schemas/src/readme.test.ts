import { expect, it } from 'vitest'
import readme from '../README.md?raw'
import * as schemas from './index.js'

it('prints what the README says', () => {
  const [, code = '', printed = ''] = /```js\n(.*?)```\n\nprints\n\n```\n(.*?)```/s.exec(readme) ?? []
  const lines: string[] = []
  const run = new Function('schemas', 'console', code.replace(/^import (.*) from .*$/m, 'const $1 = schemas'))
  run(schemas, { log: (line: string) => lines.push(line) })
  expect(`${lines.join('\n')}\n`).toBe(printed)
})
