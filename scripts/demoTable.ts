import type { Combined } from '../src/adapters/combine.ts'

const COLUMNS: readonly (readonly [string, string])[] = [
  ['meetings', 'Meeting'],
  ['attendances', 'ATTENDED'],
  ['people', 'Official'],
  ['offices', 'Office'],
  ['tenures', 'HOLDS'],
  ['bodies', 'Body'],
  ['memberships', 'MEMBER_OF'],
  ['documents', 'Document'],
  ['acts', 'SIGNED'],
  ['places', 'Place'],
]

/** How much of what each file has, as a table in Markdown. */
export function demoTable(files: Combined, seconds: ReadonlyMap<string, number>): string {
  const rows = [...files].map(([name, facts]) => {
    const counts = COLUMNS.map(([, type]) => facts.filter((fact) => fact.type === type).length)
    return [name, ...counts, facts.length, seconds.get(name)?.toFixed(1) ?? '']
  })
  const sums = rows[0]?.slice(1, -1).map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0)) ?? []
  const head = ['file', ...COLUMNS.map(([title]) => title), 'facts', 'seconds']
  const all = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows, ['**all**', ...sums, '']]
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n')
}
