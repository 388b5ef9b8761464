import { configDefaults, defineConfig } from 'vitest/config'

// Processes, servers and timers of their own: on a busy machine a test may wait longer than the usual five seconds.
export default defineConfig({
  test: { testTimeout: 30_000, exclude: [...configDefaults.exclude, 'bench/**'] },
})
