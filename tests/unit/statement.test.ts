import { describe, expect, test } from 'vitest'
import { HeaderFault } from '../../src/codegen/header.ts'
import { parseStatements } from '../../src/codegen/statement.ts'

describe('a file of whole statements', () => {
  test('is one statement under the name of the file, without its comments', () => {
    const content = '// Works it out.\n// parameters: id: String!\nMATCH (a)\n  // Why so.\nSET a.b = 1\n'
    expect(parseStatements('load/it', content)).toEqual([{ name: 'load/it', text: 'MATCH (a)\nSET a.b = 1' }])
  })

  test('may hold several, parted by a semicolon at the end of a line, and numbers them', () => {
    const content = "// Two.\nCREATE INDEX a;\n\n// Why.\nCREATE INDEX b\nOPTIONS {c: ';'};\n"
    expect(parseStatements('constraints/two', content)).toEqual([
      { name: 'constraints/two', text: 'CREATE INDEX a' },
      { name: 'constraints/two#2', text: "CREATE INDEX b\nOPTIONS {c: ';'}" },
    ])
  })

  test('begins with a sentence that says what it does', () => {
    expect(() => parseStatements('load/it', 'MATCH (a)')).toThrow(HeaderFault)
    expect(() => parseStatements('load/it', 'MATCH (a)')).toThrow(/^cypher\/load\/it\.cypher:1: begins with a sentence/)
  })
})
