import type { Fact, NameFact } from '../facts/fact.ts'
import type { States } from './states/states.ts'

/** A reader of one public source: raw files in, facts out. It does no I/O of its own. */
export interface Adapter {
  /** One word, which stands in ids and on the command line: travels. */
  readonly name: string
  readonly title: string
  readonly licence: string
  /** The raw files that it reads, relative to the folder of raw data. */
  readonly files: readonly string[]
  /**
   * Reads the source. Rejects where a file is not of the form that the source has.
   * @param raw gives the text of one of `files`, unpacked where its name ends in .gz
   */
  read(raw: (file: string) => Promise<string>, states: States): Promise<Adapted>
}

export interface Adapted {
  /** Everything but the officials, who are made of the mentions; they are named by the ids of these. */
  readonly facts: readonly Fact[]
  readonly people: readonly Mention[]
}

/** Someone named in a source. Whether two mentions are one person is decided later: src/adapters/identity/. */
export interface Mention {
  /** `official:…`. Mentions with one id are one person, in whichever adapter they stand. */
  readonly id: string
  /** The name without titles as far as the source parts them: `Wilson`, `Harold Wilson`, `Lord Carrington`. */
  readonly name: string
  /** Further spellings and names that the source itself gives. */
  readonly others?: readonly NameFact[]
  /** The capacity as written: `Prime Minister`. */
  readonly title?: string
  /** Whom they act for: the id of a state or a body. */
  readonly party?: string
  /** First and last day of which the source knows them there, partial dates; a term of office or the days of a meeting. */
  readonly from?: string
  readonly to?: string
  readonly born?: string
  readonly died?: string
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string; readonly url?: string }[]
  readonly sources: readonly string[]
  /** The source itself tells people apart by id: two of its own ids are two people. */
  readonly own: boolean
}
