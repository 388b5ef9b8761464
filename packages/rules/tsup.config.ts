import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      diff: 'src/diff/index.ts',
      overlays: 'src/overlays.ts',
      population: 'src/population.ts',
      receipts: 'src/receipts.ts',
      reference: 'src/reference.ts',
      vi: 'src/vi.ts',
      en: 'src/en.ts',
      'sources/file': 'src/sources/file.ts',
      'sources/http': 'src/sources/http.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    // The command line is built beside this and must not be swept away.
    clean: ['!cli.js', '!cli.js.map'],
    sourcemap: true,
    target: 'es2022',
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    clean: false,
    sourcemap: true,
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
])
