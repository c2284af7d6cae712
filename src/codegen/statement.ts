import type { Statement } from '../graph/graph.ts'
import { HeaderFault } from './header.ts'

/**
 * Reads a file of whole statements, parted by a semicolon at the end of a line. The first takes the file's name, the
 * others are numbered. Throws a HeaderFault where the sentence that says what it does is missing.
 */
export function parseStatements(name: string, content: string): Statement[] {
  if (!/^\/\/ \S/.test(content)) throw new HeaderFault(name, 1, 'begins with a sentence that says what it does')
  const texts = content
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*$/m)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return texts.map((text, index) => ({ name: index === 0 ? name : `${name}#${index + 1}`, text }))
}
