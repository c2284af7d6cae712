// Written from cypher/ by `npm run generate`: edit there.
import type { Statement } from '../graph/graph.ts'

export const constraints: readonly Statement[] = []

export const statements = {} as const satisfies Readonly<Record<string, Statement>>
