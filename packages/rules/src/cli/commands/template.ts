import { isReportable } from '@tieuchi/schemas/model'
import { type Command, jsonAnswer } from '../command.js'
import { findSet } from '../find-set.js'

export const templateCommand: Command = {
  name: 'template',
  usage: 'template SET.json|PACK --on YYYY-MM-DD [--from figures|records] [--locale vi|en]',
  options: { on: { required: true, date: true }, from: { allowed: ['figures', 'records'] } },
  names: { minimum: 1, maximum: 1 },
  async run(invocation) {
    const { given, names } = invocation
    const set = await findSet(String(names[0]), { on: String(given.on) }, invocation)
    const fromRecords = given.from === 'records'
    const reported = set.facts.filter((fact) =>
      fromRecords ? fact.derived === undefined : isReportable(fact),
    )
    return jsonAnswer({
      subject: { id: '', name: '' },
      facts: Object.fromEntries(reported.map(({ id }) => [id, null])),
      ...(fromRecords && set.eventTypes?.length && { events: [] }),
      ...(fromRecords &&
        set.lists?.length && { lists: Object.fromEntries(set.lists.map(({ id }) => [id, []])) }),
    })
  },
}
