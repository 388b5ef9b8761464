import { html } from '../html.mjs'
import { languages, texts } from '../texts/texts.mjs'

/** The whole HTML document around a page's content. `state` names what the page shows, see live-updates.mjs. */
export const renderDocument = ({ lang, on, state, title, content }) => {
  const words = texts[lang]
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${words.appName}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script src="/page.js" type="module"></script>
</head>
<body data-state="${state}" data-live="${words.updating.live}" data-polling="${words.updating.polling}" data-lost="${words.updating.lost}"
 data-changed="${words.changed}" data-unchanged="${words.outcomeUnchanged}" data-was="${words.was}" data-just-changed="${words.justChanged}">
<a class="skip" href="#results">${words.skip}</a>
<header class="top">
<div class="wide">
<p class="brand"><a href="${address({ lang })}"><img src="/icon.svg" alt=""><strong>tieuchi</strong> <span>${words.appName}</span></a></p>
<nav aria-label="${words.languages}"><ul>${languages.map((one) => renderLanguage(one, { lang, on }))}</ul></nav>
</div>
</header>
<p id="news" class="news" role="status" hidden></p>
<main id="main" class="wide">
${content}
</main>
<footer class="wide">
<p>${words.inventedAreas} <a href="${address({ path: '/api/areas', lang, on })}">${words.json}</a></p>
<p id="updating" class="updating" hidden></p>
<noscript><p>${words.refresh}</p></noscript>
</footer>
</body>
</html>
`
}

/** An address of this app that keeps the language and the date. */
export const address = ({ path = '/', lang, on }) => {
  const query = new URLSearchParams({ ...(on && { on }), ...(lang !== 'vi' && { lang }) })
  return query.size === 0 ? path : `${path}?${query}`
}

const renderLanguage = (one, { lang, on }) =>
  html`<li><a href="${address({ lang: one, on })}" lang="${one}" hreflang="${one}"${one === lang && html` aria-current="true"`}>${texts[one].name}</a></li>`
