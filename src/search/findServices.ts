import { statements } from '../generated/statements.ts'
import type { Service } from '../names/service.ts'
import type { Ask } from './findCandidates.ts'

type TenureRow = readonly [
  office: string,
  names: readonly string[],
  parties: readonly string[],
  from: string,
  to: string,
]
type Row = readonly [id: string, born: string | null, died: string | null, tenures: readonly TenureRow[]]

const SERVICE = { ...statements['search/service'], columns: 1, mergeable: true } as const

/** What is on record of officials, by one statement; nothing for ids of none. */
export async function findServices(
  ids: readonly string[],
  { ask, viewer, signal }: Ask,
): Promise<ReadonlyMap<string, Service>> {
  if (ids.length === 0) return new Map()
  const [answer] = (await ask(SERVICE, viewer.rights, { parameters: { ids }, signal })) ?? []
  return new Map(((answer ?? []) as readonly Row[]).map(([id, ...rest]) => [id, serviceOf(...rest)]))
}

const serviceOf = (born: string | null, died: string | null, tenures: readonly TenureRow[]): Service => ({
  born,
  died,
  tenures: tenures.map(([office, officeNames, parties, from, to]) => ({ office, officeNames, parties, from, to })),
})
