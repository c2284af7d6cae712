import type { Fact } from '../../src/facts/fact.ts'
import { iso } from './calendar.ts'
import type { Random } from './random.ts'
import { idOf, type Scribe, SOURCES } from './scribe.ts'
import { birdName, landName } from './words.ts'
import type { World } from './world.ts'

/** Three capital letters, none of them those of a real state: ISO 3166-1 leaves X to its users. */
const code = (n: number): string => `X${String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26))}`

const latin = (value: string, kind: string, language = 'en') => ({ value, language, script: 'Latn', kind })

export function* sources(random: Random): Generator<Fact> {
  for (let n = 0; n < SOURCES; n++)
    yield {
      ...{
        type: 'Source',
        id: idOf('Source', n),
        publisher: `Gazette ${n % 40}`,
        title: `Report ${n} of Gazette ${n % 40}`,
      },
      ...{ url: `https://example.org/gazette/${n}`, language: 'en', publishedOn: iso(9_131 + random.below(11_000)) },
      retrievedAt: '2025-06-30T12:00:00Z',
    }
}

export function* states({ states: ids }: World, scribe: Scribe): Generator<Fact> {
  for (const n of ids.keys()) {
    const names = [latin(`State ${n} of ${landName(n)}`, 'PREFERRED'), latin(`State ${n}`, 'VARIANT')]
    yield scribe.node('State', n, names, { code: code(n), kind: 'OTHER' })
  }
  // A state in thirty came after another.
  for (let n = 30; n < ids.length; n += 30)
    yield scribe.link('SUCCEEDED', ids[n] as string, ids[n - 1] as string, { period: { from: '1993' } })
}

export function* officials({ size }: World, random: Random, scribe: Scribe): Generator<Fact> {
  for (let n = 0; n < size.officials; n++) {
    const name = birdName(n)
    const names = [latin(`Official ${n} ${name}`, 'PREFERRED')]
    if (n % 3 === 0) names.push({ value: `Официал ${n}`, language: 'ru', script: 'Cyrl', kind: 'NATIVE' })
    if (n % 4 === 0) names.push(latin(`Oficjal ${n} ${name.split(' ').reverse().join(' ')}`, 'TRANSLITERATION', 'pl'))
    const born = random.chance(0.4) ? { born: String(random.between(1935, 1985)) } : {}
    yield scribe.node('Official', n, names, born)
  }
}
