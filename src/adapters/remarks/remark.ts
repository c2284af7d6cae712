/** Someone met, as a remark names them. Without a name it is a delegation of which no one is named. */
export interface Counterpart {
  /** `Wilson`, `Lord Carrington`, `Elizabeth II`. */
  readonly name?: string
  /** `Prime Minister`, `King`; of a delegation the capacity that the remark gives: `Foreign Minister`. */
  readonly capacity?: string
  /** The id of the state or body that the remark says they act for; absent where it leaves that to the country visited. */
  readonly party?: string
}

/** A conversation with some people. */
export interface Talk {
  readonly with: readonly Counterpart[]
  /** One meeting of all of them, though they come from several sides: «a meeting with A of X and B of Y». */
  readonly together: boolean
  /** A city named with it: `Rome`. */
  readonly city?: string
  /** A day named with it, `06-30`: month and day. */
  readonly day?: string
}

/** Something held for more than these people: a summit, a council, a ceremony. */
export interface Gathering {
  /** Its name, without an article: `NATO Ministerial Meeting`. */
  readonly name: string
  readonly role?: 'SPEAKER' | 'CHAIR' | 'HOST' | 'HEAD_OF_DELEGATION'
  readonly city?: string
  /** Who else is said to have been there. */
  readonly present: readonly Counterpart[]
}

/** How a stay is called by the record. A private stay and a stop on the way are no meetings. */
export type Stay = 'VISIT' | 'PRIVATE' | 'STOP'

/** The facts that stand in the remarks of one record. */
export interface Remark {
  readonly talks: readonly Talk[]
  readonly gatherings: readonly Gathering[]
  /** Who was accompanied, or was joined there: an American as a rule. */
  readonly accompanied: readonly Counterpart[]
  readonly stay?: Stay
  /** The hosts took part, and no one is named: an official visit, discussions, an address to the parliament. */
  readonly received: boolean
  /** Something was done there beside stopping, resting and seeing one's own people. */
  readonly business: boolean
}

/** Whom words mean: the id of a state or body by its name, its adjective or its abbreviation, on the day of the record. */
export type FindParty = (words: string) => string | undefined
