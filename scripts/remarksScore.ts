import { fold } from '../src/names/fold.ts'

interface Person {
  readonly name: string
  readonly capacity: string
  readonly party: string
}

/** What stands in a record, by a careful human or by the adapter. */
export interface ReadRecord {
  readonly met: readonly Person[]
  readonly delegations: readonly string[]
  readonly attended: readonly string[]
}

export interface GoldRecord extends ReadRecord {
  readonly record: string
  readonly half: string
}

interface Count {
  readonly label: string
  right: number
  wrong: number
  missed: number
}

export interface Scores {
  readonly counts: readonly Count[]
  readonly misses: readonly string[]
}

const LABELS = [
  'counterparts: name',
  'name and capacity',
  'name and state or body',
  'all three',
  'delegations',
  'gatherings',
]

/** Compares what was read with what stands there; each thing counts once. */
export function score(gold: readonly GoldRecord[], read: ReadonlyMap<string, ReadRecord>): Scores {
  const counts = LABELS.map((label) => ({ label, right: 0, wrong: 0, missed: 0 }))
  const misses: string[] = []
  for (const { record, met, delegations, attended } of gold) {
    const found = read.get(record) ?? { met: [], delegations: [], attended: [] }
    const keys: readonly ((person: Person) => string)[] = [
      ({ name }) => fold(name),
      ({ name, capacity }) => `${fold(name)}|${fold(capacity)}`,
      ({ name, party }) => `${fold(name)}|${party}`,
      ({ name, capacity, party }) => `${fold(name)}|${fold(capacity)}|${party}`,
    ]
    const named = new Set(met.map(({ party }) => party))
    const pairs: [readonly string[], readonly string[]][] = [
      ...keys.map((key): [string[], string[]] => [met.map(key), found.met.map(key)]),
      [delegations, found.delegations.filter((party) => !named.has(party))],
      matched(attended, found.attended),
    ]
    for (const [at, [wanted, got]] of pairs.entries()) {
      const count = counts[at]
      if (count) compare(new Set(wanted), new Set(got), count, `${record} ${count.label}`, misses)
    }
  }
  return { counts, misses }
}

function compare(
  wanted: ReadonlySet<string>,
  got: ReadonlySet<string>,
  count: Count,
  where: string,
  misses: string[],
): void {
  for (const each of wanted) {
    if (got.has(each)) count.right++
    else {
      count.missed++
      misses.push(`${where}: missed ${each}`)
    }
  }
  for (const each of got) {
    if (wanted.has(each)) continue
    count.wrong++
    misses.push(`${where}: wrong ${each}`)
  }
}

/** A gathering is the one that is meant where its name has all words of the other's. */
function matched(wanted: readonly string[], got: readonly string[]): [string[], string[]] {
  const words = (name: string) =>
    fold(
      name
        .replace(/['’]s?/g, '')
        .replace(/\./g, '')
        .replace(/-/g, ''),
    ).split(' ')
  return [
    wanted.map((name) => name),
    got.map((name) => wanted.find((each) => words(each).every((word) => words(name).includes(word))) ?? name),
  ]
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

/** A table in Markdown. */
export const scoreTable = (gold: readonly GoldRecord[], { counts }: Scores): string =>
  [
    `| ${gold.length} records | there | precision | recall |`,
    '|---|--:|--:|--:|',
    ...counts.map(
      ({ label, right, wrong, missed }) =>
        `| ${label} | ${right + missed} | ${share(right, right + wrong)} | ${share(right, right + missed)} |`,
    ),
  ].join('\n')
