import type { Endpoint } from 'payload'
import { latestRelease } from '../operations/releases.js'
import { slugs } from '../slugs.js'

/** 200 once every table can be read, 503 before that; says which release is current. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    try {
      await Promise.all(
        [slugs.users, slugs.legalDocuments, slugs.criteriaRevisions].map((collection) =>
          req.payload.count({ collection }),
        ),
      )
      const release = await latestRelease(req, 'sequence')
      return Response.json({ status: 'ok', sequence: release?.sequence ?? null })
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'The database is not ready' })
      return Response.json({ status: 'unavailable' }, { status: 503 })
    }
  },
}
