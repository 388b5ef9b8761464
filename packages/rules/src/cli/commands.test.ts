import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextBundle } from '../bundle.js'
import { goodFacts, packNamed } from '../testing/pack.js'
import { allowingFires } from '../testing/published.js'
import { run } from './run.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tieuchi-commands-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function tieuchi(...args: string[]) {
  const {
    exitCode: early,
    output = '',
    messages: first = [],
    after,
  } = await run(args, { LANG: 'en_US.UTF-8' })
  let text = ''
  if (typeof output === 'string') text = output
  else for await (const piece of output) text += piece
  const { exitCode, messages } = after?.() ?? { exitCode: early, messages: first }
  return { exitCode, text, messages, json: () => JSON.parse(text) }
}

const commune = packNamed('vn.commune@1')
const on = ['--on', '2020-06-30']
const almost = { facts: { ...goodFacts(commune, 2020), 'areas-total': 25, 'areas-safe': 16 } }

describe('tieuchi explain', () => {
  it('says in words how it came out, and what it would take to pass', async () => {
    const input = await file('almost.json', almost)
    const { exitCode, text } = await tieuchi('explain', '--set', 'vn.commune', '--input', input, ...on)
    expect(exitCode).toBe(0)
    expect(text).toContain('64 %, where at least 70 % is required.')
    expect(text).toContain('What it would take:')
    expect(text).toMatch(/from 16 areas to 18 areas|2 more areas/)
    expect(text).not.toMatch(/undefined|\[object/)
  })

  it('says nothing of what it would take where all is met, and prints JSON where asked', async () => {
    const input = await file('good.json', { facts: goodFacts(commune, 2020) })
    const args = ['explain', '--set', 'vn.commune', '--input', input, ...on, '--format', 'json']
    expect((await tieuchi(...args)).json()).toMatchObject({ verdict: 'met', whatItTakes: [] })
  })
})

describe('tieuchi diff', () => {
  it('says how two revisions differ in words, and as data', async () => {
    const [before, after] = [allowingFires(0, 1), allowingFires(2, 2)]
    const paths = await Promise.all([file('before.json', before), file('after.json', after)])
    const text = await tieuchi('diff', ...paths)
    expect(text.exitCode).toBe(0)
    expect(text.text).toMatch(/2/)
    const json = await tieuchi('diff', ...paths, '--format', 'json')
    expect(json.json().length).toBeGreaterThan(0)
    const first = paths[0] as string
    expect((await tieuchi('diff', first, first)).text).toBe('The two revisions are the same.\n')
  })

  it('compares packs by revision, and asks which where the name stands for several', async () => {
    const { exitCode, text } = await tieuchi('diff', 'vn.residential-area@1', 'vn.residential-area@2')
    expect([exitCode, text.length > 0]).toEqual([0, true])
    const asked = await tieuchi('diff', 'vn.residential-area', 'vn.commune')
    expect(asked.exitCode).toBe(1)
    expect(asked.messages.join()).toContain('name one: vn.residential-area@1, vn.residential-area@2.')
  })
})

describe('tieuchi simulate', () => {
  const sets = () =>
    Promise.all([file('lenient.json', allowingFires(2, 1)), file('strict.json', allowingFires(0, 2))])
  const lines = [0, 1, 5].map((fires) => ({ subject: { id: `area-${fires}` }, facts: { fires } }))
  const ndjson = `${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`

  it('says whose verdict a draft would change, from what to what, and because of which criterion', async () => {
    const [baseline, draft] = await sets()
    const input = await file('areas.ndjson', ndjson)
    const args = [
      'simulate',
      '--baseline',
      baseline,
      '--draft',
      draft,
      '--input',
      input,
      '--on',
      '2026-06-01',
    ]
    const { exitCode, text, messages } = await tieuchi(...args)
    expect([exitCode, messages]).toEqual([0, []])
    expect(text).toMatch(/^area-1: met.* → not met.*because of one\. /)
    expect(text).toContain('3 subjects judged; the verdict changes for 1.')
    expect(text).toContain('  met → not met: 1')
    const json = await tieuchi(...args, '--format', 'json')
    const [change, last] = json.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(change).toMatchObject({ key: 'area-1', from: { outcome: 'met' }, to: { outcome: 'not-met' } })
    expect(last).toMatchObject({ summary: { subjects: 3, changed: 1 } })
  })

  it('leaves out lines that cannot be used, tells every problem of them, and ends with 1', async () => {
    const [baseline, draft] = await sets()
    const broken = '{"facts": {"fires": "1", "fire": 2}}\n{"facts"\n'
    const input = await file('broken.ndjson', broken + ndjson)
    const args = [
      'simulate',
      '--baseline',
      baseline,
      '--draft',
      draft,
      '--input',
      input,
      '--on',
      '2026-06-01',
    ]
    const { exitCode, text, messages } = await tieuchi(...args)
    expect(exitCode).toBe(1)
    expect(text).toContain('3 subjects judged')
    expect(messages).toEqual([
      expect.stringMatching(/broken\.ndjson, line 1: facts\.fires: /),
      expect.stringMatching(/broken\.ndjson, line 1: facts\.fire: /),
      expect.stringMatching(/broken\.ndjson, line 2: This is not valid JSON/),
    ])
    const gone = await tieuchi(...args.map((arg) => (arg === input ? join(folder, 'gone.ndjson') : arg)))
    expect([gone.exitCode, gone.messages.join()]).toEqual([1, expect.stringContaining('cannot be read')])
  })

  it('lists what is wrong with both sets', async () => {
    const args = ['--baseline', 'vn.none', '--draft', 'vn.nothing', '--input', '-', '--on', '2026-06-01']
    const { exitCode, messages } = await tieuchi('simulate', ...args)
    expect(exitCode).toBe(1)
    expect(messages).toEqual([expect.stringContaining('vn.none'), expect.stringContaining('vn.nothing')])
  })
})

describe('tieuchi boundary-cases', () => {
  it('says for every threshold what comes just below, on and just above it', async () => {
    const { exitCode, text } = await tieuchi('boundary-cases', 'vn.commune', ...on)
    expect(exitCode).toBe(0)
    expect(text).toMatch(/\(69 %\).*not met\./)
    expect(text).toMatch(/\(70 %\).*: met\./)
    const json = await tieuchi('boundary-cases', 'vn.commune', ...on, '--format', 'json')
    expect(new Set(json.json().cases.map(({ side }: { side: string }) => side))).toContain('below')
  })
})

describe('tieuchi verify', () => {
  it('runs a receipt again and finds the same bytes', async () => {
    const input = await file('receipt-input.json', almost)
    const made = await tieuchi(
      'evaluate',
      '--set',
      'vn.commune',
      '--input',
      input,
      ...on,
      '--format',
      'receipt',
    )
    expect([made.exitCode, made.messages]).toEqual([0, []])
    const receipt = await file('receipt.json', made.text)
    const verified = await tieuchi('verify', receipt)
    expect(verified.exitCode).toBe(0)
    expect(verified.json()).toMatchObject({ ok: true, same: true })
    expect(verified.messages).toEqual([`${receipt}: Run again, the result is the same, byte for byte.`])
  })

  it('names the place that was altered', async () => {
    const input = await file('altered-input.json', almost)
    const made = await tieuchi(
      'evaluate',
      '--set',
      'vn.commune',
      '--input',
      input,
      ...on,
      '--format',
      'receipt',
    )
    const altered = { ...made.json(), evaluation: { ...made.json().evaluation, outcome: 'met' } }
    const { exitCode, messages } = await tieuchi('verify', await file('altered.json', altered))
    expect(exitCode).toBe(1)
    expect(messages.join('\n')).toContain('hash')
  })

  it('lists what is wrong with a file that is no receipt', async () => {
    const { exitCode, messages } = await tieuchi('verify', await file('none.json', { formatVersion: 2 }))
    expect(exitCode).toBe(1)
    expect(messages.join('\n')).toContain('criteriaSet')
  })
})

describe('a published bundle as the set', () => {
  const first = nextBundle(undefined, [allowingFires(0, 1)], '2026-01-01T00:00:00.000Z')
  const bundle = nextBundle(first, [allowingFires(2, 2)], '2026-05-01T00:00:00.000Z')
  const asked = ['--on', '2026-06-01', '--id', 'test.fires']

  it('judges by what had been published at an instant', async () => {
    const [set, input] = await Promise.all([
      file('bundle.json', bundle),
      file('fires.json', { facts: { fires: 1 } }),
    ])
    const outcomeAt = async (...more: string[]) =>
      (await tieuchi('evaluate', '--set', set, '--input', input, ...asked, ...more)).json().outcome
    expect(await outcomeAt()).toBe('met')
    expect(await outcomeAt('--known-at', '2026-02-01T00:00:00Z')).toBe('not-met')
    const early = ['--known-at', '2025-02-01T00:00:00Z']
    expect((await tieuchi('evaluate', '--set', set, '--input', input, ...asked, ...early)).exitCode).toBe(1)
  })

  it('refuses a bundle whose content was changed, and an instant where nothing says when it was published', async () => {
    const altered = structuredClone(bundle)
    Object.assign(altered.revisions[1]?.criteriaSet ?? {}, { revision: 3 })
    const input = await file('no-fires.json', { facts: { fires: 0 } })
    const set = await file('altered-bundle.json', altered)
    const refused = await tieuchi('evaluate', '--set', set, '--input', input, ...asked)
    expect(refused.exitCode).toBe(1)
    const early = ['--known-at', '2026-02-01T00:00:00Z']
    const pack = await tieuchi('evaluate', '--set', 'vn.commune', '--input', input, ...on, ...early)
    expect(pack.messages.join()).toContain('--known-at needs a published bundle')
  })
})
