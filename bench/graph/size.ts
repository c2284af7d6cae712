/** How large a graph is. */
export interface Size {
  readonly states: number
  readonly officials: number
  /** Sessions included. */
  readonly meetings: number
  /** Met to within a few in a hundred. */
  readonly attendances: number
  /** Meetings of the busiest official: exactly. */
  readonly hub: number
}

export const SIZES = {
  /** As the graph of the issue: loaded in minutes. */
  full: { states: 195, officials: 20_000, meetings: 60_000, attendances: 500_000, hub: 5_000 },
  /** The same hub in a fifth of the graph: loaded within a minute. */
  quick: { states: 195, officials: 4_000, meetings: 14_000, attendances: 100_000, hub: 5_000 },
  /** Ten times `quick`, with the same hub: to see what grows with the graph. Loaded in half an hour. */
  million: { states: 195, officials: 40_000, meetings: 140_000, attendances: 1_000_000, hub: 5_000 },
  /** For tests: loaded within seconds. */
  small: { states: 40, officials: 480, meetings: 2_400, attendances: 10_000, hub: 1_000 },
} as const satisfies Record<string, Size>

/** Meetings of the official with whom the busiest is compared: a page of theirs should cost the same. */
export const FEW = 50

/** How often the two busy states meet that avoid each other, and the two states that hardly meet anyone. */
export const rarely = ({ hub }: Size): number => Math.max(3, Math.round(hub / 400))
