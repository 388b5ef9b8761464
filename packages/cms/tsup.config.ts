import { cp, readdir } from 'node:fs/promises'
import { defineConfig } from 'tsup'

// Every file stays a file of its own, so that 'use client' keeps its place at the top of the modules it marks.
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.test.{ts,tsx}', '!src/**/*.fixture.ts', '!src/**/*.d.ts'],
  format: ['esm'],
  bundle: false,
  clean: true,
  target: 'es2022',
  async onSuccess() {
    const files = await readdir('src', { recursive: true })
    for (const file of files.filter((name) => name.endsWith('.css'))) await cp(`src/${file}`, `dist/${file}`)
  },
})
