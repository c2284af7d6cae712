import { describe, expect, it } from 'vitest'
import type { Cell } from '../../bench/harness/cell.ts'
import { summarize } from '../../bench/harness/summary.ts'
import { table } from '../../bench/harness/table.ts'

const at = (rate: number) => ({ rates: [rate, rate, rate], latencies: [1, 2, 3] })

const cells: Cell[] = [
  { question: 'official', concurrency: 16, engines: { chancery: at(400), neo4jGraphql: at(50), floor: at(200) } },
  { question: 'body', concurrency: 16, engines: { chancery: at(100), neo4jGraphql: at(50), floor: at(200) } },
  { question: 'body', concurrency: 1, engines: { chancery: at(30), floor: at(40) } },
]

describe('what a run of the benchmark says', () => {
  it('has the geometric means and the least ratios at 16 connections at the top', () => {
    expect(summarize(cells, 1.234, 181.6)).toEqual({
      vsNeo4jGraphql: 4,
      leastVsNeo4jGraphql: 2,
      vsFloor: 1,
      leastVsFloor: 0.5,
      byConcurrency: {
        '1': { vsNeo4jGraphql: null, leastVsNeo4jGraphql: null, vsFloor: 0.75, leastVsFloor: 0.75 },
        '16': { vsNeo4jGraphql: 4, leastVsNeo4jGraphql: 2, vsFloor: 1, leastVsFloor: 0.5 },
      },
      hub: 1.23,
      rssMiB: 182,
    })
  })

  it('says null, not a number, for what did not run', () => {
    const summary = summarize([], undefined, undefined)
    expect(JSON.parse(JSON.stringify(summary))).toEqual({
      ...{ vsNeo4jGraphql: null, leastVsNeo4jGraphql: null, vsFloor: null, leastVsFloor: null },
      ...{ byConcurrency: {}, hub: null, rssMiB: null },
    })
  })

  it('shows a line for each question, concurrency and engine, and the ratio beside each peer', () => {
    const lines = table(cells).split('\n')
    expect(lines).toHaveLength(2 + 8)
    expect(lines[2]).toBe('| official | 16 | chancery | 400 | 2.00 | 3.00 |  |')
    expect(lines[3]).toBe('| official | 16 | neo4jGraphql | 50.0 | 2.00 | 3.00 | 8.00 |')
  })
})
