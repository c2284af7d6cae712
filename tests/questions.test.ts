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

describe('the questions of the contract, asked over HTTP', () => {
  it.each(questions)(
    '$name',
    async ({ query, variables, expect: expected }) => {
      expect(replyDifference(expected, await service.ask(query, variables))).toBeUndefined()
      // A Neo4j that has just started plans the five lists of a relation in half a minute on a busy machine, later in one second.
    },
    60_000,
  )
})
