import { createHostApp } from '../host-app.mjs'

/** The app on a free port, with short intervals and a fixed day. */
export const openHostApp = async ({ url, today = () => '2026-10-31', log }) => {
  const hostApp = createHostApp({ url, intervalMs: 50, today, log })
  await new Promise((resolve) => hostApp.server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${hostApp.server.address().port}`
  return {
    base,
    get: async (path, options) => {
      const response = await fetch(base + path, options)
      const text = await response.text()
      return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
    },
    close: () => hostApp.close(),
  }
}
