import { SIZES as GRAPHS, type Size } from '../graph/size.ts'

/** Graphs by the number of their attendances. */
export const SIZES: Readonly<Record<string, Size>> = {
  '10k': GRAPHS.small,
  '100k': GRAPHS.quick,
  '1M': { states: 195, officials: 40_000, meetings: 120_000, attendances: 1_000_000, hub: 10_000 },
  '10M': { states: 195, officials: 200_000, meetings: 1_200_000, attendances: 10_000_000, hub: 20_000 },
}
