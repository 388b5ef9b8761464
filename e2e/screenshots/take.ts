// Takes pictures of the admin, the host app and the public pages, in Vietnamese and in English, after the admin was
// built. In this folder:
//
//    npm run screenshots                          the pictures of docs/images
//    npm run screenshots -- --all DIR             every screen of the procedure, wide and narrow, as long as it is
//       [--dark] [--only WORD] [--at URL]         in the dark, those whose name holds a word, of an admin that runs
//                                              (there, none of the screens that need something done before)

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../browser/browser'
import { startAdmin } from '../servers/admin'
import { logIn } from '../servers/session'
import { takeCriteria } from './criteria-screens'
import { phases } from './phases'
import { takeProcedure, widths } from './procedure-screens'
import type { Language, Screen } from './screen'
import { images } from './shot'

const { values } = parseArgs({
  options: {
    all: { type: 'string' },
    dark: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    at: { type: 'string' },
  },
})
const languages: Language[] = ['vi', 'en']
const review = values.all !== undefined
const directory = values.all ? resolve(values.all) : images
const wanted = ({ name, docs }: Screen) => name.includes(values.only) && (review || docs)
const taken = (review ? Object.keys(widths) : ['wide']) as (keyof typeof widths)[]

const temporary = await mkdtemp(join(tmpdir(), 'tieuchi-screenshots-'))
await mkdir(directory, { recursive: true })
const browser = await openBrowser()
try {
  if (!review && !values.only) {
    for (const language of languages) await takeCriteria(browser, language, temporary)
  }
  const started = values.at ? undefined : await startAdmin(join(temporary, 'procedure.db'))
  const admin = started ?? { url: values.at as string }
  // What the later phases do belongs on a database that is thrown away.
  for (const { prepare, screens } of started && review ? phases : phases.slice(0, 1)) {
    await prepare?.(admin, await logIn(admin, 'quantri'))
    const chosen = screens.filter(wanted)
    for (const language of languages) {
      await takeProcedure(browser, admin, {
        screens: chosen,
        language,
        widths: taken,
        directory,
        dark: values.dark,
        review,
      })
    }
  }
  await started?.close()
} finally {
  await browser.close()
  await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
