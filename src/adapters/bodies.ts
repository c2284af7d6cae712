import type { NodeFact } from '../facts/fact.ts'
import { slugOf } from '../facts/slug.ts'
import { BODY_NAMES } from './bodyNames.ts'

/** Abbreviations that are no slugs, or that others use for something else. */
const SLUGS: Readonly<Record<string, string>> = {
  BCIE: 'cabei',
  C: 'commonwealth',
  CE: 'coe',
  'G-10': 'g10',
  'G-15': 'g15',
  'G-20': 'g20',
  'G-24': 'g24',
  'G-7': 'g7',
  'G-77': 'g77',
  'G-8': 'g8',
  IDB: 'isdb',
  LAS: 'arab-league',
  UNSC: 'un-security-council',
}

/** Other abbreviations of the same bodies. */
const SAME: Readonly<Record<string, string>> = {
  CABEI: 'BCIE',
  COE: 'CE',
  'Commonwealth of Nations': 'C',
  EEU: 'EAEU',
  EUE: 'EU',
  EUU: 'EU',
  Francophonie: 'OIF',
  ICCT: 'ICCt',
  'UN Security Council': 'UNSC',
}

/** Bodies that are organs of another. */
const PARTS: Readonly<Record<string, string>> = { UNSC: 'UN', UNHRC: 'UN', UNCTAD: 'UN' }

const abbreviationOf = (written: string): string => SAME[written] ?? written

const idOf = (abbreviation: string): string => `body:${SLUGS[abbreviation] ?? slugOf(abbreviation)}`

/** The id of the body that goes by an abbreviation; undefined for what is no body of states, or is not known. */
export function bodyOf(written: string): string | undefined {
  const abbreviation = abbreviationOf(written)
  return BODY_NAMES.has(abbreviation) ? idOf(abbreviation) : undefined
}

/** The bodies with these ids, and what they are organs of. */
export function bodyFacts(ids: ReadonlySet<string>, sources: readonly string[]): NodeFact[] {
  return [...BODY_NAMES]
    .filter(([abbreviation]) => ids.has(idOf(abbreviation)))
    .map(([abbreviation, name]) => ({
      type: 'Body',
      id: idOf(abbreviation),
      kind: abbreviation in PARTS ? 'ORGAN' : 'INTERNATIONAL_ORGANIZATION',
      names: [
        { value: name, language: 'en', script: 'Latn', kind: 'PREFERRED' },
        ...(abbreviation === name || abbreviation.length < 2
          ? []
          : [{ value: abbreviation, language: 'en', script: 'Latn', kind: 'ABBREVIATION' }]),
      ],
      sources,
    }))
}

/** What these bodies are organs of. */
export const organFacts = (ids: ReadonlySet<string>, sources: readonly string[]) =>
  Object.entries(PARTS)
    .filter(([part]) => ids.has(idOf(part)))
    .map(([part, whole]) => ({
      type: 'PART_OF' as const,
      id: `part-of:${idOf(part).slice('body:'.length)}`,
      start: idOf(part),
      end: idOf(whole),
      sources,
    }))
