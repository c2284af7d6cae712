import type { Presence } from './stay.ts'

/** A meeting as it is put together from records, before it becomes facts. */
export interface Occasion {
  /** `travels-4113`, `travels-4113-egy`: what the ids of the meeting and of its links are made of. */
  readonly slug: string
  /** What it is in the stay that it was read in. */
  readonly what: 'visit' | 'stop' | 'talk' | 'gathering'
  readonly kind: string
  readonly name: string
  /** ISO days, both inclusive. */
  readonly from: string
  readonly to: string
  readonly city?: string
  /** The slug of the country in which it was held. */
  readonly country: string
  readonly present: readonly Presence[]
  /** The slug of the occasion that it is part of. */
  readonly partOf?: string
  /** The id of the body that convened it. */
  readonly convenedBy?: string
  /** Occasions of one key, in one country and on common days, are one meeting. */
  readonly key?: string
  readonly sources: readonly string[]
}
