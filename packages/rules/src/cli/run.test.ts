import { describe, expect, it } from 'vitest'
import { run } from './run.js'

const onArea = ['evaluate', '--set', 'vn.residential-area', '--on', '2026-10-31', '--input']

describe('wrong usage', () => {
  it.each([
    [[], 'Commands:'],
    [['evalute'], 'There is no command "evalute"; the commands are: packs, facts, records, template,'],
    [['packs', '--all'], '"packs" has no option --all; its options are: --locale, --help.'],
    [['packs', 'more'], 'Too many names: more.'],
    [['facts', 'vn.commune'], '--on is required.'],
    [['facts', '--on', '2026-01-01'], 'The name of a file or pack is missing.'],
    [
      ['facts', 'vn.commune', '--on', '2026-02-30'],
      '--on needs a calendar date written year-month-day, such as 2026-10-31; "2026-02-30" is none.',
    ],
    [['facts', 'vn.commune', '--on'], '--on needs a value.'],
    [['facts', 'vn.commune', '--on='], '--on needs a value.'],
    [['facts', 'vn.commune', '--on', '2026-01-01', '--on=2027-01-01'], '--on is given more than once.'],
    [['validate'], 'The name of a file or pack is missing.'],
    [[...onArea, '-', '--format', 'xml'], '--format cannot be "xml"; it is one of: json, text, receipt.'],
    [[...onArea, '-', '--executor', 'zen'], '--executor cannot be "zen"; it is one of: compiled, reference.'],
    [
      [...onArea, '-', '--known-at', '2026-01-01'],
      '--known-at needs an instant in UTC, such as 2026-03-01T00:00:00Z; "2026-01-01" is none.',
    ],
    [['evaluate', '--set', '--input', '-'], '--set needs a value.'],
    [['evaluate', '--constructor', 'x'], '"evaluate" has no option --constructor'],
    [
      ['evaluate'],
      '--set is required.\n--input is required.\n--on is required.\nUsage: tieuchi evaluate --set SET.json|BUNDLE.json|PACK',
    ],
  ])('%j ends with 2 and says what would be right', async (args, expected) => {
    const { exitCode, output, messages } = await run(args, { LANG: 'en_US.UTF-8' })
    expect([exitCode, output]).toEqual([2, undefined])
    expect(messages?.join('\n')).toContain(expected)
  })

  it('of the language is said in the language of the environment', async () => {
    const { exitCode, messages } = await run(['packs', '--locale', 'fr'], {})
    expect(exitCode).toBe(2)
    expect(messages?.join('\n')).toContain('Tùy chọn --locale không thể là “fr”; hãy chọn một trong: vi, en.')
  })
})

describe('the language', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'Usage:'],
    [{ LANG: 'C.UTF-8' }, 'Cách gọi:'],
    [{ LANG: 'vi_VN.UTF-8' }, 'Cách gọi:'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'Cách gọi:'],
    [{}, 'Cách gọi:'],
  ])('follows the environment %j', async (env, expected) => {
    expect((await run(['help', 'facts'], env)).output).toContain(expected)
  })
})

describe('help and version', () => {
  it('go to standard output and end with 0', async () => {
    for (const args of [
      ['help'],
      ['--help'],
      ['-h'],
      ['help', 'evaluate'],
      ['evaluate', '--help'],
      ['--locale', 'en', 'help'],
    ]) {
      const { exitCode, output, messages } = await run(args, {})
      expect([exitCode, messages]).toEqual([0, undefined])
      expect(output).toContain('evaluate')
    }
  })
})
