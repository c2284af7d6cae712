import { describe, expect, test } from 'vitest'
import type { NodeKind } from '../../src/generated/graphql.ts'
import type { Hit } from '../../src/names/rank.ts'
import { resolve, withinReach } from '../../src/names/resolve.ts'
import { type Hints, type Service, type Tenure, weigh } from '../../src/names/service.ts'
import { parsePartialDate } from '../../src/time/partialDate.ts'

const hit = (id: string, score: number, words = 2, kind: NodeKind = 'OFFICIAL', contained = true): Hit => ({
  id,
  kind,
  name: 0,
  how: 'FUZZY',
  score,
  words,
  contained,
})
const tenure = (parties: string[], from: string, to: string): Tenure => ({
  office: 'office:fm',
  officeNames: ['Minister of Foreign Affairs', 'Foreign Minister'],
  parties,
  from,
  to,
})
const service = (...tenures: Tenure[]): Service => ({ born: null, died: null, tenures })
const hints = (parties: string[] | null, on: string | null = null, office: string | null = null): Hints => ({
  parties,
  office,
  on: on === null ? null : (parsePartialDate(on) ?? null),
})
const NONE = hints(null)
const minister = service(tenure(['state:A'], '1990-01-01', '1994-12-31'))
const choose = (hits: readonly Hit[], told = NONE, services: Record<string, Service> = {}) =>
  resolve(hits, told, (id) => services[id])

describe('what the record says of a hint', () => {
  test('of a state: for it where an office of it was held, against it where only others were', () => {
    expect(weigh(hints(['state:A', 'state:B']), minister).party).toBe('FOR')
    expect(weigh(hints(['state:B']), minister).party).toBe('AGAINST')
    expect(weigh(hints(['state:B']), service()).party).toBe('NOTHING')
    expect(weigh(hints([]), minister).party).toBe('NOTHING')
    expect(weigh(NONE, minister)).toEqual({ party: 'NOTHING', office: 'NOTHING', on: 'NOTHING' })
  })

  test.each([
    ['1992', 'FOR'],
    ['1994-12-31', 'FOR'],
    ['2008', 'FOR'],
    ['2020', 'NOTHING'],
    ['1960-05', 'NOTHING'],
    ['2045', 'AGAINST'],
    ['1940', 'AGAINST'],
  ])('of the date %s: %s', (on, word) => {
    expect(weigh(hints(null, on), minister).on).toBe(word)
  })

  test('of a date: against it ahead of manhood and after death', () => {
    const lived = { ...service(), born: '1950-01-01', died: '2001-12-31' }
    expect(weigh(hints(null, '1960'), lived).on).toBe('AGAINST')
    expect(weigh(hints(null, '2002'), lived).on).toBe('AGAINST')
    expect(weigh(hints(null, '2001'), lived).on).toBe('NOTHING')
  })

  test('of a date: what was held of the state that was told counts, where some was', () => {
    const both = service(
      tenure(['state:A'], '1990-01-01', '1990-12-31'),
      tenure(['state:B'], '2010-01-01', '9999-12-31'),
    )
    expect(weigh(hints(['state:A'], '2015'), both).on).toBe('NOTHING')
    expect(weigh(hints(['state:B'], '2030'), both).on).toBe('FOR')
  })

  test('of an office: by its id or by a name that is like one of its own', () => {
    for (const office of ['office:fm', 'foreign minister', 'Minister for Foreign Affairs'])
      expect(weigh(hints(null, null, office), minister).office).toBe('FOR')
    expect(weigh(hints(null, null, 'Head of State'), minister).office).toBe('NOTHING')
  })
})

describe('a name is sure', () => {
  test('where it fits well and nothing else does', () => {
    expect(choose([hit('a', 0.95), hit('b', 0.6)])).toMatchObject({
      sure: true,
      best: { id: 'a' },
      runnerUp: { id: 'b' },
    })
    expect(choose([hit('a', 1)])).toMatchObject({ sure: true, runnerUp: null })
  })

  test('not where the next fits as well, or the best not well enough, or there is none', () => {
    expect(choose([hit('a', 1), hit('b', 0.98)]).sure).toBe(false)
    expect(choose([hit('a', 0.8)]).sure).toBe(false)
    expect(choose([])).toEqual({ best: null, runnerUp: null, sure: false })
  })

  test('not for one word of a person, unless the state agrees', () => {
    expect(choose([hit('a', 1, 1)]).sure).toBe(false)
    expect(choose([hit('a', 1, 1)], hints(['state:A']), { a: minister }).sure).toBe(true)
    expect(choose([hit('a', 1, 1, 'STATE')]).sure).toBe(true)
  })

  test('not where some word is another, whatever was told besides', () => {
    const other = hit('a', 0.85, 1, 'OFFICIAL', false)
    const told = choose([other], hints(['state:A'], '1992'), { a: minister })
    expect(told).toMatchObject({ sure: false, best: { id: 'a' } })
    expect(told.best?.score).toBeGreaterThan(0.9)
  })

  test('not against the record, however well it fits', () => {
    expect(choose([hit('a', 1)], hints(['state:B']), { a: minister })).toMatchObject({ sure: false, best: { id: 'a' } })
    expect(choose([hit('a', 1)], hints(['state:A'], '1900'), { a: minister }).sure).toBe(false)
  })
})

describe('what was told beside a name', () => {
  const other = service(tenure(['state:B'], '1990-01-01', '1994-12-31'))

  test('puts the one first for whom it speaks', () => {
    const told = choose([hit('a', 0.97), hit('b', 0.97)], hints(['state:B']), { a: minister, b: other })
    expect(told).toMatchObject({ best: { id: 'b' }, runnerUp: { id: 'a' }, sure: true })
  })

  test('finds its one among twenty namesakes', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `id${at}`)
    const services = { id19: other }
    const told = choose(
      ids.map((id) => hit(id, 0.8, 1)),
      hints(['state:B'], '1992'),
      services,
    )
    expect(told).toMatchObject({ best: { id: 'id19' }, sure: true, runnerUp: { id: 'id0' } })
  })

  test('makes the best better and never more than 1', () => {
    const { best } = choose([hit('a', 0.9)], hints(['state:A'], '1992', 'office:fm'), { a: minister })
    expect(best?.score).toBeGreaterThan(0.97)
    expect(choose([hit('a', 1)], hints(['state:A'], '1992'), { a: minister }).best?.score).toBe(1)
  })

  test('is asked of those only whom it may put first', () => {
    const ids = (...scores: number[]) =>
      withinReach(scores.map((score, at) => hit(String(at), score))).map(({ id }) => id)
    expect(ids(0.9, 0.7, 0.5)).toEqual(['0', '1'])
    expect(ids()).toEqual([])
  })

  test('changes nothing where the record says nothing', () => {
    expect(choose([hit('a', 0.9)], hints(['state:A'], '1992'), { a: service() }).best?.score).toBeCloseTo(0.9)
  })
})
