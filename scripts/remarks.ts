import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readPresidents } from '../src/adapters/history/presidents.ts'
import { createStates } from '../src/adapters/states/states.ts'
import { readTravels, travels } from '../src/adapters/travels/travels.ts'
import { readTrips } from '../src/adapters/travels/trips.ts'
import { readVisits } from '../src/adapters/visits/readVisits.ts'
import { readAllVisits, visits } from '../src/adapters/visits/visits.ts'
import type { Fact } from '../src/facts/fact.ts'
import { type GoldRecord, type ReadRecord, score, scoreTable } from './remarksScore.ts'

/**
 * Prints how well remarks are read: `npx tsx scripts/remarks.ts RAW_FOLDER [--half held-out] [--misses]`, by the sample that was
 * read by hand, tests/adapters/remarks-gold.jsonl. RAW_FOLDER holds us-travels/ and us-visits/.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'tuning' }, misses: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (folder === undefined) throw new Error('Name the folder of raw data: npx tsx scripts/remarks.ts RAW_FOLDER')

const lines = async <Row>(path: string): Promise<Row[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
const raw = (file: string) => readFile(`${folder}/${file}`, 'utf8')

const states = createStates(await lines<Fact>('data/seed/states.jsonl'))
const presidents = readPresidents(await raw(travels.files[0] ?? ''))
const trips = (await Promise.all(travels.files.slice(1).map(raw))).flatMap(readTrips)
const all = (await Promise.all(visits.files.slice(1).map(raw))).flatMap(readVisits)
const stays = [...readTravels(trips, presidents, states).stays, ...readAllVisits(all, presidents, states).stays]

const read = new Map<string, ReadRecord>(
  stays.map(({ record, occasions }) => {
    // A visitor is who came; a traveller from the United States is known beforehand.
    const known = record.key.startsWith('travels-') ? record.travellers.map(({ who }) => who) : []
    const present = occasions.flatMap((occasion) => occasion.present).concat(record.travellers)
    const others = present.filter(({ who }) => !known.includes(who))
    return [
      record.key,
      {
        met: others.flatMap(({ name, capacity = '', party = '' }) =>
          name === undefined ? [] : [{ name, capacity, party }],
        ),
        delegations: others.flatMap(({ name, who }) => (name === undefined ? [who] : [])),
        attended: occasions.flatMap(({ what, name }) => (what === 'gathering' ? [name] : [])),
      },
    ]
  }),
)
const gold = (await lines<GoldRecord>('tests/adapters/remarks-gold.jsonl')).filter(({ half }) => half === values.half)
const scores = score(gold, read)
process.stdout.write(`${scoreTable(gold, scores)}\n`)
if (values.misses) process.stdout.write(`${scores.misses.join('\n')}\n`)
