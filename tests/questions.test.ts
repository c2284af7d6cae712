import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Question, replyDifference } from './contract/expectation.ts'
import { openService, type Service } from './service.ts'

const questions = JSON.parse(readFileSync(new URL('./contract/questions.json', import.meta.url), 'utf8')) as Question[]

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

/** Comes with the traversal questions; until then these fields say so themselves. */
const LATER = /\b(relation|timeline)\(/

describe('the questions of the contract, asked over HTTP', () => {
  it.each(questions.filter(({ query }) => !LATER.test(query)))(
    '$name',
    async ({ query, variables, expect: expected }) => {
      expect(replyDifference(expected, await service.ask(query, variables))).toBeUndefined()
    },
  )

  it.each(questions.filter(({ query }) => LATER.test(query)))('is not answered yet: $name', async ({ query }) => {
    const { errors = [] } = await service.ask(query)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(errors.map(() => 'NOT_AVAILABLE'))
    expect(errors).not.toHaveLength(0)
  })
})
