/** The value at a path of one or two names, such as `details.deaths`. */
export function valueAt(record: Record<string, unknown>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], record)
}

/** Puts a value at a path, with the groups on the way. */
export function putAt(record: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() as string
  let group = record
  for (const name of names) {
    group[name] ??= {}
    group = group[name] as Record<string, unknown>
  }
  group[last] = value
}
