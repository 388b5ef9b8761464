import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openWindow } from '../browser/browser'
import { MemberPage } from '../procedure/member-page'
import type { Server } from '../servers/server'
import { logIn, type Session } from '../servers/session'
import type { Language, Screen } from './screen'
import { assessments } from './screens/assessments'
import { decisions } from './screens/decisions'
import { desks } from './screens/desks'
import { exchange } from './screens/exchange'
import { oversight } from './screens/oversight'
import { places } from './screens/places'
import { publicPages } from './screens/public'
import { records } from './screens/records'
import { shoot } from './shot'

/** Every screen of the yearly procedure. */
export const procedureScreens: readonly Screen[] = [
  ...desks,
  ...assessments,
  ...decisions,
  ...oversight,
  ...publicPages,
  ...records,
  ...places,
  ...exchange,
]

export const widths = { wide: 1400, narrow: 390 } as const

export interface Wanted {
  screens: readonly Screen[]
  language: Language
  widths: readonly (keyof typeof widths)[]
  directory: string
  dark: boolean
  /** The whole page, and names that say how it was taken; otherwise what a window shows, as the documentation has it. */
  review: boolean
}

/** Takes pictures of the demonstration as each account sees it. One that fails is named, and the others are taken. */
export async function takeProcedure(
  browser: Browser,
  admin: Pick<Server, 'url'>,
  wanted: Wanted,
): Promise<void> {
  const administrator = await logIn(admin, 'quantri')
  const accounts = new Set(wanted.screens.map(({ as }) => as))
  for (const account of accounts) {
    const window = await openWindow(browser, wanted.language === 'vi' ? 'vi-VN' : 'en-GB')
    await window.addCookies([
      { name: 'payload-theme', value: wanted.dark ? 'dark' : 'light', domain: 'localhost', path: '/' },
    ])
    const page = await pageOf(window, admin, account)
    for (const screen of wanted.screens.filter(({ as }) => as === account)) {
      try {
        for (const width of wanted.widths) await takeScreen(page, admin, administrator, screen, wanted, width)
      } catch (error) {
        console.error(`${screen.name}: ${error}`)
        process.exitCode = 1
      }
    }
    await window.close()
  }
}

async function pageOf(
  window: BrowserContext,
  admin: Pick<Server, 'url'>,
  account: string | undefined,
): Promise<Page> {
  if (!account) return window.newPage()
  const login = { email: `${account}@tieuchi.example`, password: `${account}-dung-thu` }
  return (await MemberPage.withToken(window, admin, login)).page
}

async function takeScreen(
  page: Page,
  admin: Pick<Server, 'url'>,
  administrator: Session,
  { name, as, path, prepare, dialog, print }: Screen,
  { language, directory, dark, review }: Wanted,
  width: keyof typeof widths,
): Promise<void> {
  const address = new URL(typeof path === 'string' ? path : await path(administrator), admin.url)
  if (!as && language === 'en') address.searchParams.set('lang', 'en')
  await page.setViewportSize({ width: widths[width], height: 900 })
  await page.emulateMedia({ media: print ? 'print' : 'screen' })
  await page.goto(address.href, { waitUntil: 'networkidle' })
  await prepare?.(page)
  const how = review ? [language, width, ...(dark ? ['dark'] : [])] : [language]
  await shoot(page, directory, [review ? name : `procedure-${name}`, ...how].join('-'), review && !dialog)
}
