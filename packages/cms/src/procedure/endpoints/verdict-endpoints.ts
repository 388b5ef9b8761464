import type { Endpoint } from 'payload'
import { endpoint } from '../../endpoints/endpoint.js'
import { receiptOf } from '../operations/assessment/receipt.js'

/** The receipt of a verdict as a file, which anybody who has it can run again without asking anybody. */
export const verdictEndpoints: Endpoint[] = [
  endpoint('get', '/:id/receipt', async (req) => {
    const { verdict, receipt } = await receiptOf(req, String(req.routeParams?.id))
    const code = receipt.assessment.subject?.id?.replace(/[^A-Za-z0-9._-]+/g, '-') ?? verdict.id
    return Response.json(receipt, {
      headers: {
        'Content-Disposition': `attachment; filename="receipt-${code}-${verdict.year}-${verdict.stage}.json"`,
        'Cache-Control': 'private, no-store',
      },
    })
  }),
]
