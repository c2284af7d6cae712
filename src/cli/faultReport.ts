import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Fault } from '../facts/faults.ts'
import type { Counts } from '../load/importFacts.ts'

/** How an import ended. */
export interface Ending {
  readonly files: readonly string[]
  readonly faults: number
  /** The facts that were right, by type; absent where there are faults. */
  readonly counts?: Counts
  readonly dryRun: boolean
}

/** A file of all faults of an import, written while they are found. */
export interface FaultReport {
  add(fault: Fault): Promise<void>
  end(ending: Ending): Promise<void>
}

interface Layout {
  readonly head: string
  /** @param index from 0 */
  readonly item: (fault: Fault, index: number) => string
  readonly tail: (ending: Ending) => string
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const outcome = ({ faults, dryRun }: Ending): string => {
  if (faults > 0) return `Nothing was imported: ${faults} fault${faults === 1 ? '' : 's'}.`
  return dryRun
    ? 'Nothing is wrong. Nothing was imported: this was a dry run.'
    : 'Nothing is wrong, and all was imported.'
}

const HTML: Layout = {
  head: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Chancery: report of an import</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b2430; background: #fff }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid #d5dbe3 }
td:nth-child(2) { text-align: right; font-variant-numeric: tabular-nums }
@media (prefers-color-scheme: dark) { body { color: #e4e9f0; background: #12161c } th, td { border-color: #38414d } }
</style>
<h1>Report of an import</h1>
<table>
<thead><tr><th>File<th>Line<th>What is wrong, and what would be right
<tbody>
`,
  item: ({ file, line, reason }) => `<tr><td>${escaped(file)}<td>${line}<td>${escaped(reason)}\n`,
  tail: (ending) => `</table>
<p><strong>${outcome(ending)}</strong>
<p>Files: ${ending.files.map(escaped).join(', ')}
<ul>${[...(ending.counts ?? [])].map(([type, count]) => `<li>${type}: ${count}`).join('')}</ul>
</html>
`,
}

const JSON_FILE: Layout = {
  head: '{"faults":[',
  item: ({ file, line, reason }, index) => `${index === 0 ? '' : ','}\n${JSON.stringify({ file, line, reason })}`,
  tail: ({ files, faults, counts, dryRun }) => {
    const ending = { files, faultCount: faults, dryRun, facts: counts ? Object.fromEntries(counts) : null }
    return `\n],${JSON.stringify(ending).slice(1)}\n`
  },
}

/** Opens a report, HTML or JSON by its ending: no fault is kept in memory. Rejects where it cannot be written. */
export async function openReport(path: string): Promise<FaultReport> {
  const stream = createWriteStream(path)
  await once(stream, 'open')
  const layout = path.endsWith('.html') ? HTML : JSON_FILE
  let count = 0
  stream.write(layout.head)
  return {
    async add(fault) {
      if (!stream.write(layout.item(fault, count))) await once(stream, 'drain')
      count += 1
    },
    async end(ending) {
      stream.end(layout.tail(ending))
      await finished(stream)
    },
  }
}
