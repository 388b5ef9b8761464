import { formatDate } from '@tieuchi/schemas/model'
import { html } from '../html.mjs'
import { texts } from '../texts/texts.mjs'
import { renderArea } from './area.mjs'
import { renderCriteriaInUse } from './criteria-in-use.mjs'
import { renderDateForm } from './date-form.mjs'
import { address, renderDocument } from './document.mjs'
import { renderOverview } from './overview.mjs'

/**
 * The page of verdicts.
 * @param on the date asked for, or undefined for today; `shown` is the date judged as of
 */
export const renderAreasPage = ({ lang, on, shown, state, status, judged }) => {
  const words = texts[lang]
  const content = html`${renderIntroduction(words)}
<div class="columns">
${renderCriteriaInUse({ status, judged, words })}
${renderDateForm({ lang, on, shown, words })}
</div>
<section id="results" aria-labelledby="overview">
<h2 id="overview">${words.overview}, ${formatDate(shown, lang)}</h2>
${renderOverview(judged.areas, words)}
</section>
<section aria-labelledby="details">
<h2 id="details">${words.criteria}</h2>
<div class="areas">${judged.areas.map((area) => renderArea(area, words))}</div>
</section>`
  return renderDocument({ lang, on, state, title: words.title, content })
}

/**
 * The page that says why there are no verdicts, and leads on.
 * @param code one of `problems` in the texts
 */
export const renderProblemPage = ({ lang, on, shown, state, status, code, periods = [] }) => {
  const words = texts[lang]
  const { title, text } = words.problems[code]
  const content = html`${renderIntroduction(words)}
<section id="results" class="problem" role="alert">
<h2>${title}</h2>
<p>${text}</p>
${periods.length > 0 && html`<ul>${periods.map((period) => html`<li>${words.revision(period.revision)}: ${words.inForce(period)}</li>`)}</ul>`}
${shown === undefined && html`<p><a href="${address({ lang })}">${words.home}</a></p>`}
</section>
${
  shown !== undefined &&
  html`<div class="columns">
${renderCriteriaInUse({ status, words })}
${renderDateForm({ lang, on, shown, words })}
</div>`
}`
  return renderDocument({ lang, state, title, content })
}

const renderIntroduction = (words) => html`<div class="introduction">
<h1>${words.title}</h1>
<p>${words.lead}</p>
<p class="invented-note"><span class="invented">${words.invented}</span> ${words.inventedAreas}</p>
</div>`
