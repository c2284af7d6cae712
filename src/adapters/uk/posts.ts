import { slugOf } from '../../facts/slug.ts'

export const POST_COLUMNS = ['id', 'organisation_id', 'name', 'rank_equivalence'] as const
export type PostRow = Readonly<Record<(typeof POST_COLUMNS)[number], string>>

/** A post as an office: several rows may be one, as the Deputy Prime Minister is in whichever department. */
export interface Post {
  readonly id: string
  readonly name: string
  readonly rank: string
}

const RANKS: Readonly<Record<string, string>> = {
  PM: 'HEAD_OF_GOVERNMENT',
  DPM: 'DEPUTY_HEAD',
  SoS: 'MINISTER',
  MoS: 'DEPUTY_MINISTER',
  PUSS: 'DEPUTY_MINISTER',
}

/** Titles that say by themselves which post is meant; others are told apart by their department. */
const BY_ITSELF = /^(?:Prime Minister|Deputy Prime Minister|First Secretary of State|Secretary of State for .*)$/
const FOREIGN_SECRETARY = /^Secretary of State for Foreign\b/

/** The post of a row. The Foreign Secretary is one office under the names that the post had in turn. */
export function readPost({ name, rank_equivalence }: PostRow, organisation: string): Post {
  const full = `${name} of the United Kingdom`
  if (FOREIGN_SECRETARY.test(name)) return { id: 'office:gbr-foreign-secretary', name: full, rank: 'FOREIGN_MINISTER' }
  const rank = RANKS[rank_equivalence] ?? 'OTHER'
  if (BY_ITSELF.test(name)) return { id: `office:gbr-${slugOf(name)}`, name: full, rank }
  return {
    id: `office:gbr-${slugOf(`${name} ${organisation}`)}`,
    name: `${name}, ${organisation} (United Kingdom)`,
    rank,
  }
}
