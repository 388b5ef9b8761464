import type { Response } from 'playwright-core'

/** Whether a response is to something that was written: the admin also reads by POST, where a query may be long. */
export function isWrite(response: Response): boolean {
  const request = response.request()
  const isRead = request.headers()['x-payload-http-method-override'] === 'GET'
  return ['POST', 'PATCH'].includes(request.method()) && !isRead
}
