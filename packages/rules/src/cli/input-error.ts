/** The input is wrong: one line for every problem. */
export class InputError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'))
  }
}
