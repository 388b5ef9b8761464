import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { AdminPage } from '../browser/admin-page'
import { openWindow } from '../browser/browser'
import { HostPage } from '../browser/host-page'
import { startAdmin } from '../servers/admin'
import { startHostApp } from '../servers/host-app'
import type { Server } from '../servers/server'
import { logIn } from '../servers/session'
import type { Language } from './screen'
import { images, shoot } from './shot'

const thisYear = `${new Date().getFullYear()}-01-01`
const words = {
  vi: { locale: 'vi-VN', provision: 'Khoản 1 Điều 4', reason: 'Hạ ngưỡng còn 95 %', met: 'đạt' },
  en: {
    locale: 'en-GB',
    provision: 'Article 4, clause 1',
    reason: 'Lower the threshold to 95 %',
    met: 'met',
  },
}

const take = (page: Page, name: string): Promise<void> => shoot(page, images, name)

/** The pictures of the criteria's admin and of the host app, as somebody works with them. */
export async function takeCriteria(browser: Browser, language: Language, directory: string): Promise<void> {
  const admin = await startAdmin(join(directory, `${language}.db`))
  const hostApp = await startHostApp(admin)
  try {
    const host = await openHost(browser, hostApp, language)
    await take(host.page, `host-${language}`)
    const id = await takeDraft(browser, admin, language)
    await takePublication(browser, admin, id, language)
    await host.shows('hoa-mai', words[language].met)
    await host.page.waitForTimeout(1_500)
    await take(host.page, `host-changed-${language}`)
  } finally {
    await hostApp.close()
    await admin.close()
  }
}

async function openHost(browser: Browser, hostApp: Server, language: Language): Promise<HostPage> {
  const window = await openWindow(browser, words[language].locale)
  return HostPage.open(window, { ...hostApp, url: `${hostApp.url}/?lang=${language}` })
}

/** A drafter's way: the desk, the list, a new revision, a mistake, and what the reviewer will see. */
async function takeDraft(browser: Browser, admin: Server, language: Language): Promise<string> {
  const drafter = await AdminPage.logIn(await openWindow(browser, words[language].locale), admin, 'soanthao')
  const { page } = drafter
  await drafter.openFromList('vn.residential-area', 2)
  const id = await drafter.copy()
  await page.goto(`${admin.url}/admin`)
  await take(page, `admin-desk-${language}`)
  await drafter.openList()
  await take(page, `admin-list-${language}`)

  await drafter.open(id)
  await drafter.status('draft')
  await drafter.openTab('parameters')
  await drafter.openRow('parameters', 1)
  await drafter.addRow('parameters.1.values')
  await drafter.openRow('parameters.1.values', 1)
  await drafter.fill('parameters.1.values.1.from', thisYear)
  await drafter.fill('parameters.1.values.1.value', '120')
  await drafter.addRow('parameters.1.values.1.legalBasis')
  await drafter.openRow('parameters.1.values.1.legalBasis', 0)
  await drafter.choose('parameters.1.values.1.legalBasis.0.document', '124/2021/TT-BCA')
  await drafter.fill(`parameters.1.values.1.legalBasis.0.provision.${language}`, words[language].provision)
  if (language === 'en') {
    await drafter.fill('parameters.1.values.1.legalBasis.0.provision.vi', words.vi.provision)
  }
  await drafter.save()
  await page.locator('#form-problems li').first().waitFor()
  await centre(page, '#field-parameters__1__values__1__value')
  await take(page, `admin-problem-${language}`)

  await drafter.fill('parameters.1.values.1.value', '95')
  await drafter.save()
  await page.locator('.payload-toast-item').first().waitFor({ state: 'detached' })
  await centre(page, '#field-parameters__1__values__1__value')
  await take(page, `admin-form-${language}`)

  await drafter.openTab('criteria')
  await drafter.openRow('criteria', 11)
  await centre(page, '#field-criteria__11__condition-sentence')
  await take(page, `admin-condition-${language}`)

  await (await logIn(admin, 'soanthao')).act(id, 'submit')
  await page.close()
  return id
}

/** An approver's way: review, approve, publish. */
async function takePublication(
  browser: Browser,
  admin: Server,
  id: string,
  language: Language,
): Promise<void> {
  const approver = await AdminPage.logIn(await openWindow(browser, words[language].locale), admin, 'pheduyet')
  const { page } = approver
  await approver.open(id, '/review')
  await page.locator('h2').first().waitFor()
  await take(page, `admin-review-${language}`)
  await approver.open(id)
  await approver.status('submitted')
  await approver.act('approve')
  await approver.status('approved')
  await approver.act('publish', words[language].reason)
  await page.reload()
  await approver.status('published')
  await take(page, `admin-published-${language}`)
}

async function centre(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }))
}
