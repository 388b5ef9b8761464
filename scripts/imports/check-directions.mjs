import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joint, outside, packages, roomOf } from './rooms.mjs'

const nameIn = (specifier) => specifier.split('/').slice(0, 2).join('/')

const fits = (pattern, subpath) => {
  const [before, after] = pattern.split('*')
  if (after === undefined) return pattern === subpath
  return (
    subpath.length > before.length + after.length && subpath.startsWith(before) && subpath.endsWith(after)
  )
}

const readExports = (root) =>
  new Map(
    packages
      .map(({ name, directory }) => [name, join(root, directory, 'package.json')])
      .filter(([, path]) => existsSync(path))
      .map(([name, path]) => [name, Object.keys(JSON.parse(readFileSync(path, 'utf8')).exports ?? {})]),
  )

/** Imports between rooms: one way among the packages, and only through what a package exports. */
export const checkDirections = (root, graph) => {
  const exported = readExports(root)
  const order = new Map(packages.map(({ name }, index) => [name, index]))
  const problemOf = (file, { specifier, path }) => {
    const room = roomOf(file)
    if (path !== undefined) {
      const targetRoom = roomOf(path)
      if (targetRoom === room) return undefined
      if (room === joint.directory && joint.reaches.includes(targetRoom)) return undefined
      if (targetRoom === undefined && outside.includes(room) && path.startsWith('scripts/')) return undefined
      return `reaches out of ${room} by path ("${specifier}"): use the package's public entry point`
    }
    const name = nameIn(specifier)
    if (!order.has(name)) return undefined
    const own = packages.find(({ directory }) => directory === room)
    if (own && order.get(name) >= order.get(own.name)) {
      return own.name === name
        ? `imports its own package by name ("${specifier}")`
        : `${own.name} must not know ${name} ("${specifier}")`
    }
    const subpath = `.${specifier.slice(name.length)}`
    if (!(exported.get(name) ?? []).some((pattern) => fits(pattern, subpath))) {
      return `"${specifier}" is not a public entry point of ${name}`
    }
    return undefined
  }
  return [...graph].flatMap(([file, { imports }]) =>
    imports.flatMap((one) => {
      const message = problemOf(file, one)
      return message ? [{ file, line: one.line, message }] : []
    }),
  )
}
