import type { BrowserContext, Page } from 'playwright-core'
import type { Server } from '../servers/server'

/** The host app's page, opened once and left alone. */
export class HostPage {
  private constructor(readonly page: Page) {}

  static async open(window: BrowserContext, hostApp: Server): Promise<HostPage> {
    const page = await window.newPage()
    await page.goto(hostApp.url)
    await page.evaluate(() => Object.assign(globalThis, { neverReloaded: true }))
    await page.locator('#updating.live').waitFor()
    return new HostPage(page)
  }

  verdictOf(area: string): Promise<string | null> {
    return this.page.locator(`#${area} > header .outcome`).textContent()
  }

  /** @returns the moment, in milliseconds since 1970, at which the page showed that verdict */
  async shows(area: string, verdict: string): Promise<number> {
    const moment = await this.page.waitForFunction(
      ([area, verdict]) =>
        document.querySelector(`#${area} > header .outcome`)?.textContent === verdict && Date.now(),
      [area, verdict] as const,
      { polling: 10, timeout: 60_000 },
    )
    return (await moment.jsonValue()) as number
  }

  wasNeverReloaded(): Promise<boolean> {
    return this.page.evaluate(() => 'neverReloaded' in globalThis)
  }
}
