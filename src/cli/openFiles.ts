import { basename } from 'node:path'
import { jsonLines } from '../facts/jsonLines.ts'
import type { FactFile, Line, Reading } from '../facts/lines.ts'
import { type ForeignFormat, foreignFormatOf } from '../formats/format.ts'
import { type ImportCommand, UsageFault } from './command.ts'

/** Files as an import reads them, and what in them has no place in facts. */
export interface OpenFiles {
  readonly files: readonly FactFile[]
  /** How often each thing was left out, in the last reading: `Vessel`, `Person.gender`. */
  readonly left: ReadonlyMap<string, number>
}

const CHUNK = 500

/** Files of another format, read together: one may need what stands in another. */
function foreignFiles(files: readonly string[], format: ForeignFormat, mapping: string | undefined): OpenFiles {
  const left = new Map<string, number>()
  async function* read({ onBytes }: Reading = {}): AsyncGenerator<readonly Line[]> {
    const { convert } = await import('../formats/convert.ts')
    left.clear()
    let lines: Line[] = []
    for await (const one of convert(files, format, mapping, onBytes))
      if ('left' in one) left.set(one.left, (left.get(one.left) ?? 0) + 1)
      else if (lines.push(one) === CHUNK) {
        yield lines
        lines = []
      }
    yield lines
  }
  return { files: [{ name: files.map((file) => basename(file)).join(', '), read }], left }
}

/** Opens the files of an import, by the format that it names or their names speak of. Throws a UsageFault where they do not fit together. */
export function openFiles({ files, as, mapping }: Pick<ImportCommand, 'files' | 'as' | 'mapping'>): OpenFiles {
  const formats = new Set(files.map((file) => as ?? foreignFormatOf(file) ?? 'jsonl'))
  const [format = 'jsonl', other] = formats
  if (other !== undefined)
    throw new UsageFault(
      `These files are of several formats, ${[...formats].join(' and ')}: import those of one at a time.`,
    )
  if (format === 'jsonl' && mapping !== undefined)
    throw new UsageFault('Facts need no mapping: name the format of other files with --as.')
  if (format === 'jsonl') return { files: files.map(jsonLines), left: new Map() }
  return foreignFiles(files, format, mapping)
}
