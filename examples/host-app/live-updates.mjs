/**
 * Tells open pages when what they show is no longer current. All that is sent is a short text that names the state; a
 * page that shows another one fetches itself anew. So a page that missed an event, or polls, ends up the same.
 */
export const liveUpdates = ({ criteria, today }) => {
  const streams = new Set()
  let sent

  const state = () => {
    const { hash = 'none', source } = criteria.status()
    return `${hash} ${source.state} ${today()}`
  }
  const sendWhereChanged = () => {
    const current = state()
    if (current === sent) return
    sent = current
    for (const response of streams) response.write(event(current))
  }

  const stopListening = criteria.onChange(sendWhereChanged)
  // A source that answers again, or a new day, raises no event.
  const everySecond = setInterval(sendWhereChanged, 1_000)
  // Lines without meaning keep proxies from closing a silent stream.
  const keepAlive = setInterval(() => {
    for (const response of streams) response.write(': still here\n\n')
  }, 20_000)

  return {
    state,
    /** Makes the response a stream of server-sent events. */
    stream(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
      response.write(`retry: 2000\n${event(state())}`)
      streams.add(response)
      response.on('close', () => streams.delete(response))
    },
    close() {
      stopListening()
      clearInterval(everySecond)
      clearInterval(keepAlive)
      for (const response of streams) response.end()
    },
  }
}

const event = (state) => `event: state\ndata: ${state}\n\n`
