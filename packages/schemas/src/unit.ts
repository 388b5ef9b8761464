import * as z from 'zod'
import { unitIds } from './model/unit.js'

/** The id of a row in the table of units. */
export const unitId = z.enum(unitIds)
