import type { Endpoint, PayloadRequest } from 'payload'
import { isWorkflowError, WorkflowError } from '../errors.js'
import { type Row, rowOf } from '../mapping/row.js'

/** An endpoint around an operation: a refusal is answered with its code and a sentence in the user's language. */
export function endpoint(
  method: 'get' | 'post' | 'put',
  path: string,
  answer: (req: PayloadRequest) => Promise<Response>,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      try {
        return await answer(req)
      } catch (error) {
        if (!isWorkflowError(error)) throw error
        const { code, message, details, status } = error
        return Response.json({ errors: [{ code, message, ...details }] }, { status })
      }
    },
  }
}

/** The JSON object of a request; an empty body is an empty object. @throws WorkflowError `bad-request` */
export async function bodyOf(req: PayloadRequest): Promise<Row> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    return rowOf(JSON.parse(text))
  } catch (error) {
    throw new WorkflowError('bad-request', req, { problem: (error as Error).message })
  }
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined
