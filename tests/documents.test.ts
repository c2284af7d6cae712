import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionsOf, textOf } from './questionsOf.ts'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

/** What is asked ahead of it is asked of the demo graph: tests/demo.test.ts. */
const FROM = { 'README.md': '## Five questions', 'docs/questions.md': '# ' }

describe.each(Object.entries(FROM))('%s', (document, from) => {
  const questions = questionsOf(document, from)

  it('asks five questions, none without its answer', () => {
    const text = textOf(document)
    expect(text.slice(text.indexOf(from)).match(/```graphql/g)).toHaveLength(5)
    expect(questions).toHaveLength(5)
  })

  it.each(questions)('shows the answer that the service gives: $title', async ({ query, answer }) => {
    expect(await service.data(query)).toEqual(answer)
  })
})

describe('docs/questions.md', () => {
  it.each(questionsOf('docs/questions.md', '# '))(
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
