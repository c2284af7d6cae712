import type { NameFact } from '../../facts/fact.ts'
import { slugOf } from '../../facts/slug.ts'
import type { Mention } from '../adapter.ts'

export const PERSON_COLUMNS = ['id', 'id_parliament', 'name', 'start_date', 'end_date'] as const
export type PersonRow = Readonly<Record<(typeof PERSON_COLUMNS)[number], string>>

/** A peer's or knight's name is not the one that others look for: Lord Carrington, Sir Keir Starmer. */
const TITLED = /^(?:The )?(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Sir|Dame) /

/**
 * The people of the database: several rows with one id are the names that one person had in turn. The name without a title
 * is the one shown; the others keep to their order.
 */
export function readPeople(rows: readonly PersonRow[], sources: readonly string[]): Mention[] {
  const people = new Map<string, PersonRow[]>()
  for (const row of rows) people.set(row.id, [...(people.get(row.id) ?? []), row])
  return [...people].map(([id, all]) => {
    const names = [...new Set(all.toSorted((a, b) => (a.start_date < b.start_date ? -1 : 1)).map(({ name }) => name))]
    const name = names.find((one) => !TITLED.test(one)) ?? names.at(-1) ?? ''
    const others: NameFact[] = names
      .filter((other) => other !== name)
      .map((value) => ({ value, language: 'en', script: 'Latn', kind: 'VARIANT' }))
    const member = all.map(({ id_parliament }) => id_parliament.replace(/\.0$/, '')).find((number) => number !== '')
    return {
      id: personId(id, name),
      name,
      ...(others.length === 0 ? {} : { others }),
      party: 'state:GBR',
      ...(member === undefined ? {} : { identifiers: [identifier(member)] }),
      sources,
      own: true,
    }
  })
}

const identifier = (member: string) => ({
  ...{ scheme: 'uk-parliament', value: member },
  url: `https://members.parliament.uk/member/${member}`,
})

/** Namesakes are told apart by the first letters of the database's own id. */
const personId = (id: string, name: string): string => `official:uk-${slugOf(name)}-${id.slice(0, 8)}`
