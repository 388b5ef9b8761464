import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CriteriaSet } from '@tieuchi/schemas'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startAdmin } from '../servers/admin'
import type { Server } from '../servers/server'
import { logIn, type Session } from '../servers/session'
import { AdminPage, type Tab } from './admin-page'
import { noBrowser, openBrowser, openWindow } from './browser'

const threshold = 'Tỷ lệ tối thiểu hộ đang cư trú đã đăng ký'
const value = 'parameters.1.values.0.value'

/** An edit that must be refused, in the form and at the REST door. */
interface BadEdit {
  what: string
  code: string
  /** The field on which it has to be shown. */
  path: string
  sentence: string
  tab: Tab
  inForm(page: AdminPage): Promise<void>
  inJson(content: CriteriaSet): void
}

const badEdits: BadEdit[] = [
  {
    what: 'an empty group',
    code: 'empty-group',
    path: 'criteria.11.condition',
    sentence: 'Nhóm điều kiện không được để trống; hãy thêm ít nhất một điều kiện hoặc xóa nhóm.',
    tab: 'criteria',
    async inForm(page) {
      await page.openRow('criteria', 11)
      const first = page.field('criteria.11.condition-all-0-any-0')
      for (let left = 2; left > 0; left -= 1) await first.locator('[data-action=remove]').click()
    },
    inJson(content) {
      const condition = content.criteria[11]?.condition as { all: { any: unknown[] }[] }
      condition.all[0]?.any.splice(0)
    },
  },
  {
    what: 'a text where a number belongs',
    code: 'value-wrong-type',
    path: value,
    sentence: 'Giá trị phải là số, không phải chữ.',
    tab: 'parameters',
    inForm: (page) => writeThreshold(page, 'chín mươi lăm'),
    inJson: (content) => setThreshold(content, 'chín mươi lăm'),
  },
  {
    what: 'a threshold of 120 %',
    code: 'value-out-of-range',
    path: value,
    sentence: 'Giá trị 120 nằm ngoài phạm vi của đơn vị “phần trăm” (từ 0 đến 100).',
    tab: 'parameters',
    inForm: (page) => writeThreshold(page, '120'),
    inJson: (content) => setThreshold(content, 120),
  },
  {
    what: 'dated values that overlap',
    code: 'values-overlap',
    path: 'parameters.1.values.1.from',
    sentence: 'Thời gian áp dụng chồng lên giá trị ở dòng 1 (bắt đầu từ ngày 10-02-2022).',
    tab: 'parameters',
    async inForm(page) {
      await openThreshold(page)
      await page.addRow('parameters.1.values')
      await page.openRow('parameters.1.values', 1)
      await page.fill('parameters.1.values.1.from', '2022-02-10')
      await page.fill('parameters.1.values.1.value', '95')
      await page.addRow('parameters.1.values.1.legalBasis')
      await page.openRow('parameters.1.values.1.legalBasis', 0)
      await page.choose('parameters.1.values.1.legalBasis.0.document', '124/2021/TT-BCA')
    },
    inJson(content) {
      const [first] = content.parameters[1]?.values ?? []
      if (first) content.parameters[1]?.values.push({ ...first, value: 95 })
    },
  },
]

let directory: string
let admin: Server
let browser: Browser
let drafter: AdminPage
let session: Session
let id: string
let stored: CriteriaSet

describe.skipIf(noBrowser)('an edit that makes no sense', () => {
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tieuchi-edits-'))
    admin = await startAdmin(join(directory, 'edits.db'), 45_300)
    browser = await openBrowser()
    drafter = await AdminPage.logIn(await openWindow(browser), admin, 'soanthao')
    session = await logIn(admin, 'soanthao')
    id = (await session.act((await session.newest('vn.residential-area')).id, 'copy')).json.revision.id
    stored = await session.content(id)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await admin?.close()
    await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  })

  beforeEach(async () => {
    await drafter.open(id)
    await drafter.status('draft')
  })

  test.each(badEdits)('$what is refused in the form, with a sentence on its field', async (edit) => {
    await drafter.openTab(edit.tab)
    await edit.inForm(drafter)
    const answer = await drafter.save()
    expect(answer.status()).toBe(400)
    expect(codesIn(await answer.json())).toContain(edit.code)
    const sentence = drafter.frameOf(edit.path).getByText(edit.sentence).first()
    await sentence.waitFor()
    // It stays there, whatever the form asks the server next, until the mistake is mended.
    await drafter.page.waitForTimeout(2_000)
    expect(await sentence.isVisible()).toBe(true)
    // What was written is still in the form, and what was stored is still stored.
    expect(await drafter.page.locator('#action-save').isEnabled()).toBe(true)
    expect(await session.content(id)).toEqual(stored)
    drafter.page.once('dialog', (dialog) => dialog.accept())
  })

  test('once it is mended, the edit is saved and nothing is left of the problem', async () => {
    await drafter.openTab('parameters')
    await writeThreshold(drafter, '120')
    expect((await drafter.save()).status()).toBe(400)
    const problems = drafter.page.locator('#form-problems li')
    await problems.first().waitFor()
    await drafter.fill(value, '95')
    await problems.first().waitFor({ state: 'detached' })
    expect((await drafter.save()).status()).toBe(200)
    await drafter.page.waitForTimeout(2_000)
    expect(await problems.count()).toBe(0)
    stored = await session.content(id)
    expect(stored.parameters[1]?.values[0]?.value).toBe(95)
  })

  test.each(badEdits)('$what is refused at the REST door with the same code', async (edit) => {
    const content = structuredClone(stored)
    edit.inJson(content)
    const { status, errors } = await session.replace(id, content)
    expect(status).toBe(400)
    expect(errors).toContainEqual(
      expect.objectContaining({ code: edit.code, path: edit.path, message: edit.sentence }),
    )
    expect(await session.content(id)).toEqual(stored)
  })

  test('a fact that does not exist is refused in the raw JSON view, and at the REST door', async () => {
    const sentence = 'Không có chỉ số nào mang mã “so-ho-dang-ky”.'
    const content = structuredClone(stored)
    const condition = content.criteria[2]?.condition as { fact: string }
    condition.fact = 'so-ho-dang-ky'

    await drafter.open(id, '/json')
    await drafter.page.locator('#raw-json').fill(JSON.stringify(content, null, 2))
    const findings = drafter.page.locator('#raw-json-findings')
    await findings.getByText(sentence).waitFor()
    expect(await findings.locator('li', { hasText: sentence }).textContent()).toContain(
      'criteria.2.condition.fact',
    )
    expect(await drafter.page.locator('#raw-json-save').isDisabled()).toBe(true)

    const { status, errors } = await session.replace(id, content)
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ code: 'unknown-fact', path: 'criteria.2.condition', message: sentence }])
    expect(await session.content(id)).toEqual(stored)
  })
})

async function openThreshold(page: AdminPage): Promise<void> {
  expect(await page.rowIndex('parameters', threshold)).toBe(1)
  await page.openRow('parameters', 1)
}

async function writeThreshold(page: AdminPage, text: string): Promise<void> {
  await openThreshold(page)
  await page.openRow('parameters.1.values', 0)
  await page.fill(value, text)
}

function setThreshold(content: CriteriaSet, threshold: unknown): void {
  const [first] = content.parameters[1]?.values ?? []
  Object.assign(first ?? {}, { value: threshold })
}

function codesIn(json: { errors?: { data?: { errors?: { code: string }[] } }[] }): string[] {
  return (json.errors ?? []).flatMap(({ data }) => data?.errors ?? []).map(({ code }) => code)
}
