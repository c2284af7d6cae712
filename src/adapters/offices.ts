import type { LinkFact, NodeFact } from '../facts/fact.ts'
import { slugOf } from '../facts/slug.ts'
import type { States } from './states/states.ts'

/** An office of a state, as a source calls it. */
export interface OfficeRecord {
  /** The id of the state. */
  readonly state: string
  /** `Prime Minister`; the office's id is made of it. */
  readonly title: string
  readonly rank: string
  readonly sources: readonly string[]
  /** Other names that sources have for it. */
  readonly others?: readonly string[]
}

/** `office:gbr-prime-minister`: the same post in every source. */
export const officeId = (state: string, title: string): string =>
  `office:${state.slice('state:'.length).toLowerCase()}-${slugOf(title)}`

const ARTICLE =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$|^(?!St).*\b(?:Empire|Emirates|Islands|Kingdom|Republic|States|Union)$/

/** A state's name behind «of»: the United Kingdom, France. */
export const withArticle = (name: string): string => (ARTICLE.test(name) ? `the ${name}` : name)

/** An office and the state that it belongs to. */
export function officeFacts(record: OfficeRecord, states: States): [NodeFact, LinkFact] {
  const { state, title, rank, sources, others = [] } = record
  const id = officeId(state, title)
  const spelt = (value: string, kind: string) => ({ value, language: 'en', script: 'Latn', kind })
  const names = [
    spelt(`${title} of ${withArticle(states.nameOf(state))}`, 'PREFERRED'),
    ...others.map((name) => spelt(name, 'VARIANT')),
  ]
  return [
    { type: 'Office', id, rank, names, sources },
    { type: 'OFFICE_OF', id: `office-of:${id.slice('office:'.length)}`, start: id, end: state, sources },
  ]
}
