import { describe, expect, it } from 'vitest'
import { readOptions } from '../../bench/harness/options.ts'

describe('the options of the benchmark', () => {
  it('asks everything of everyone unless told', () => {
    const { concurrencies, engines, questions } = readOptions([])
    expect(concurrencies).toEqual([1, 16, 64])
    expect(engines).toEqual(['chancery', 'neo4jGraphql', 'floor'])
    expect(questions.length).toBeGreaterThanOrEqual(8)
  })

  it('takes some questions, some engines and other numbers', () => {
    const given = ['--questions=body,official', '--engines=chancery,floor', '--concurrency=16', '--rounds=2']
    expect(readOptions(given)).toMatchObject({
      questions: ['body', 'official'],
      engines: ['chancery', 'floor'],
      concurrencies: [16],
      rounds: 2,
    })
  })

  it('measures for less time when it is to be quick', () => {
    const [quick, full] = [readOptions(['--quick']), readOptions([])]
    expect(quick.rounds * quick.turnMs).toBeLessThan(full.rounds * full.turnMs)
  })

  it('says what would be right', () => {
    expect(() => readOptions(['--questions=bodies'])).toThrow('bodies is none of official, ')
    expect(() => readOptions(['--rounds=none'])).toThrow('none is no whole number above 0')
  })
})
