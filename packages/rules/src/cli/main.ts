import { pipeline } from 'node:stream/promises'
import { run } from './run.js'

// A reader such as `head` may close the pipe early; that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const { exitCode, output = '', messages = [] } = await run(process.argv.slice(2), process.env)
process.exitCode = exitCode
if (messages.length > 0) process.stderr.write(`${messages.join('\n')}\n`)
if (typeof output === 'string') process.stdout.write(output)
else await pipeline(output, process.stdout, { end: false })
