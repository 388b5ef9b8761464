import { createServer } from 'node:http'
import { followCriteria } from './follow-criteria.mjs'
import { liveUpdates } from './live-updates.mjs'
import { createRoutes } from './routes.mjs'
import { todayInVietnam } from './today.mjs'

/**
 * The app: a server, not yet listening, whose areas are judged by the criteria published at `url`.
 * @param today tells the calendar date that pages show when none is asked for
 */
export const createHostApp = ({ url, intervalMs, today = todayInVietnam, log = () => {} }) => {
  const criteria = followCriteria({ url, intervalMs, log })
  const updates = liveUpdates({ criteria, today })
  const server = createServer(createRoutes({ criteria, updates, today, log }))
  return {
    server,
    criteria,
    async close() {
      updates.close()
      await criteria.close()
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  }
}
