import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact, NodeFact, PeriodFact } from '../../src/facts/fact.ts'
import { jsonLines } from '../../src/facts/jsonLines.ts'
import { parsePartialDate } from '../../src/time/partialDate.ts'
import { faultsIn, readAll } from '../factFiles.ts'

const DEMO = fileURLToPath(new URL('../../data/demo/', import.meta.url))
const SEED = fileURLToPath(new URL('../../data/seed/', import.meta.url))
const pathsIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name))
const files = [...pathsIn(SEED), ...pathsIn(DEMO)]

let facts: readonly Fact[]
const byId = new Map<string, Fact>()

beforeAll(async () => {
  facts = (await readAll(files)).map(({ fact }) => fact)
  for (const fact of facts) byId.set(fact.id, fact)
}, 60_000)

const first = (date: unknown): string => parsePartialDate(String(date ?? ''))?.first ?? '0001-01-01'
const last = (date: unknown): string => parsePartialDate(String(date ?? ''))?.last ?? '9999-12-31'
const daysOf = (fact: Fact | undefined): [string, string] => {
  const { from, to } = (fact?.['period'] ?? {}) as PeriodFact
  return [first(from), last(to ?? from)]
}
const attendances = () => facts.filter(({ type, id }) => type === 'ATTENDED' && !/^attendance:(?:cis|blr)-/.test(id))
const yearOf = (day: string): number => Number(day.slice(0, 4))

describe('the demo graph', () => {
  it('has no fault beside the seed', async () => {
    expect((await faultsIn(files.map(jsonLines))).slice(0, 5)).toEqual([])
  })

  it('is small enough to be kept, and large enough to be explored', () => {
    const count = (type: string) => facts.filter((fact) => fact.type === type).length
    expect(pathsIn(DEMO).reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(10_000_000)
    expect(facts.length).toBeLessThan(125_000)
    expect(count('Meeting')).toBeGreaterThan(7_500)
    expect(count('Official')).toBeGreaterThan(5_000)
  })

  it('names the licence of every source', () => {
    const seedSources = /^source:(?:belta|pozirk|iso)-/
    expect(facts.filter(({ type, id, licence }) => type === 'Source' && !licence && !seedSources.test(id))).toEqual([])
  })

  it('reaches from 1866 to 2025, and no meeting lies ahead', () => {
    const years = facts.flatMap((fact) => (fact.type === 'Meeting' ? [yearOf(daysOf(fact)[0])] : []))
    expect([Math.min(...years), Math.max(...years)]).toEqual([
      1866,
      expect.toSatisfy((year) => [2025, 2026].includes(year)),
    ])
  })

  it('lets nobody act before they were grown up or after they died', () => {
    const wrong = attendances().filter(({ start, end }) => {
      const { born, died } = (byId.get(String(start)) ?? {}) as NodeFact
      const [from, to] = daysOf(byId.get(String(end)))
      return (born !== undefined && yearOf(to) < yearOf(first(born)) + 17) || (died !== undefined && from > last(died))
    })
    expect(wrong).toEqual([])
  })

  it('lets nobody act for eighty years', () => {
    const years = new Map<unknown, number[]>()
    for (const { start, end } of attendances()) {
      if (!String(start).startsWith('official:')) continue
      years.set(start, [...(years.get(start) ?? []), yearOf(daysOf(byId.get(String(end)))[0])])
    }
    expect([...years].filter(([, all]) => Math.max(...all) - Math.min(...all) > 60)).toEqual([])
  })

  it('lets former states act in their days only', () => {
    const wrong = attendances().filter(({ onBehalfOf, start, end }) => {
      const party = byId.get(String(onBehalfOf ?? start))
      const { from, to } = (party?.['existed'] ?? {}) as PeriodFact
      const [begins, ends] = daysOf(byId.get(String(end)))
      return party?.type === 'State' && (ends < first(from) || begins > last(to))
    })
    expect(wrong).toEqual([])
  })

  it('joins nobody twice to one meeting for one party', () => {
    const keys = attendances().map(({ start, end, onBehalfOf }) => [start, end, onBehalfOf].join(' '))
    const seen = new Set<string>()
    expect(keys.filter((key) => seen.has(key) || !seen.add(key))).toEqual([])
  })

  it('has one person in all sources', () => {
    const sourcesOf = (id: string) => new Set(byId.get(id)?.sources ?? [])
    const met = (id: string) =>
      facts.filter(({ type, start }) => type === 'ATTENDED' && start === id).flatMap(({ sources }) => sources ?? [])
    const from = (id: string, source: RegExp) => [...sourcesOf(id), ...met(id)].some((one) => source.test(one))
    const shultz = 'official:shultz-george-pratt'
    const [pocom, travels, debates, uk] = [/pocom|people|principal/, /travels/, /general-debate/, /ifg-ministers/]
    expect([pocom, travels, debates].map((source) => from(shultz, source))).toEqual([true, true, true])
    expect([uk, /visits/, travels].map((source) => from('official:margaret-thatcher', source))).toEqual([
      true,
      true,
      true,
    ])
    expect(from('official:sergei-aleinik', debates)).toBe(true)
    expect(from('official:sergey-lavrov', travels)).toBe(true)
  })
})
