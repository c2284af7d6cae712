import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/setup/globalSetup.ts',
    pool: 'threads',
    // The first statements after the start of a Neo4j wait for its compiler.
    testTimeout: 10_000,
    hookTimeout: 30_000,
  },
})
