import type { Endpoint } from 'payload'

/** The endpoints of the procedure that belong to no collection. */
export const procedureEndpoints: Endpoint[] = []
