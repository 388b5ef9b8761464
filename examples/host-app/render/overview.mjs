import { html } from '../html.mjs'
import { renderOutcome } from './outcome.mjs'

/** All areas in one table. */
export const renderOverview = (areas, words) => html`<table class="overview">
<thead><tr><th scope="col">${words.area}</th><th scope="col">${words.verdict}</th><th scope="col" class="number">${words.criteriaMet}</th></tr></thead>
<tbody>${areas.map((area) => renderRow(area, words))}</tbody>
</table>`

const renderRow = ({ id, name, about, outcome, verdict, criteria }, words) => {
  const met = criteria.filter((criterion) => criterion.outcome === 'met').length
  const judged = criteria.filter((criterion) => criterion.outcome !== 'not-applicable').length
  return html`<tr data-key="overview/${id}" data-verdict="${verdict}" data-content="${verdict}">
<th scope="row"><a href="#${id}">${name}</a><span class="about">${about}</span></th>
<td>${renderOutcome(outcome, verdict)}</td>
<td class="number">${words.metOf(met, judged)}</td>
</tr>`
}
