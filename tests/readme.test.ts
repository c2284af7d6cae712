import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const pairs = [...readme.matchAll(/### (.+)\n\n```graphql\n([^`]+)```\n\n```json\n([^`]+)```/g)].map(
  ([, title = '', query = '', answer = '']) => ({ title, query, answer }),
)

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

describe('the README', () => {
  it('asks five questions', () => {
    expect(pairs).toHaveLength(5)
  })

  it.each(pairs)('shows the answer that the service gives: $title', async ({ query, answer }) => {
    expect(await service.data(query)).toEqual(JSON.parse(answer))
  })
})
