import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The installed version of a package that the bench depends on. */
export function versionOf(name: string, benchDirectory: string): string {
  const path = join(benchDirectory, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
