import { html } from '../html.mjs'
import { address } from './document.mjs'

/** Asks for the date to judge as of. */
export const renderDateForm = ({ lang, on, shown, words }) => html`<form class="date" method="get" action="/">
${lang !== 'vi' && html`<input type="hidden" name="lang" value="${lang}">`}
<label for="on">${words.dateLabel}</label>
<div class="row">
<input type="date" id="on" name="on" value="${shown}" min="0001-01-01" max="9999-12-31" required aria-describedby="on-hint">
<button>${words.show}</button>
${on && html`<a href="${address({ lang })}">${words.backToToday}</a>`}
</div>
<p id="on-hint" class="hint">${words.dateHint}</p>
</form>`
