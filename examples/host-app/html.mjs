/** Marked as HTML already, so that it is not escaped again. */
class Html {
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const write = (value) => {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(write).join('')
  if (value === undefined || value === null || value === false) return ''
  return String(value).replace(/[&<>"']/g, (character) => entities[character])
}

/** A template whose values are escaped, except those made by this template; lists are joined. */
export const html = (strings, ...values) =>
  new Html(strings.reduce((before, after, index) => before + write(values[index - 1]) + after))
