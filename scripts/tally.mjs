/** Adds up what a run did; every part of it is told in one line at the end. */
export const createTally = () => {
  const rows = []
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  return {
    add: (name, { passed = 0, failed = 0, skipped = 0, note = '' }) => {
      rows.push({ name, passed, failed, skipped, note })
    },
    failed: () => sum('failed'),
    table: () => {
      const width = Math.max(...rows.map(({ name }) => name.length))
      return rows
        .map(({ name, passed, failed, skipped, note }) => {
          const counts = [
            passed && `${passed} passed`,
            failed && `${failed} failed`,
            skipped && `${skipped} skipped`,
          ]
          return `${failed ? '✗' : skipped && !passed ? '-' : '✓'} ${name.padEnd(width)}  ${[...counts.filter(Boolean), note].filter(Boolean).join(', ')}`
        })
        .join('\n')
    },
    lastLine: () => `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`,
  }
}
