import { packs } from '@tieuchi/schemas/packs'
import { type Command, jsonAnswer } from '../command.js'

export const packsCommand: Command = {
  name: 'packs',
  usage: 'packs [--locale vi|en]',
  options: {},
  names: { minimum: 0, maximum: 0 },
  async run() {
    return jsonAnswer(
      packs.map(({ id, revision, criteriaSet: { title, inForce } }) => ({ id, revision, title, inForce })),
    )
  },
}
