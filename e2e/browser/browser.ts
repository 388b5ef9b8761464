import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.mjs'

const path = findChromium()

/** Tests in a browser are skipped where there is none; one line says how to get them. */
export const noBrowser = path === undefined
if (noBrowser) {
  console.log('Skipped: no Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH to its program.')
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: path as string, args: quiet })
}

/** A person's own window: nobody else's cookies, and the language that this person reads. */
export async function openWindow(browser: Browser, locale = 'vi-VN'): Promise<BrowserContext> {
  const viewport = { width: 1280, height: 900 }
  const window = await browser.newContext({ locale, timezoneId: 'Asia/Ho_Chi_Minh', viewport })
  window.setDefaultTimeout(15_000)
  // What choosing a language in the admin leaves behind.
  if (!locale.startsWith('vi')) {
    await window.addCookies([{ name: 'payload-lng', value: 'en', domain: 'localhost', path: '/' }])
  }
  return window
}
