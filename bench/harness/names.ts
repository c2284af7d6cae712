/** Chancery, its peer, and endpoints written by hand. */
export const ENGINES = ['chancery', 'neo4jGraphql', 'floor'] as const
export type EngineName = (typeof ENGINES)[number]

export const CONCURRENCIES = [1, 16, 64] as const
