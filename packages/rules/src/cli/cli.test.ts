import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  checkAssessment,
  criteriaSet as criteriaSetSchema,
  describeIssue,
  evaluation as evaluationSchema,
} from '@tieuchi/schemas'
import { locales } from '@tieuchi/schemas/model'
import { packs } from '@tieuchi/schemas/packs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodFacts, packNamed } from '../testing/pack.js'
import { built, requireBuild, runNode } from '../testing/run-node.js'
import { version } from '../version.js'

let folder: string
beforeAll(async () => {
  await requireBuild()
  folder = await mkdtemp(join(tmpdir(), 'tieuchi-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** Runs `tieuchi` in a process of its own. */
async function tieuchi(args: string[], options: Parameters<typeof runNode>[1] = {}) {
  const { code, stdout, stderr } = await runNode([built('cli.js'), ...args], options)
  return { code, stdout, stderr, lines: stderr.trimEnd().split('\n'), json: () => JSON.parse(stdout) }
}

const area = packNamed('vn.residential-area@2')
const good = goodFacts(area, 2026)
const onArea = ['evaluate', '--set', 'vn.residential-area', '--on', '2026-10-31', '--input']

describe('tieuchi packs', () => {
  it('lists the packs as JSON', async () => {
    const { code, stderr, json } = await tieuchi(['packs'])
    expect([code, stderr]).toEqual([0, ''])
    expect(json().map(({ id, revision }: { id: string; revision: number }) => `${id}@${revision}`)).toEqual(
      packs.map(({ id, revision }) => `${id}@${revision}`),
    )
    expect(json().at(-1)).toEqual({
      id: 'vn.residential-area',
      revision: 2,
      title: area.title,
      inForce: { from: '2022-02-10' },
    })
  })
})

describe('tieuchi facts', () => {
  it('lists what the revision in force on the date needs', async () => {
    const ids = async (on: string) =>
      (await tieuchi(['facts', 'vn.residential-area', '--on', on])).json().map(({ id }: { id: string }) => id)
    expect(await ids('2022-02-09')).toContain('households-committed')
    expect(await ids('2022-02-10')).toContain('households-registered')
    expect(await ids('2022-02-10')).not.toContain('registered-households-share')
  })

  it('says where nothing is in force on the date', async () => {
    for (const [pack, on] of [
      ['vn.residential-area', '2012-04-26'],
      ['vn.residential-area@1', '2022-02-10'],
    ] as const) {
      const { code, stdout, stderr } = await tieuchi(['facts', pack, '--on', on, '--locale', 'en'])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(
        `${pack}: Nothing is in force on ${on}; in force are revision 1 from 2012-04-27 to before 2022-02-10`,
      )
    }
  })
})

describe('tieuchi template', () => {
  it('prints a file that evaluates to what is missing, and no more', async () => {
    for (const [pack, on] of [
      ['vn.residential-area', '2026-10-31'],
      ['vn.residential-area@1', '2020-10-30'],
      ['vn.commune', '2020-11-29'],
      ['binh-duong.residential-area', '2020-10-30'],
    ] as const) {
      const template = await tieuchi(['template', pack, '--on', on])
      expect(template.code).toBe(0)
      expect(template.json().subject).toEqual({ id: '', name: '' })
      const { code, json } = await tieuchi(['evaluate', '--set', pack, '--on', on, '--input', '-'], {
        input: template.stdout,
      })
      expect(code).toBe(0)
      expect(json().outcome).toBe('undetermined')
      const named = json().missing.map(({ fact }: { fact: string }) => fact)
      expect(named.sort()).toEqual(Object.keys(template.json().facts).sort())
    }
  })
})

describe('tieuchi evaluate', () => {
  it.each([
    ['vn.residential-area', '2026-10-31', { 'households-registered': 100 }, 'met'],
    ['vn.residential-area', '2026-10-31', { 'households-registered': 99 }, 'not-met'],
    ['vn.residential-area', '2026-10-31', { 'registration-filed-on': '2026-04-01' }, 'not-met'],
    ['vn.residential-area', '2026-10-31', { 'sabotage-cases': 1 }, 'not-met'],
    [
      'vn.residential-area',
      '2026-10-31',
      { 'households-registered': 0, 'households-residing': 0 },
      'undetermined',
    ],
    ['vn.commune', '2020-11-29', { 'areas-safe': 16 }, 'not-met'],
    ['vn.commune', '2020-11-29', { 'areas-safe': 17 }, 'not-met'],
    ['vn.commune', '2020-11-29', { 'areas-safe': 18 }, 'met'],
    ['binh-duong.residential-area', '2020-10-30', { 'serious-fires': 1 }, 'not-met'],
    ['binh-duong.residential-area', '2020-10-30', {}, 'met'],
  ] as const)('judges %s on %s with %j: %s', async (pack, on, changes, outcome) => {
    const set = pack === 'vn.residential-area' ? area : packNamed(`${pack}@1`)
    const facts = { ...goodFacts(set, Number(on.slice(0, 4))), ...changes }
    const input = await file('assessment.json', { subject: { name: 'Khu phố 3' }, facts })
    const { code, stderr, json } = await tieuchi(['evaluate', '--set', pack, '--input', input, '--on', on])
    expect([code, stderr]).toEqual([0, ''])
    expect(evaluationSchema.parse(json())).toMatchObject({
      outcome,
      subject: { name: 'Khu phố 3' },
      set: { id: pack },
    })
  })

  it('takes a set from a file, with a byte order mark as well', async () => {
    const set = await file('set.json', `\uFEFF${JSON.stringify(area)}`)
    const args = ['--input', '-', '--on', '2026-10-31', '--executor', 'reference', '--format', 'json']
    const { code, json } = await tieuchi(['evaluate', '--set', set, ...args], {
      input: JSON.stringify({ facts: good }),
    })
    expect([code, json().outcome]).toEqual([0, 'met'])
  })

  it('explains in words, in either language', async () => {
    const facts = { ...good, 'households-registered': 99, 'movement-grade': null }
    const input = await file('assessment.json', { subject: { name: 'Khu phố 3', id: 'kp3' }, facts })
    const vi = await tieuchi([...onArea, input, '--format', 'text'])
    expect(vi.stdout).toContain(
      '✗ Khu dân cư an toàn về an ninh, trật tự (Thông tư 124/2021/TT-BCA): chưa đạt',
    )
    expect(vi.stdout).toContain('Đối tượng đánh giá: Khu phố 3 (kp3)')
    expect(vi.stdout).toContain('Tỷ lệ hộ đang cư trú đã đăng ký: 99 %, trong khi yêu cầu là ít nhất 100 %.')
    expect(vi.stdout).toContain('Còn thiếu:')
    expect(vi.stdout).toContain('Chưa xác minh: ')
    const en = await tieuchi([...onArea, input, '--format', 'text', '--locale', 'en'])
    expect(en.stdout).toContain('99 %, where at least 100 % is required.')
    expect(en.stdout).toContain('Missing:')
    expect([vi.code, en.code, vi.stderr, en.stderr]).toEqual([0, 0, '', ''])
    expect(vi.stdout + en.stdout).not.toMatch(/undefined|null|\[object/)
  })

  it('lists every problem of a malformed assessment, each with its place', async () => {
    const assessment = {
      subjekt: 'Khu phố 3',
      facts: {
        'households-residing': '100',
        'households-registered': -1,
        'households-registerd': 99,
        'sabotage-cases': 0.5,
        'registration-filed-on': '2026-02-30',
        'party-resolution-adopted-on': '2025-10-31',
        'policies-and-rules-carried-out': 'yes',
        'movement-grade': 'good',
        incidents: 3,
      },
      events: [{ type: 'fire' }],
    }
    const { issues } = checkAssessment(area, assessment, '2026-10-31')
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`).sort()).toEqual([
      'events.0.on missing',
      'facts.households-registerd fact-not-in-set',
      'facts.households-registered value-out-of-range',
      'facts.households-residing value-wrong-type',
      'facts.incidents fact-is-derived',
      'facts.movement-grade unknown-option',
      'facts.party-resolution-adopted-on fact-outside-period',
      'facts.policies-and-rules-carried-out value-wrong-type',
      'facts.registration-filed-on value-wrong-type',
      'facts.sabotage-cases value-not-whole',
      'subjekt unknown-key',
    ])
    const input = await file('broken.json', assessment)
    for (const locale of locales) {
      const { code, stdout, lines } = await tieuchi([...onArea, input, '--locale', locale])
      expect([code, stdout]).toEqual([1, ''])
      const expected = issues.map(
        (issue) => `${input}: ${issue.path.join('.')}: ${describeIssue(issue, locale)}`,
      )
      expect(lines).toEqual(expected)
    }
  })

  it.each([
    ['not JSON', '{"facts": {', 'This is not valid JSON'],
    ['empty', '', 'This is not valid JSON'],
    ['a list', '[]', 'Expected an object, got a list.'],
    ['null', 'null', 'Expected an object, got null.'],
    ['without facts', '{}', 'facts: This is required and missing.'],
    [
      'for a period that ends before it begins',
      '{"period": {"from": "2026-11-01", "before": "2025-11-01"}, "facts": {}}',
      'period.before: The end must come after the beginning.',
    ],
    ['100 levels deep', `${'['.repeat(100)}${']'.repeat(100)}`, 'nested more than 64 levels deep'],
  ])('says what is wrong with input that is %s', async (_, input, expected) => {
    const { code, stdout, stderr } = await tieuchi([...onArea, '-', '--locale', 'en'], { input })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(expected)
  })

  it('names a file that is not there, and all problems of set and input together', async () => {
    const set = await file('set.json', { ...area, criteria: [], bands: 1 })
    const { code, lines } = await tieuchi([
      'evaluate',
      '--set',
      set,
      '--input',
      join(folder, 'none.json'),
      '--on',
      '2026-10-31',
      '--locale',
      'en',
    ])
    expect(code).toBe(1)
    expect(lines).toEqual([
      `${set}: bands: Expected a list, got a number.`,
      `${set}: criteria: A criteria set needs at least one criterion.`,
      expect.stringContaining('none.json: The file cannot be read: ENOENT'),
    ])
    const unknown = await tieuchi(
      ['evaluate', '--set', 'vn.area', '--input', '-', '--on', '2026-10-31', '--locale', 'en'],
      { input: '{' },
    )
    expect(unknown.code).toBe(1)
    expect(unknown.lines).toEqual([
      `"vn.area" is neither a file nor a pack; the packs are: ${[...new Set(packs.map(({ id }) => id))].join(', ')}.`,
      expect.stringMatching(/^-: This is not valid JSON/),
    ])
  })
})

describe('tieuchi validate', () => {
  it('accepts the packs', async () => {
    const paths = await Promise.all([
      file('area.json', packNamed('vn.residential-area@1')),
      file('commune.json', packNamed('vn.commune@1')),
    ])
    const { code, json, lines } = await tieuchi(['validate', ...paths, '--locale', 'en'])
    expect(code).toBe(0)
    expect(json()).toEqual([
      {
        file: paths[0],
        ok: true,
        set: { id: 'vn.residential-area', revision: 1, hash: expect.stringMatching(/^sha256-/) },
        issues: [],
      },
      {
        file: paths[1],
        ok: true,
        set: { id: 'vn.commune', revision: 1, hash: expect.any(String) },
        issues: [],
      },
    ])
    expect(lines).toEqual([
      `${paths[0]}: vn.residential-area@1 is usable.`,
      `${paths[1]}: vn.commune@1 is usable.`,
    ])
  })

  it('prints warnings and is content', async () => {
    const commune = packNamed('vn.commune@1')
    const path = await file('warned.json', {
      ...commune,
      parameters: [...commune.parameters, { ...commune.parameters[1], id: 'left-over' }],
    })
    const { code, json, stderr } = await tieuchi(['validate', path, '--locale', 'en'])
    expect(code).toBe(0)
    expect(stderr).toContain('warning: parameters.2: No criterion uses the parameter "left-over".')
    expect(stderr).toContain('vn.commune@1 is usable, with 1 warning.')
    expect(json()[0].issues).toMatchObject([{ code: 'unused-parameter', severity: 'warning' }])
  })

  it('lists every problem of every file at once, with codes as JSON', async () => {
    const set = criteriaSetSchema.parse(structuredClone(area))
    Object.assign(set.criteria[0] ?? {}, { condition: { all: [] } })
    Object.assign(set.criteria[1] ?? {}, { condition: { fact: 'nothing', operator: 'equal', value: 1 } })
    Object.assign(set.parameters[1]?.values[0] ?? {}, { value: 101 })
    Object.assign(set, { windows: {} })
    const broken = await file('broken.json', set)
    const noJson = await file('text.json', 'criteria')
    const { code, json, lines } = await tieuchi(['validate', broken, noJson, join(folder, 'gone.json')])
    expect(code).toBe(1)
    expect(
      json().map(({ issues }: { issues: { code: string }[] }) => issues.map((issue) => issue.code).sort()),
    ).toEqual([['empty-group', 'unknown-fact', 'unknown-key', 'value-out-of-range'], ['not-json'], []])
    expect(lines).toHaveLength(6)
    expect(lines.join('\n')).toContain(
      `${broken}: criteria.0.condition.all: Nhóm điều kiện không được để trống`,
    )
    expect(lines.join('\n')).toContain(
      'parameters.1.values.0.value: Giá trị 101 nằm ngoài phạm vi của đơn vị “phần trăm” (từ 0 đến 100).',
    )
  })
})

describe('wrong usage', () => {
  it('ends with 2, prints nothing to standard output, and says what would be right', async () => {
    const { code, stdout, stderr } = await tieuchi(['evaluate', '--knownat', 'x'], {
      env: { LANG: 'en_US.UTF-8' },
    })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('"evaluate" has no option --knownat; its options are: --set, --input, --on,')
  })
})

describe('the version', () => {
  it('goes to standard output', async () => {
    expect(await tieuchi(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('a reader that closes the pipe early', () => {
  it('is no failure', async () => {
    const child = spawn(process.execPath, [
      built('cli.js'),
      'facts',
      'vn.residential-area',
      '--on',
      '2026-10-31',
    ])
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, stderr]).toEqual([0, ''])
  })
})
