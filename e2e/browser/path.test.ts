import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Response } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startAdmin } from '../servers/admin'
import { startHostApp } from '../servers/host-app'
import type { Server } from '../servers/server'
import { logIn } from '../servers/session'
import { AdminPage } from './admin-page'
import { noBrowser, openBrowser, openWindow } from './browser'
import { HostPage } from './host-page'

const set = 'vn.residential-area'
const threshold = 'Tỷ lệ tối thiểu hộ đang cư trú đã đăng ký'
const selfApproval = 'Người đã soạn, sửa hoặc trình bản này không được tự phê duyệt.'
const thisYear = `${new Date().getFullYear()}-01-01`

let directory: string
let admin: Server
let hostApp: Server
let browser: Browser
let host: HostPage
let drafter: AdminPage
let approver: AdminPage

describe.skipIf(noBrowser)('the path from a threshold to a verdict', () => {
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tieuchi-path-'))
    admin = await startAdmin(join(directory, 'path.db'), 45_200)
    hostApp = await startHostApp(admin, 45_700)
    browser = await openBrowser()
    host = await HostPage.open(await openWindow(browser), hostApp)
    drafter = await AdminPage.logIn(await openWindow(browser), admin, 'soanthao')
    approver = await AdminPage.logIn(await openWindow(browser), admin, 'pheduyet')
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await hostApp?.close()
    await admin?.close()
    await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  })

  // Every step builds on the one before.
  let broken = false
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'))
  afterEach(({ task }) => {
    broken ||= task.result?.state === 'fail'
  })

  test('an area with 96 % registered households is not met at first', async () => {
    expect(await host.verdictOf('hoa-mai')).toBe('chưa đạt')
    expect(await host.verdictOf('tre-xanh')).toBe('đạt')
  })

  let id: string

  test('a drafter lowers the threshold to 95 % in a new revision, with a date and a legal basis', async () => {
    await drafter.openFromList(set, 2)
    id = await drafter.copy()
    await drafter.openTab('parameters')
    const values = `parameters.${await drafter.rowIndex('parameters', threshold)}.values`
    await drafter.openRow('parameters', await drafter.rowIndex('parameters', threshold))
    await drafter.addRow(values)
    await drafter.openRow(values, 1)
    await drafter.fill(`${values}.1.from`, thisYear)
    await drafter.fill(`${values}.1.value`, '95')
    await drafter.addRow(`${values}.1.legalBasis`)
    await drafter.openRow(`${values}.1.legalBasis`, 0)
    await drafter.choose(`${values}.1.legalBasis.0.document`, '124/2021/TT-BCA')
    await drafter.fill(`${values}.1.legalBasis.0.provision.vi`, 'Khoản 1 Điều 4 (thử nghiệm)')
    expect((await drafter.save()).status()).toBe(200)
    expect((await drafter.act('submit', 'Hạ ngưỡng để thử')).status()).toBe(200)
    await drafter.status('submitted')
  }, 60_000)

  test('the drafter cannot approve it, by the button or at the REST door', async () => {
    expect(await drafter.page.locator('#workflow-approve-button').isDisabled()).toBe(true)
    expect(await drafter.page.locator('#workflow-approve-why').textContent()).toBe(selfApproval)
    const [status, body] = await drafter.page.evaluate(async (revision) => {
      const response = await fetch(`/api/criteria-revisions/${revision}/approve`, {
        method: 'POST',
        body: '{}',
      })
      return [response.status, await response.json()] as const
    }, id)
    expect(status).toBe(403)
    expect(body.errors).toMatchObject([{ code: 'self-approval', message: selfApproval }])
  })

  test('somebody else reviews what changed, approves and publishes, and the open page of the host app follows', async () => {
    await approver.open(id, '/review')
    await approver.page.getByText(threshold).first().waitFor()
    await approver.open(id)
    await approver.status('submitted')
    expect((await approver.act('approve')).status()).toBe(200)
    await approver.status('approved')
    await publishAndWait('Hạ ngưỡng còn 95 %', 'đạt')
    expect(await host.verdictOf('tre-xanh')).toBe('đạt')
    expect(
      // The reasons of the comparison itself; how its figure was computed stands inside them.
      await host.page
        .locator('#hoa-mai [data-key="hoa-mai/registered-households"] .reasons')
        .first()
        .textContent(),
    ).toContain('96 %, đúng yêu cầu (ít nhất 95 %)')
  }, 60_000)

  test('a published revision cannot be changed any more', async () => {
    await approver.page.reload()
    await approver.status('published')
    expect(await approver.page.locator('#action-save').count()).toBe(0)
    await drafter.open(id)
    await drafter.status('published')
    expect(await drafter.page.locator('#action-save').count()).toBe(0)
    const session = await logIn(admin, 'soanthao')
    const content = await session.content(id)
    const refused = await session.replace(id, { ...content, description: { vi: 'Khác' } })
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused)).toContain('"frozen"')
    expect(await session.content(id)).toEqual(content)
  })

  test('a further revision takes the change back, and the verdict with it', async () => {
    const next = await drafter.copy()
    await drafter.openTab('parameters')
    const index = await drafter.rowIndex('parameters', threshold)
    await drafter.openRow('parameters', index)
    await drafter.openRow(`parameters.${index}.values`, 1)
    await drafter.fill(`parameters.${index}.values.1.value`, '100')
    expect((await drafter.save()).status()).toBe(200)
    expect((await drafter.act('submit', 'Trở lại mức cũ')).status()).toBe(200)
    await approver.open(next)
    await approver.status('submitted')
    await approver.act('approve')
    await approver.status('approved')
    await publishAndWait('Trở lại ngưỡng 100 %', 'chưa đạt')
    expect(await host.wasNeverReloaded()).toBe(true)
  }, 60_000)

  test('not even an administrator approves what they drafted', async () => {
    const administrator = await logIn(admin, 'quantri')
    const { id: last } = await administrator.newest(set)
    const own = (await administrator.act(last, 'copy')).json.revision.id
    expect((await administrator.act(own, 'submit')).status).toBe(200)
    const { status, errors } = await administrator.act(own, 'approve')
    expect([status, errors]).toMatchObject([403, [{ code: 'self-approval', message: selfApproval }]])
  })
})

async function publishAndWait(reason: string, verdict: string): Promise<void> {
  const shown = host.shows('hoa-mai', verdict)
  const answer = await approver.act('publish', reason)
  expect(answer.status()).toBe(201)
  const reached = (await shown) - answeredAt(answer)
  const { sequence } = (await answer.json()).release
  console.log(
    `Release ${sequence} was shown by the host app ${Math.round(reached)} ms after it was published.`,
  )
  await approver.status('published')
}

function answeredAt(response: Response): number {
  const { startTime, responseStart } = response.request().timing()
  return startTime + responseStart
}
