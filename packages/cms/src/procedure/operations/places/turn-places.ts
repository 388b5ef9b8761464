import type { PayloadRequest } from 'payload'
import { derivePlacesAgain } from './derive-again.js'
import { moveAccounts } from './move-accounts.js'

/**
 * Lets what was entered ahead take effect: areas that move today, and accounts of units that end. It finds nothing to do
 * when it runs again, and a day that was missed is made up for.
 */
export async function turnPlaces(req: PayloadRequest): Promise<{ areas: number; accounts: number }> {
  return { areas: await derivePlacesAgain(req), accounts: await moveAccounts(req) }
}
