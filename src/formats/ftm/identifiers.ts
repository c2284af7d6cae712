import type { Properties } from './entity.ts'

export interface Identifier {
  readonly scheme: string
  readonly value: string
  readonly url?: string
}

const isWikidata = ({ scheme, value }: Identifier): boolean =>
  scheme.toLowerCase() === 'wikidata' && /^Q\d+$/.test(value)

/** Identifiers: that of Wikidata in a property of its own, others as `scheme:value`. */
export const writeIdentifiers = (identifiers: readonly Identifier[]): Properties => ({
  wikidataId: identifiers.filter(isWikidata).map(({ value }) => value),
  idNumber: identifiers.filter((one) => !isWikidata(one)).map(({ scheme, value }) => `${scheme}:${value}`),
})

/** Identifiers of a person; a number without a scheme has the one of its property. */
export function readIdentifiers({ wikidataId = [], idNumber = [] }: Properties): Identifier[] {
  const numbers = idNumber.map((text) => {
    const [, scheme = 'idNumber', value = text] = /^([^:]+):(.+)$/s.exec(text) ?? []
    return { scheme, value }
  })
  return [...wikidataId.map((value) => ({ scheme: 'wikidata', value })), ...numbers]
}
