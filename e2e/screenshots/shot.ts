import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/project.mjs'

/** The folder of the pictures that the documentation shows. */
export const images = join(root, 'docs/images')

/** Takes a picture and says how large it is, and by how much the page is wider than its window. */
export async function shoot(page: Page, directory: string, name: string, fullPage = false): Promise<void> {
  const path = join(directory, `${name}.png`)
  await page.waitForTimeout(700)
  await page.screenshot({ path, fullPage })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const size = Math.round((await stat(path)).size / 1000)
  console.log(`${name}.png, ${size} kB${over > 0 ? `, ${over} px too wide` : ''}`)
}
