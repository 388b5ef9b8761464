import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAdmin } from '../servers/admin'
import type { Server } from '../servers/server'
import { AdminPage } from './admin-page'
import { openBrowser, openWindow } from './browser'

/** An admin of its own with a drafter and an approver, each in a window. */
export interface Officials {
  admin: Server
  drafter: AdminPage
  approver: AdminPage
  /** Ends the browser and the admin and removes the database. */
  close(): Promise<void>
}

export async function openOfficials(name: string, wantedPort: number): Promise<Officials> {
  const directory = await mkdtemp(join(tmpdir(), `tieuchi-${name}-`))
  const admin = await startAdmin(join(directory, `${name}.db`), wantedPort)
  const browser = await openBrowser()
  return {
    admin,
    drafter: await AdminPage.logIn(await openWindow(browser), admin, 'soanthao'),
    approver: await AdminPage.logIn(await openWindow(browser), admin, 'pheduyet'),
    async close() {
      await browser.close()
      await admin.close()
      await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}
