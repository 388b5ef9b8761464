/** One contestant with a case in a process of its own: `alone CASE CONTESTANT PACE`. Prints its rates. */
import { caseNamed } from '../cases/index.js'
import { enter } from '../contestants/entrant.js'
import type { ContestantId } from '../contestants/index.js'
import { type Pace, sideBySide } from '../measure/rounds.js'

const [name = '', id = '', pace = ''] = process.argv.slice(2)
const entrant = await enter(id as ContestantId, caseNamed(name))
const rates = await sideBySide([entrant], JSON.parse(pace) as Pace)
process.stdout.write(JSON.stringify(rates.get(id)))
