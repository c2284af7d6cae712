import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GoldRecord, score } from '../../../scripts/remarksScore.ts'

const GOLD = new URL('../../adapters/remarks-gold.jsonl', import.meta.url)
const gold = readFileSync(GOLD, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldRecord)

describe('the sample that was read by hand', () => {
  it('has more than 200 records, each once, in two halves', () => {
    expect(new Set(gold.map(({ record }) => record)).size).toBe(280)
    expect(gold.filter(({ half }) => half === 'tuning')).toHaveLength(140)
    expect(gold.filter(({ half }) => half === 'held-out')).toHaveLength(140)
  })

  it('names parties by their ids', () => {
    const parties = gold.flatMap(({ met, delegations }) => [...met.map(({ party }) => party), ...delegations])
    expect(parties.filter((party) => !/^(?:state:[A-Z]{3}|body:[a-z]+)$/.test(party))).toEqual([])
  })
})

describe('the score', () => {
  const record = (...names: string[]) => ({
    met: names.map((name) => ({ name, capacity: 'President', party: 'state:XRU' })),
    delegations: [],
    attended: [],
  })
  const scored = (wanted: string[], got: string[]) =>
    score([{ record: 'r', half: 'tuning', ...record(...wanted) }], new Map([['r', record(...got)]])).counts[0]

  it('counts what is right, wrong and missed', () => {
    expect(scored(['Ruiz', 'Salas'], ['Ruiz', 'Tello'])).toMatchObject({ right: 1, wrong: 1, missed: 1 })
  })

  it('takes a record that was not read for missed', () => {
    expect(score([{ record: 'r', half: 'tuning', ...record('Ruiz') }], new Map()).counts[0]).toMatchObject({
      missed: 1,
    })
  })

  it('knows a gathering by the words of its name', () => {
    const held = (name: string) => ({ met: [], delegations: [], attended: [name] })
    const { counts } = score(
      [{ record: 'r', half: 'tuning', ...held('G-7 Summit') }],
      new Map([['r', held('G7 Economic Summit Meeting')]]),
    )
    expect(counts.at(-1)).toMatchObject({ right: 1, wrong: 0, missed: 0 })
  })
})
