import * as z from 'zod'
import { operatorIds } from './model/operator.js'

/** The name of an operator, as in json-rules-engine. */
export const operatorId = z.enum(operatorIds)
