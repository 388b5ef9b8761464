/** A path as it is written for people and for forms: `criteria.0.condition.all.1.fact`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.join('.')
}
