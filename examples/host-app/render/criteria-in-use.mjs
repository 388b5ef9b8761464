import { html } from '../html.mjs'
import { renderTime } from './time.mjs'

/** Which criteria the verdicts rest on, since when, and whether the source answers right now. */
export const renderCriteriaInUse = ({
  status,
  judged,
  words,
}) => html`<section class="in-use" aria-labelledby="in-use">
<h2 id="in-use">${words.criteriaInUse}</h2>
<dl>
${judged && renderSet(judged, words)}
${status.sequence && renderRelease(status, words)}
<div><dt>${words.source}</dt><dd>${renderSource(status, words)}</dd></div>
</dl>
</section>`

const renderSet = (
  { set, period },
  words,
) => html`<div class="set" data-key="set" data-content="${set.id}@${set.revision}"><dt>${words.set}</dt>
<dd>${set.title}<br><b>${words.revision(set.revision)}</b>, ${words.inForce(set.inForce)}</dd></div>
<div><dt>${words.period}</dt><dd>${words.periodOf(period)}</dd></div>`

const renderRelease = (
  { sequence, publishedAt, inUseSince },
  words,
) => html`<div data-key="sequence" data-content="${sequence}"><dt>${words.release}</dt>
<dd><b>${words.releaseOf(sequence)}</b>, ${words.publishedAt} ${renderTime(publishedAt, words)}</dd></div>
<div><dt>${words.inUseSince}</dt><dd>${renderTime(inUseSince, words)}</dd></div>`

const renderSource = ({ source, sequence }, words) => {
  const failing = source.since !== undefined
  return html`<span class="source ${source.state}">${words.sourceState[source.state]}${failing && html` (${words.since} ${renderTime(source.since, words)})`}</span>
<br><code>${source.url}</code>
${failing && sequence && html`<br>${words.keptCriteria}`}`
}
