import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

interface Question {
  readonly title: string
  readonly query: string
  readonly answer: unknown
  /** What the reader is told to replace in the query, and by what. */
  readonly changes: readonly (readonly [string, string])[]
}

const textOf = (document: string) => readFileSync(new URL(`../${document}`, import.meta.url), 'utf8')

/** The questions of a document: a heading, an operation, its answer, and until the next heading what may be changed. */
function questionsOf(document: string): Question[] {
  const [, ...parts] = textOf(document).split(/^### /m)
  return parts.flatMap((part) => {
    const [, title = '', query = '', answer] =
      /^(.+)\n[\s\S]*```graphql\n([^`]+)```\n\n```json\n([^`]+)```/.exec(part) ?? []
    const changes = [...part.matchAll(/Replace\s`([^`]+)`\sby\s`([^`]+)`/g)].map(
      ([, from = '', to = '']) => [from, to] as const,
    )
    return answer === undefined ? [] : [{ title, query, answer: JSON.parse(answer), changes }]
  })
}

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

describe.each(['README.md', 'docs/questions.md'])('%s', (document) => {
  const questions = questionsOf(document)

  it('asks five questions, none without its answer', () => {
    expect(textOf(document).match(/```graphql/g)).toHaveLength(5)
    expect(questions).toHaveLength(5)
  })

  it.each(questions)('shows the answer that the service gives: $title', async ({ query, answer }) => {
    expect(await service.data(query)).toEqual(answer)
  })
})

describe('docs/questions.md', () => {
  it.each(questionsOf('docs/questions.md'))(
    'leads on to another answer: $title',
    async ({ query, answer, changes }) => {
      expect(changes).toHaveLength(1)
      for (const [from, to] of changes) {
        expect(query.split(from), from).toHaveLength(2)
        expect(await service.data(query.replace(from, to)), to).not.toEqual(answer)
      }
    },
  )
})
