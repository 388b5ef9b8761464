// Writes schema/*.json, generated from the zod schemas, so that editors and other languages can use them.
import { mkdir, writeFile } from 'node:fs/promises'
import { documentNames, jsonSchemaOf } from '../dist/index.js'

const directory = new URL('../schema/', import.meta.url)
await mkdir(directory, { recursive: true })
for (const name of documentNames) {
  await writeFile(new URL(`${name}.json`, directory), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`)
}
