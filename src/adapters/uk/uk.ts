import type { Fact, PeriodFact } from '../../facts/fact.ts'
import type { Adapted, Adapter } from '../adapter.ts'
import { readCsv } from '../csv.ts'
import { PERSON_COLUMNS, readPeople } from './people.ts'
import { POST_COLUMNS, type Post, readPost } from './posts.ts'

const FOLDER = 'uk-ministers-ifg'
const FILES = {
  person: `${FOLDER}/person.csv`,
  post: `${FOLDER}/post.csv`,
  organisation: `${FOLDER}/organisation.csv`,
  appointment: `${FOLDER}/appointment.csv`,
}
const SOURCE = 'source:ifg-ministers-database'
const sources = [SOURCE]

/** Ministers of the United Kingdom since 1979, of the Institute for Government. */
export const uk: Adapter = {
  name: 'uk',
  title: 'IfG Ministers Database',
  licence: 'CC BY 4.0',
  files: Object.values(FILES),
  async read(raw): Promise<Adapted> {
    const table = async <Column extends string>(file: string, columns: readonly Column[]) =>
      readCsv(file, await raw(file), columns)
    const people = await table(FILES.person, PERSON_COLUMNS)
    const organisations = await table(FILES.organisation, ['id', 'name'])
    const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
    const rows = await table(FILES.post, POST_COLUMNS)
    const posts = new Map(rows.map((row) => [row.id, readPost(row, nameOf.get(row.organisation_id) ?? '')]))
    const mentions = readPeople(people, sources)
    const ids = new Map(
      people.map(({ id }) => [id, mentions.find((mention) => mention.id.endsWith(id.slice(0, 8)))?.id]),
    )
    const appointments = await table(FILES.appointment, APPOINTMENT_COLUMNS)
    return {
      facts: [
        source,
        ...officesOf([...posts.values()]),
        ...appointments.flatMap((row) => tenure(row, ids.get(row.person_id), posts.get(row.post_id))),
      ],
      people: mentions,
    }
  },
}

const source: Fact = {
  type: 'Source',
  id: SOURCE,
  publisher: 'Institute for Government',
  title: 'IfG Ministers Database',
  url: 'https://github.com/instituteforgov/ifg-ministers-database-public/tree/92e227025645607913912d9d8312b7421a437bd3',
  language: 'en',
  licence: 'CC BY 4.0',
  publishedOn: '2026-06-19',
}

const APPOINTMENT_COLUMNS = ['id', 'person_id', 'post_id', 'start_date', 'end_date'] as const
type AppointmentRow = Readonly<Record<(typeof APPOINTMENT_COLUMNS)[number], string>>

/** Offices once each, with all their names; the one that comes last in the alphabet is shown, so that an order is kept. */
function officesOf(posts: readonly Post[]): Fact[] {
  const byId = new Map<string, Post[]>()
  for (const post of posts) byId.set(post.id, [...(byId.get(post.id) ?? []), post])
  return [...byId].flatMap(([id, [first, ...rest]]): Fact[] => {
    const names = [...new Set([first, ...rest].map((post) => post?.name ?? ''))].sort().reverse()
    return [
      {
        type: 'Office',
        id,
        rank: first?.rank,
        names: names.map((name, at) => ({
          value: name,
          language: 'en',
          script: 'Latn',
          kind: at === 0 ? 'PREFERRED' : 'VARIANT',
        })),
        sources,
      },
      { type: 'OFFICE_OF', id: `office-of:${id.slice('office:'.length)}`, start: id, end: 'state:GBR', sources },
    ]
  })
}

function tenure(row: AppointmentRow, person: string | undefined, post: Post | undefined): Fact[] {
  if (person === undefined || post === undefined)
    throw new Error(
      `${FILES.appointment}: appointment ${row.id} names a person or a post that the other tables do not have`,
    )
  return [{ type: 'HOLDS', id: `tenure:ifg-${row.id}`, start: person, end: post.id, period: periodOf(row), sources }]
}

/** Two rows end months before they begin: of these only the beginning is kept. */
function periodOf({ start_date, end_date }: AppointmentRow): PeriodFact {
  if (end_date === '') return { from: start_date, ongoing: true }
  return end_date < start_date ? { from: start_date } : { from: start_date, to: end_date }
}
