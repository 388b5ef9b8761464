import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/project.mjs'

/** The folder of the pictures that the documentation shows. */
export const images = join(root, 'docs/images')

/** Takes a picture and says how large it is, and by how much the page is wider than its window. */
export async function shoot(page: Page, directory: string, name: string, fullPage = false): Promise<void> {
  const path = join(directory, `${name}.png`)
  await settled(page)
  await page.screenshot({ path, fullPage })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const size = Math.round((await stat(path)).size / 1000)
  console.log(`${name}.png, ${size} kB${over > 0 ? `, ${over} px too wide` : ''}`)
}

/** What is fetched after the page was there changes it again, such as the names of related records; a list fades in. */
async function settled(page: Page): Promise<void> {
  let before = ''
  for (let tries = 0; tries < 12; tries += 1) {
    await page.waitForTimeout(700)
    const now = await page.content()
    const moves = await page.evaluate(() =>
      document.getAnimations().some((one) => one.playState === 'running'),
    )
    if (now === before && !moves) return
    before = now
  }
}
