import { html } from '../html.mjs'
import { renderOutcome } from './outcome.mjs'

/** One criterion of one area: its verdict, and, opened, why. Those that are not met are open from the start. */
export const renderCriterion = (criterion, { area, words }) => {
  const { id, code, title, outcome, verdict, reasons, legalBasis, verification, note } = criterion
  const open = outcome === 'not-met' || outcome === 'undetermined'
  return html`<li data-key="${area.id}/${id}" data-verdict="${verdict}" data-content="${contentOf(criterion)}">
<details${open && html` open`}>
<summary><span class="code">${code}</span> <span class="title">${title}</span> ${renderOutcome(outcome, verdict)}</summary>
<div class="why">
${renderReasons(reasons)}
<p class="basis"><span class="label">${words.legalBasis}:</span> ${legalBasis.join('; ')} <span class="tag ${verification}">${words.verification[verification]}</span></p>
${note && html`<p class="note"><span class="label">${words.note}:</span> ${note}</p>`}
</div>
</details>
</li>`
}

const renderReasons = (reasons) =>
  reasons.length > 0 &&
  html`<ul class="reasons">${reasons.map(({ text, outcome, because }) => html`<li class="${outcome}">${text}${renderReasons(because)}</li>`)}</ul>`

/** What a reader would notice as changed: the verdict and the sentences, with the threshold in them. */
const contentOf = ({ verdict, reasons, legalBasis }) => JSON.stringify([verdict, reasons, legalBasis])
