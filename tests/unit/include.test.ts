import { describe, expect, test } from 'vitest'
import { layIn } from '../../src/codegen/include.ts'

const files: Record<string, string> = {
  'shared/outer': '// What it binds.\nWITH one\nINCLUDE shared/inner\n',
  'shared/inner': '// What it binds.\n// binds: two\nWITH one, two // if two\n',
}

describe('a shared file', () => {
  test('is laid in where it is named, as deep as the line, without its header', () => {
    const text = '// header\nCALL (one) {\n  INCLUDE shared/outer\n}'
    expect(layIn('Query/x', text, (path) => files[path])).toBe(
      '// header\nCALL (one) {\n  WITH one\n  WITH one, two // if two\n}',
    )
  })

  test('that is not there is named', () => {
    expect(() => layIn('Query/x', 'INCLUDE shared/none', (path) => files[path])).toThrow(
      'cypher/Query/x.cypher: there is no cypher/shared/none.cypher to include',
    )
  })
})
