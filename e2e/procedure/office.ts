import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser, openWindow } from '../browser/browser'
import { startAdmin } from '../servers/admin'
import type { Server } from '../servers/server'
import { MemberPage } from './member-page'
import type { Account } from './place'

/** An admin of its own with a browser. */
export interface Office {
  admin: Server
  browser: Browser
  /** Somebody in a window of their own. */
  member(account: Account): Promise<MemberPage>
  /** Starts the admin again on the same database, with its clock on another day. */
  moveTo(day: string): Promise<void>
  close(): Promise<void>
}

/** @param on the day the clocks show, of the server and of the browser; today unless given */
export async function openOffice(name: string, port: number, on?: string): Promise<Office> {
  const directory = await mkdtemp(join(tmpdir(), `tieuchi-${name}-`))
  const database = join(directory, `${name}.db`)
  const browser = await openBrowser()
  let day = on
  const office: Office = {
    admin: await startAdmin(database, port, { on }),
    browser,
    async member(account) {
      const window = await openWindow(browser)
      if (!day) return MemberPage.logIn(window, office.admin, account)
      await window.clock.setSystemTime(new Date(`${day}T05:00:00Z`))
      return MemberPage.withToken(window, office.admin, account)
    },
    async moveTo(next) {
      await office.admin.close()
      day = next
      office.admin = await startAdmin(database, port, { on: next })
    },
    async close() {
      await browser.close()
      await office.admin.close()
      await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
  return office
}
