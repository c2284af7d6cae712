import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReport } from '../../src/cli/faultReport.ts'

const FAULTS = Array.from({ length: 5_000 }, (_, index) => ({
  file: 'mine.jsonl',
  line: index + 1,
  reason: index === 2 ? 'kind is "<script>alert(1)</script>"; it is one of A & B' : `wrong in way ${index}`,
}))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-report-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function written(name: string, faults: typeof FAULTS, counts?: ReadonlyMap<string, number>): Promise<string> {
  const report = await openReport(join(folder, name))
  for (const fault of faults) await report.add(fault)
  await report.end({ files: ['mine.jsonl'], faults: faults.length, ...(counts ? { counts } : {}), dryRun: false })
  return readFile(join(folder, name), 'utf8')
}

describe('a report of faults', () => {
  it('has all of them as JSON', async () => {
    expect(JSON.parse(await written('faults.json', FAULTS))).toEqual({
      ...{ faults: FAULTS, files: ['mine.jsonl'], faultCount: 5_000, dryRun: false, facts: null },
    })
  })

  it('has all of them as a page that needs nothing else, and runs nothing that a file says', async () => {
    const page = await written('faults.html', FAULTS)
    expect(page.match(/<tr><td>mine\.jsonl<td>/g)).toHaveLength(5_000)
    expect(page).toContain('wrong in way 4999')
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;&#34;; it is one of A &#38; B')
    expect(page).not.toMatch(/<script|src=|href=/)
    expect(page).toContain('Nothing was imported: 5000 faults.')
  })

  it('says so where nothing is wrong, with what was imported', async () => {
    const counts = new Map([['State', 3]])
    expect(JSON.parse(await written('none.json', [], counts))).toMatchObject({ faults: [], facts: { State: 3 } })
    expect(await written('none.html', [], counts)).toContain('<li>State: 3')
  })

  it('is refused at once where it cannot be written', async () => {
    await expect(openReport(join(folder, 'nowhere', 'faults.html'))).rejects.toThrow('ENOENT')
  })
})
