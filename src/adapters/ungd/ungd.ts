import type { Fact } from '../../facts/fact.ts'
import { slugOf } from '../../facts/slug.ts'
import type { Adapted, Adapter, Mention } from '../adapter.ts'
import { bodyFacts } from '../bodies.ts'
import { readCsv } from '../csv.ts'
import type { States } from '../states/states.ts'
import { partyOf, type SpeakerRow } from './parties.ts'
import { assemblyFacts, isRemote, meetingId, type Session, sessionFacts } from './sessions.ts'
import { readSpeaker, speakerKey } from './speakers.ts'

const FILE = 'ungd-speakers/speakers.csv'
const SOURCE = 'source:un-general-debate-corpus'
const sources = [SOURCE]

/** Who spoke in the General Debate of the United Nations, for whom, in what capacity. */
export const ungd: Adapter = {
  name: 'ungd',
  title: 'UN General Debate Corpus, speakers by session',
  licence: 'CC0 1.0',
  files: [FILE],
  async read(raw, states): Promise<Adapted> {
    const rows = readCsv(FILE, await raw(FILE), ['year', 'session', 'iso3', 'country', 'speaker', 'post'])
    const sessions = new Map(rows.map(({ session, year }) => [session, { number: Number(session), year }]))
    const speeches = readSpeeches(rows, sessions, states)
    const bodies = new Set(speeches.map(({ party }) => party).filter((party) => party.startsWith('body:')))
    return {
      facts: [
        source,
        ...bodyFacts(bodies, sources),
        ...assemblyFacts(sources, states),
        ...[...sessions.values()].flatMap((session) => sessionFacts(session, sources, states)),
        ...speeches.map(attendance),
      ],
      people: speeches.flatMap(mention),
    }
  },
}

const source: Fact = {
  type: 'Source',
  id: SOURCE,
  publisher: 'Slava Jankin, Alexander Baturo, Niheer Dasandi',
  title: 'United Nations General Debate Corpus 1946-2024: speakers by session',
  url: 'https://doi.org/10.7910/DVN/0TJX8Y',
  language: 'en',
  licence: 'CC0 1.0',
}

interface Speech {
  readonly session: Session
  readonly party: string
  /** '' for a delegation of which no one is named. */
  readonly name: string
  readonly post: string
}

/** Each speaker of a party once a session: some stand there twice. */
function readSpeeches(
  rows: readonly SpeakerRow[],
  sessions: ReadonlyMap<string, Session>,
  states: States,
): readonly Speech[] {
  const speeches = new Map<string, Speech>()
  for (const row of rows) {
    const [session, party] = [sessions.get(row.session), partyOf(row, states)]
    if (session === undefined || party === undefined) continue
    const name = readSpeaker(row.speaker)
    const key = `${row.session} ${party} ${speakerKey(name)}`
    if (!speeches.has(key)) speeches.set(key, { session, party, name, post: row.post.replace(/\s+/g, ' ').trim() })
  }
  return [...speeches.values()]
}

/** `78-blr-aleinik`: session, party and speaker. */
const speechSlug = ({ session, party, name }: Speech): string =>
  [session.number, party.slice(party.indexOf(':') + 1).toLowerCase(), slugOf(name)]
    .filter((part) => part !== '')
    .join('-')

const attendance = (speech: Speech): Fact => ({
  type: 'ATTENDED',
  id: `attendance:ungd-${speechSlug(speech)}`,
  start: speech.name === '' ? speech.party : `official:ungd-${speechSlug(speech)}`,
  end: meetingId(speech.session),
  ...(speech.post === '' ? {} : { capacity: speech.post }),
  roles: ['SPEAKER'],
  ...(isRemote(speech.session) ? { remote: true } : {}),
  ...(speech.name === '' ? {} : { onBehalfOf: speech.party }),
  sources,
})

const mention = (speech: Speech): Mention[] =>
  speech.name === ''
    ? []
    : [
        {
          id: `official:ungd-${speechSlug(speech)}`,
          name: speech.name,
          ...(speech.post === '' ? {} : { title: speech.post }),
          party: speech.party,
          from: speech.session.year,
          to: speech.session.year,
          sources,
          own: false,
        },
      ]
