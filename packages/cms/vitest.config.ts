import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@tieuchi/cms/procedure': source('./src/procedure/index.ts'),
      '@tieuchi/cms': source('./src/index.ts'),
      '@payload-config': source('./admin/src/payload.config.ts'),
    },
  },
  test: {
    pool: 'forks',
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'admin/src/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Every file has a database of its own; more at once than there are processors gains nothing.
    maxWorkers: 2,
  },
})
