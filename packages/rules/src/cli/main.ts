import { pipeline } from 'node:stream/promises'
import { run } from './run.js'

// A reader such as `head` may close the pipe early; that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

function unlessClosed(error: NodeJS.ErrnoException) {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}

const { exitCode, output = '', messages = [], after } = await run(process.argv.slice(2), process.env)
const end = (code: number, lines: string[]) => {
  process.exitCode = code
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`)
}
end(exitCode, messages)
if (typeof output === 'string') process.stdout.write(output)
else await pipeline(output, process.stdout, { end: false }).catch(unlessClosed)
if (after) {
  const ended = after()
  end(ended.exitCode, ended.messages)
}
