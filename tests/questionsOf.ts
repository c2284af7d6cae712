import { readFileSync } from 'node:fs'

interface Question {
  readonly title: string
  readonly query: string
  readonly answer: unknown
  /** What the reader is told to replace in the query, and by what. */
  readonly changes: readonly (readonly [string, string])[]
}

export const textOf = (document: string) => readFileSync(new URL(`../${document}`, import.meta.url), 'utf8')

/**
 * The questions of a document, from one heading to another: a heading, an operation, its answer, and until the next heading what
 * may be changed.
 */
export function questionsOf(document: string, from: string, to?: string): Question[] {
  const text = textOf(document)
  const part = text.slice(text.indexOf(from), to === undefined ? undefined : text.indexOf(to))
  const [, ...parts] = part.split(/^### /m)
  return parts.flatMap((one) => {
    const [, title = '', query = '', answer] =
      /^(.+)\n[\s\S]*```graphql\n([^`]+)```\n\n```json\n([^`]+)```/.exec(one) ?? []
    const changes = [...one.matchAll(/Replace\s`([^`]+)`\sby\s`([^`]+)`/g)].map(
      ([, before = '', after = '']) => [before, after] as const,
    )
    return answer === undefined ? [] : [{ title, query, answer: JSON.parse(answer), changes }]
  })
}
