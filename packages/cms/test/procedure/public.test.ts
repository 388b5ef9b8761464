import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Decision } from '../../src/procedure/collections/decision.js'
import {
  CertificatePage,
  CertificatePrint,
  CheckPage,
  CriteriaPage,
  PostedPage,
  PostedResultPage,
  publicTitle,
  RegisterPage,
} from '../../src/procedure/exports/public.js'
import { appraise, post, saveAnswers, selfAssess } from '../../src/procedure/operations/assessment/steps.js'
import { newCertificateCode } from '../../src/procedure/operations/decision/certificate-code.js'
import { decide } from '../../src/procedure/operations/decision/decide.js'
import { revoke } from '../../src/procedure/operations/decision/revoke.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { attested, opened, recordsFrom, register } from './assessed.js'
import { type Name, openProvince, type Province } from './place.js'
import { paper, proposed } from './proposed.js'

let province: Province
let recognition: Decision
let revoked: Decision
const today = '2026-11-24'
const signer = 'Trần Thị Ký Tên'

beforeAll(async () => {
  province = await openProvince()
  const recognise = async (area: 'one' | 'three', name: Name) =>
    decide({
      req: await province.as(name, { today }),
      id: await proposed(province, { area }),
      ...paper({ signer }),
      kind: 'recognise',
    })
  recognition = await recognise('one', 'committeeEast')
  revoked = await recognise('three', 'committeeWest')
  await revoke({
    req: await province.as('committeeWest', { today }),
    id: revoked.id,
    ...paper({ number: '77/QĐ-UBND', reasons: 'Lý do riêng', signer }),
  })
  const refusal = await proposed(province, { area: 'two', outcome: 'not-met' })
  await decide({
    req: await province.as('committeeEast', { today }),
    id: refusal,
    ...paper({ reasons: 'Lý do riêng' }),
    kind: 'refuse',
  })
})
afterAll(() => province.close())

type Page = (properties: never) => Promise<React.ReactElement>
const html = async (page: Page, properties: object = {}): Promise<string> =>
  renderToStaticMarkup(await page({ payload: province.payload, query: {}, ...properties } as never))
const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const tokenOf = async (name: Name): Promise<string> => {
  const body = { email: province.user(name).email, password: `${name}-mat-khau` }
  return (await province.http.ask('POST', '/users/login', { body })).body.token
}

/** What must stand on no public page. */
const personal = () => [signer, 'Lý do riêng', 'committeeEast', 'boardOne', province.user('boardOne').email]

describe('The register', () => {
  it('lists recognised areas with what was revoked, and nobody’s name', async () => {
    const page = await html(RegisterPage)
    expect(textOf(page)).toContain('2 quyết định công nhận.')
    expect(page).toContain('Khu dân cư Một')
    expect(textOf(page)).toContain('Đã thu hồi ngày 20-11-2026')
    expect(page).not.toContain('Khu dân cư Hai')
    for (const word of personal()) expect(page).not.toContain(word)
  })

  it.each([
    ['khu dan cu mot', 1],
    ['Xã ĐÔNG', 1],
    ['xa', 2],
    ['(mot_', 1],
    ['Hà Nội', 0],
  ])('is searched for %j without minding tone marks and capitals', async (q, found) => {
    const page = textOf(await html(RegisterPage, { query: { q } }))
    expect(page).toContain(found === 0 ? 'Không tìm thấy khu dân cư' : `${found} quyết định công nhận.`)
  })

  it('answers in English where the address asks for it, and keeps the search on the way back', async () => {
    const page = await html(RegisterPage, { query: { lang: 'en', q: 'mot', nam: '2026' } })
    expect(page).toContain('lang="en"')
    expect(textOf(page)).toContain('1 recognition.')
    expect(page).toContain('href="/cong-khai?q=mot&amp;nam=2026"')
  })

  it('takes anything after the question mark', async () => {
    const query = { q: ['<script>', 'x'], nam: '-1', page: '99999999', lang: 'xx' }
    const page = await html(RegisterPage, { query })
    expect(page).not.toContain('<script>')
    expect(textOf(page)).toContain('Không tìm thấy')
  })
})

describe('A certificate', () => {
  const state = (page: string) => /data-state="(\w+)"/.exec(page)?.[1]

  it('is checked by its code, however it is typed', async () => {
    const ma = String(recognition.code).toLowerCase().replaceAll('-', ' ')
    const page = await html(CheckPage, { query: { ma } })
    expect(state(page)).toBe('valid')
    expect(page).toContain(recognition.number)
    for (const word of personal()) expect(page).not.toContain(word)
  })

  it('says when it was revoked, and by which decision', async () => {
    const page = await html(CertificatePage, { code: revoked.code })
    expect(state(page)).toBe('revoked')
    expect(page).toContain('77/QĐ-UBND')
    for (const word of personal()) expect(page).not.toContain(word)
  })

  it('that nobody gave is told apart from a code with a wrong letter', async () => {
    expect(state(await html(CheckPage, { query: { ma: newCertificateCode() } }))).toBe('unknown')
    expect(state(await html(CheckPage, { query: { ma: 'AAAA-BBBB-CCCC' } }))).toBe('unreadable')
    expect(state(await html(CheckPage))).toBeUndefined()
  })

  it('is printed with its signer for whoever may read the decision, and for nobody else', async () => {
    const print = async (name: Name | undefined, code = recognition.code) => {
      const token = name && (await tokenOf(name))
      const headers = new Headers({
        host: 'tieuchi.example',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      })
      return html(CertificatePrint, { code, headers })
    }
    const sheet = await print('committeeEast')
    expect(sheet).toContain(signer)
    expect(textOf(sheet)).toContain(
      `Kiểm tra tại : http://tieuchi.example/cong-khai/tra-cuu`.replace(' :', ':'),
    )
    expect(textOf(sheet)).toContain('Xã Đông, ngày 20 tháng 11 năm 2026')
    for (const name of [undefined, 'committeeWest', 'boardTwo'] as const) {
      const page = await print(name)
      expect(page).not.toContain(signer)
      expect(page).toContain('Cần đăng nhập')
    }
    expect(state(await print('committeeWest', revoked.code))).toBe('revoked')
  })
})

describe('The criteria in force', () => {
  it('are told in plain words with their thresholds, their basis and how sure that is', async () => {
    const page = textOf(await html(CriteriaPage))
    expect(page).toContain('Thông tư 124/2021/TT-BCA')
    expect(page).toContain('Đã đối chiếu với văn bản gốc')
    expect(page).toContain('Chưa đối chiếu với văn bản')
    expect(page).not.toContain('undefined')
  })

  it('of another set are a link away', async () => {
    const page = textOf(await html(CriteriaPage, { query: { bo: 'sample.fire-safety', lang: 'en' } }))
    expect(page).toContain('Fire safety of a residential area (a sample)')
  })
})

describe('A posted draft result', () => {
  it('shows how each criterion came out, to everybody, while it is posted', async () => {
    await recordsFrom(province, '2020-01-01')
    await register(province, 'two', 2025)
    const { id } = await opened(province, 'two', 2025)
    const on = (name: Name, day: string) => province.as(name, { today: `2025-${day}` })
    await saveAnswers({ req: await on('boardTwo', '11-05'), id, answers: attested.self })
    await selfAssess({ req: await on('boardTwo', '11-05'), id })
    await saveAnswers({ req: await on('policeEast', '11-12'), id, answers: attested.appraisal })
    await appraise({ req: await on('policeEast', '11-12'), id })
    expect(textOf(await html(PostedPage))).toContain('Hiện không có kết quả nào đang niêm yết.')
    expect(textOf(await html(PostedResultPage, { id }))).toContain('không còn niêm yết')

    await post({ req: await on('policeEast', '11-12'), id })
    const list = await html(PostedPage)
    expect(textOf(list)).toContain('Khu dân cư Hai')
    expect(textOf(list)).toContain('18-11-2025 (đã hết thời gian lấy ý kiến)')
    const page = await html(PostedResultPage, { id })
    expect(textOf(page)).toContain('Kết quả dự kiến của Khu dân cư Hai, năm 2025')
    expect(page).not.toContain('Biên bản họp khu dân cư')
    for (const word of personal()) expect(page + list).not.toContain(word)
  })

  it('that never was is not on view', async () => {
    expect(textOf(await html(PostedResultPage, { id: 'none' }))).toContain('không còn niêm yết')
  })
})

describe('Refusals', () => {
  it('are on no public page', async () => {
    const { docs } = await province.payload.find({
      collection: procedureSlugs.decisions,
      where: { kind: { equals: 'refuse' } },
      depth: 0,
    })
    expect(await html(RegisterPage)).not.toContain((docs[0] as unknown as Decision).number)
  })
})

it('are called by their own name in the language of their address', () => {
  expect(publicTitle('register', {})).toBe('Khu dân cư được công nhận · Khu dân cư an toàn')
  expect(publicTitle('certificate', { lang: 'en' })).toBe('Certificate · Safe residential areas')
})
