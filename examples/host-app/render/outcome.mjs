import { html } from '../html.mjs'

// A shape beside the word and the colour, for whoever cannot tell the colours apart.
const shapes = {
  met: 'M3 8.5 6.5 12 13 4.5',
  'not-met': 'M4 4l8 8M12 4l-8 8',
  undetermined: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M8 12.6v.1',
  'not-applicable': 'M4 8h8',
}

/** An outcome with its word, such as "đạt". */
export const renderOutcome = (outcome, word) =>
  html`<span class="outcome ${outcome}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${shapes[outcome]}"/></svg>${word}</span>`
