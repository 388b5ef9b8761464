import type { Endpoint, PayloadHandler } from 'payload'
import { WorkflowError } from '../errors.js'
import { latestRelease } from '../operations/releases.js'
import { matchesETag } from './etag.js'

const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cache-Control': 'no-cache',
}

/** The published bundle, for anybody: it is the law, not a secret. Answers 304 to whoever has it already. */
const serveBundle: PayloadHandler = async (req) => {
  const known = await latestRelease(req, 'hash')
  if (!known) {
    const { code, message, status } = new WorkflowError('no-release', req)
    return Response.json({ errors: [{ code, message }] }, { status, headers: open })
  }
  const asked = req.headers.get('if-none-match')
  if (asked && matchesETag(asked, known.hash)) {
    return new Response(null, { status: 304, headers: { ...open, ETag: `"${known.hash}"` } })
  }
  const { bundle } = (await latestRelease(req, 'bundle')) ?? {}
  return Response.json(bundle, { headers: { ...open, ETag: `"${bundle?.hash}"` } })
}

const preflight: PayloadHandler = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...open,
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  })

export const bundleEndpoints: Endpoint[] = [
  { path: '/criteria', method: 'get', handler: serveBundle },
  { path: '/criteria', method: 'head', handler: serveBundle },
  { path: '/criteria', method: 'options', handler: preflight },
]
