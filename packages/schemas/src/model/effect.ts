/**
 * What raising one parameter does to a value or to the truth of a condition: nothing, only upwards, only downwards, or
 * something that cannot be said in one word. A later date and a larger list of choices count as raised.
 */
export type Effect = 'nothing' | 'up' | 'down' | 'unclear'

/** The effect of several parts that a whole follows in the same direction. */
export function together(...effects: Effect[]): Effect {
  const moving = new Set(effects.filter((effect) => effect !== 'nothing'))
  if (moving.size > 1) return 'unclear'
  const [only = 'nothing'] = moving
  return only
}

/** The effect on what moves against this. */
export function against(effect: Effect): Effect {
  if (effect === 'up') return 'down'
  return effect === 'down' ? 'up' : effect
}

/** The effect on what follows in a way that is not known, if this moves at all. */
export function unclearUnlessStill(effect: Effect): Effect {
  return effect === 'nothing' ? 'nothing' : 'unclear'
}
