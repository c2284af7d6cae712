import { defineConfig } from 'vitest/config'

/**
 * Tests that write to the graph, start a Neo4j of their own, or keep a processor busy for so long that the deadlines of
 * the others would run out: one after the other, when the readers are done.
 */
const ALONE = [
  'tests/check.test.ts',
  'tests/import.test.ts',
  'tests/load.test.ts',
  'tests/merging.test.ts',
  'tests/roundTrips.test.ts',
  'tests/random*.test.ts',
  'tests/graph.test.ts',
  'tests/neo4j/**/*.test.ts',
  'tests/difference/**/*.test.ts',
]

/** Tests of cost on a generated graph, which would be in the way of all others: last. */
const COST = ['tests/accessPaths.test.ts', 'tests/pathCost.test.ts', 'tests/traversalCost.test.ts']

/** The demo graph beside the shared world, which leaves other statistics behind: at the very end. */
const DEMO = ['tests/demo.test.ts']

// Not by `extends`: a project that takes over the global setup starts a Neo4j of its own.
const shared = {
  // Vite would take graphql's ES modules, Apollo Server takes its CommonJS: two copies refuse each other's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
}
const settings = {
  pool: 'threads',
  // The first statements after the start of a Neo4j wait for its compiler.
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const

export default defineConfig({
  test: {
    globalSetup: 'tests/setup/globalSetup.ts',
    projects: [
      {
        ...shared,
        test: {
          ...settings,
          name: 'shared world',
          include: ['tests/**/*.test.ts'],
          exclude: [...ALONE, ...COST, ...DEMO],
        },
      },
      {
        ...shared,
        test: { ...settings, name: 'alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
      {
        ...shared,
        test: {
          ...settings,
          name: 'generated graph',
          include: COST,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      { ...shared, test: { ...settings, name: 'demo graph', include: DEMO, sequence: { groupOrder: 3 } } },
    ],
  },
})
