import type { Endpoint } from 'payload'
import { oversightEndpoints } from './oversight-endpoints.js'

/** The endpoints of the procedure that belong to no collection. */
export const procedureEndpoints: Endpoint[] = [...oversightEndpoints]
