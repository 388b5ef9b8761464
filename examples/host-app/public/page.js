// Keeps an open page current. Without this file the page works too, only it has to be reloaded.

const updating = document.querySelector('#updating')
const news = document.querySelector('#news')
const texts = document.body.dataset
let shownState = texts.state
let refreshing = false
let wanted

/** Fetches this page anew where the server's state is another than the one shown. */
async function follow(state) {
  wanted = state
  if (refreshing) return
  refreshing = true
  try {
    while (wanted !== shownState) {
      const response = await fetch(location.href, { headers: { accept: 'text/html' } })
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
      show(fresh)
      if (shownState === fresh.body.dataset.state) break
      shownState = fresh.body.dataset.state
    }
  } finally {
    refreshing = false
  }
}

function show(fresh) {
  const before = partsOf(document)
  const after = partsOf(fresh)
  const changed = [...after].filter(([key, part]) => before.has(key) && isChanged(before.get(key), part))
  const opened = new Set(
    [...before].filter(([, part]) => part.querySelector('details')?.open).map(([key]) => key),
  )
  for (const [key, part] of after) {
    const details = part.querySelector('details')
    if (details && opened.has(key)) details.open = true
  }
  for (const [key, part] of changed) highlight(part, before.get(key))
  const focused = document.activeElement?.id
  document.title = fresh.title
  document.querySelector('#main').replaceWith(document.adoptNode(fresh.querySelector('#main')))
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  tell(changed, before)
}

const partsOf = (page) =>
  new Map([...page.querySelectorAll('[data-key]')].map((part) => [part.dataset.key, part]))

const isChanged = (before, after) => before.dataset.content !== after.dataset.content

function highlight(part, before) {
  part.classList.add('changed')
  const details = part.querySelector('details')
  if (details) details.open = true
  const { verdict } = before.dataset
  const outcome = part.querySelector('.outcome')
  if (!outcome) return
  const mark = document.createElement('span')
  mark.className = 'was'
  mark.textContent = verdict === part.dataset.verdict ? texts.justChanged : texts.was + verdict
  outcome.after(mark)
}

/** Says in one sentence what changed, also to screen readers. */
function tell(changed, before) {
  if (!changed.some(([key]) => key === 'sequence')) return
  const areas = changed
    .filter(([, part]) => part.dataset.name)
    .map(([key, { dataset }]) => `${dataset.name}: ${before.get(key).dataset.verdict} → ${dataset.verdict}.`)
  news.textContent = [texts.changed, ...(areas.length > 0 ? areas : [texts.unchanged])].join(' ')
  news.hidden = false
}

function say(how) {
  updating.textContent = texts[how]
  updating.className = `updating ${how}`
  updating.hidden = false
}

/** Asks every few seconds, for as long as there is no stream. */
async function poll() {
  if (stream?.readyState === EventSource.OPEN) return
  try {
    const response = await fetch('/api/state')
    const { state } = await response.json()
    say('polling')
    await follow(state)
  } catch {
    say('lost')
  }
}

const stream = 'EventSource' in window ? new EventSource('/events') : undefined
stream?.addEventListener('state', ({ data }) => {
  say('live')
  follow(data).catch(() => say('lost'))
})
stream?.addEventListener('error', poll)
setInterval(poll, 3_000)
