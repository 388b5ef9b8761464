import { html } from '../html.mjs'
import { renderCriterion } from './criterion.mjs'
import { renderOutcome } from './outcome.mjs'

/** An area with its verdict, what is missing for one, and every criterion. */
export const renderArea = (
  area,
  words,
) => html`<article class="area" id="${area.id}" aria-labelledby="${area.id}-name">
<header data-key="${area.id}" data-verdict="${area.verdict}" data-content="${area.verdict}" data-name="${area.name}">
<h3 id="${area.id}-name">${area.name} <span class="invented">${words.invented}</span></h3>
${renderOutcome(area.outcome, area.verdict)}
<p class="about">${area.about}</p>
</header>
${
  area.missing.length > 0 &&
  html`<section class="missing"><h4>${words.missing}</h4><ul>${area.missing.map((text) => html`<li>${text}</li>`)}</ul></section>`
}
<h4 class="hidden">${words.criteria}</h4>
<ol class="criteria">${area.criteria.map((criterion) => renderCriterion(criterion, { area, words }))}</ol>
</article>`
