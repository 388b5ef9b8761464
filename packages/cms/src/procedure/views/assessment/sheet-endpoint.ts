import type { Endpoint } from 'payload'
import { endpoint } from '../../../endpoints/endpoint.js'
import { loadSheet } from './load-sheet.js'

/** `GET /api/assessments/:id/sheet`: the document view, for whoever may read the assessment. */
export const sheetEndpoint: Endpoint = endpoint('get', '/:id/sheet', async (req) =>
  Response.json(await loadSheet(req, String(req.routeParams?.id))),
)
