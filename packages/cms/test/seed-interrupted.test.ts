import { expect, it } from 'vitest'
import { seed } from '../admin/src/seed/seed'
import { latestRelease } from '../src/index.js'
import { openCms } from './cms.js'
import { everyPack } from './packs.js'

it('A seed that was interrupted goes on where it stopped', async () => {
  const cms = await openCms({ accounts: false })
  const { create } = cms.payload
  let writes = 0
  cms.payload.create = ((...args: Parameters<typeof create>) => {
    writes += 1
    return writes === 7 ? Promise.reject(new Error('interrupted')) : create.apply(cms.payload, args)
  }) as typeof create
  let interruptions = 0
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await seed(cms.payload).catch(() => {
      interruptions += 1
    })
  }
  expect(interruptions).toBe(1)
  const release = await latestRelease(cms, 'sequence', 'bundle')
  expect(release?.sequence).toBe(1)
  expect(release?.bundle.revisions).toHaveLength(everyPack().length)
  await cms.close()
})
