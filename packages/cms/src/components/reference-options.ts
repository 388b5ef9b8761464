/** The options of a select over ids. A chosen id that no longer exists stays visible, so that it is not lost unseen. */
export function referenceOptions(
  choices: readonly { id: string; label: string }[],
  chosen: readonly string[],
  gone: (id: string) => string,
): { value: string; label: string }[] {
  const missing = chosen.filter((id) => !choices.some((choice) => choice.id === id))
  return [
    ...missing.map((id) => ({ value: id, label: gone(id) })),
    ...choices.map(({ id, label }) => ({ value: id, label })),
  ]
}
