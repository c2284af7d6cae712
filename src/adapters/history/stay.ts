import type { Remark } from '../remarks/remark.ts'

/** Someone or a delegation at an occasion. */
export interface Presence {
  /** The id of an official, or of the state or body of which no one is named. */
  readonly who: string
  /** The name as written; a delegation has none. */
  readonly name?: string
  readonly capacity?: string
  readonly party?: string
  readonly roles?: readonly string[]
  /** Fields of the attendance that the record does not say but lets conclude. */
  readonly derived?: readonly string[]
}

/** One record of a stay abroad: a trip of a President or Secretary of State, a visit of a foreign leader. */
export interface StayRecord {
  /** What ids of its meetings begin with: `travels-4113`. */
  readonly key: string
  /** ISO days, both inclusive. */
  readonly from: string
  readonly to: string
  /** The country visited: a slug of history.state.gov. */
  readonly country: string
  /** As they are listed, in the order of the record; none where the country is all that is known. */
  readonly cities: readonly string[]
  /** Whom the travellers act for. */
  readonly party: string
  readonly travellers: readonly Presence[]
  readonly remark: Remark
  readonly source: string
}
