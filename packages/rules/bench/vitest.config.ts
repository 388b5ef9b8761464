import { defineConfig } from 'vitest/config'

// One test runs the command itself, in a process of its own.
export default defineConfig({ test: { testTimeout: 180_000 } })
