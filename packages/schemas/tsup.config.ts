import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/model.ts', 'src/packs.ts', 'src/vi.ts', 'src/en.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node20',
})
