import { createWriteStream, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { start } from './child-process.mjs'
import { stopwatch } from './elapsed.mjs'
import { keepDirectory, root } from './project.mjs'

const isTerminal = process.stdout.isTTY

const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count)

/** A step that did not succeed; its output has been shown. */
export class FailedStep extends Error {}

/**
 * Runs a program to its end, telling the time it takes. The output goes to a log file and is shown only when the
 * program fails: its last lines, and where the rest is.
 * @returns the output. Raises FailedStep when the program fails.
 */
export const step = async (title, command, args, options = {}) => {
  const directory = join(keepDirectory, 'logs')
  mkdirSync(directory, { recursive: true })
  const logPath = join(directory, `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.log`)
  const log = createWriteStream(logPath)
  const watch = stopwatch()
  if (!isTerminal) console.log(`  ${title} ...`)
  const ticker = isTerminal && setInterval(() => process.stdout.write(`\r  ${title} ... ${watch}  `), 200)

  let output = ''
  const take = (chunk) => {
    output += chunk
    log.write(chunk)
  }
  const { code, error } = await new Promise((resolve) => {
    const child = start(command, args, options)
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.once('error', (error) => resolve({ code: null, error }))
    child.once('close', (code) => resolve({ code }))
  })
  clearInterval(ticker)
  await new Promise((resolve) => log.end(resolve))
  const line = (mark) => console.log(`${isTerminal ? '\r' : ''}${mark} ${title}, ${watch}        `.trimEnd())
  if (code === 0) {
    line('✓')
    return output
  }
  line('✗')
  for (const text of lastLines(error ? `${error.message}` : output, options.lines ?? 40))
    console.log(`    ${text}`)
  console.log(`    (everything: ${relative(root, logPath)})`)
  throw new FailedStep(`${title} failed`)
}
