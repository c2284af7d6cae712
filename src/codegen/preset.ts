import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { buildASTSchema } from 'graphql'
import type { Fragment } from '../plan/fragment.ts'
import { type Borrowed, borrow, parseBorrowed } from './borrowed.ts'
import { check, type Exceptions } from './check.ts'
import { parseFragment } from './header.ts'
import { layIn } from './include.ts'
import { parseStatements } from './statement.ts'

export interface PresetConfig extends Exceptions {
  /** The folder of the .cypher files. */
  readonly folder: string
}

/** Folders of whole statements that answer no field. */
const STATEMENTS = ['check', 'constraints', 'load', 'merge', 'paths', 'search', 'stats']
/** The folder of what several files lay in. */
const SHARED = 'shared/'

const HEAD = '// Written from cypher/ by `npm run generate`: edit there.\n'

/**
 * Reads the files under cypher/, checks them against the schema, and writes them as two typed modules:
 * `cypher.ts`, what each field means, and `statements.ts`, constraints and writes.
 * Throws with every fault at once.
 */
export const preset: Types.OutputPreset<PresetConfig> = {
  buildGeneratesSection({ baseOutputDir, schema, presetConfig, config }) {
    const { fragments, statements, faults } = readFolder(presetConfig.folder)
    faults.push(...check(buildASTSchema(schema), fragments, presetConfig))
    if (faults.length > 0) throw new Error(`cypher/ and schema/ do not agree:\n  ${faults.join('\n  ')}`)
    const constraints = statements.filter(({ name }) => name.startsWith('constraints/'))
    const writes = statements.filter(({ name }) => !name.startsWith('constraints/'))
    const files = {
      'cypher.ts':
        `${HEAD}import type { Fragment } from '../plan/fragment.ts'\n\n` +
        `export const fragments: Readonly<Record<string, Fragment>> = ${literal(byName(fragments))}\n`,
      'statements.ts':
        `${HEAD}import type { Statement } from '../graph/graph.ts'\n\n` +
        `export const constraints: readonly Statement[] = ${literal(constraints)}\n\n` +
        `export const statements = ${literal(byName(writes))} as const satisfies Readonly<Record<string, Statement>>\n`,
    }
    return Object.entries(files).map(([file, content]) => ({
      filename: join(baseOutputDir, file),
      schema,
      documents: [],
      config,
      plugins: [{ content: {} }],
      pluginMap: { content: { plugin: () => content } },
    }))
  },
}

function readFolder(folder: string) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.slice(0, -'.cypher'.length).replaceAll('\\', '/'))
    .sort()
  const faults: string[] = []
  const contentOf = (name: string) => readFileSync(join(folder, `${name}.cypher`), 'utf8')
  const shared = (name: string) => (names.includes(name) ? contentOf(name) : undefined)
  const read = <S, T>(name: string, source: S, parse: (name: string, source: S) => T): T[] => {
    try {
      return [parse(name, source)]
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error))
      return []
    }
  }
  const whole = (name: string) => STATEMENTS.includes(name.split('/')[0] ?? '')
  const parse = (name: string, content: string): Fragment | Borrowed =>
    parseBorrowed(name, content) ?? parseFragment(name, layIn(name, content, shared))
  const parseWhole = (name: string, content: string) => parseStatements(name, layIn(name, content, shared))
  const fields = names
    .filter((name) => !whole(name) && !name.startsWith(SHARED))
    .flatMap((name) => read(name, contentOf(name), parse))
  const own = fields.filter((field): field is Fragment => !('answers' in field))
  const borrowed = fields.filter((field): field is Borrowed => 'answers' in field)
  return {
    fragments: [...own, ...borrowed.flatMap((field) => read(field.name, field, (_, one) => borrow(one, own)))],
    statements: names
      .filter(whole)
      .flatMap((name) => read(name, contentOf(name), parseWhole))
      .flat(),
    faults,
  }
}

const byName = <T extends { name: string }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.name, item]))

const literal = (value: unknown): string => JSON.stringify(value, null, 2)
