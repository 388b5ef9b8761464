import type { PayloadRequest } from 'payload'
import { defaultAuthorities, defaultFactSources, type Settings } from '../settings-defaults.js'
import { settingsSlug } from '../slugs.js'

/** What this installation decided about the procedure; the defaults where nobody decided yet. */
export async function readSettings(req: Pick<PayloadRequest, 'payload'>): Promise<Settings> {
  const found = (await req.payload.findGlobal({ slug: settingsSlug, depth: 0 })) as unknown as Settings
  return {
    ...found,
    authorities: found.authorities?.length ? found.authorities : defaultAuthorities,
    factSources: found.factSources?.length ? found.factSources : defaultFactSources,
  }
}
