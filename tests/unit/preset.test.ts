import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { concatAST, type DocumentNode, parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import codegen from '../../codegen.ts'
import { type PresetConfig, preset } from '../../src/codegen/preset.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** What the preset writes, by file. */
async function generate(schema: DocumentNode, presetConfig: PresetConfig): Promise<Map<string, string>> {
  const options = {
    baseOutputDir: 'src/generated/',
    schema,
    presetConfig,
    config: {},
    documents: [],
    plugins: [],
    pluginMap: {},
  }
  const files = await preset.buildGeneratesSection(options)
  const written = files.map(async ({ filename, pluginMap, config }) => {
    const content = await pluginMap['content']?.plugin(undefined as never, [], config)
    return [filename, String(content)] as const
  })
  return new Map(await Promise.all(written))
}

describe('the preset', () => {
  const schema = parse('type Query { meeting(id: ID!): Meeting }\ntype Meeting { id: ID!, whole: Meeting }')
  const files = {
    'README.md': 'Not read.',
    'Query/meeting.cypher':
      '// The meeting of an id.\n// yields: meeting\n// parameters: id\n// example: { meeting(id: "x") { id } }\n' +
      'MATCH (meeting:Meeting {id: $id})\n',
    'Meeting/whole.cypher':
      '// What it is a part of.\n// from: meeting\n// yields: whole\n// example: { meeting(id: "x") { whole { id } } }\n' +
      'MATCH (meeting)-[:PART_OF]->(whole)\n',
    'constraints/ids.cypher': '// One id, one node.\nCREATE CONSTRAINT a;\nCREATE CONSTRAINT b;\n',
    'load/days.cypher': '// Works out days.\nMATCH (meeting) SET meeting.day = 1\n',
  }
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-preset-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const run = (given: Record<string, string>) => {
    for (const [path, content] of Object.entries(given)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return generate(schema, { folder, derived: [], values: [] })
  }

  test('writes fragments into one module, and constraints and writes into another', async () => {
    const written = await run(files)
    expect([...written.keys()]).toEqual(['src/generated/cypher.ts', 'src/generated/statements.ts'])
    const cypher = written.get('src/generated/cypher.ts') ?? ''
    expect(cypher).toContain('"Query/meeting": {')
    expect(cypher).toContain('"text": "MATCH (‹meeting›)-[:PART_OF]->(‹whole›)"')
    const statements = written.get('src/generated/statements.ts') ?? ''
    expect(statements.match(/constraints\/ids(#2)?"/g)).toEqual(['constraints/ids"', 'constraints/ids#2"'])
    expect(statements).toContain('"load/days": {')
  })

  test('tells every fault at once: of headers, of statements, and against the schema', async () => {
    const wrong = {
      ...files,
      'Meeting/whole.cypher': 'MATCH (meeting)-[:PART_OF]->(whole)\n',
      'Meeting/parts.cypher': '// Parts.\n// from: m\n// yields: p\n// example: {}\nMATCH (m)<--(p)\n',
      'load/days.cypher': 'MATCH (meeting) SET meeting.day = 1\n',
    }
    const message = await run(wrong).then(String, String)
    expect(message.split('\n')).toEqual([
      'Error: cypher/ and schema/ do not agree:',
      '  cypher/Meeting/whole.cypher:1: begins with a sentence that says what it answers',
      '  cypher/load/days.cypher:1: begins with a sentence that says what it does',
      '  cypher/Meeting/parts.cypher: the schema has no field Meeting.parts',
      '  Meeting.whole needs cypher/Meeting/whole.cypher',
    ])
  })
})

describe('the generated files', () => {
  test('say what cypher/ and schema/ say', async () => {
    const output = codegen.generates['src/generated/']
    if (!output || Array.isArray(output) || !('presetConfig' in output)) throw new Error('codegen.ts has no preset')
    const documents = readdirSync(new URL('schema/', root))
      .sort()
      .map((file) => parse(read(`schema/${file}`)))
    const folder = new URL('cypher/', root).pathname
    const written = await generate(concatAST(documents), { ...(output.presetConfig as PresetConfig), folder })
    expect(written.size).toBe(2)
    for (const [path, content] of written)
      expect(read(path) === content, `${path} is stale: run "npm run generate" and commit what it writes`).toBe(true)
  })
})
