import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import { session } from 'neo4j-driver'
import type { Variables } from '../questions/floor.ts'
import { floors } from '../questions/floors.ts'
import { DATABASE, openDriver } from './driver.ts'
import { serve } from './settings.ts'

const QUESTIONS = new URL('../../questions/', import.meta.url)
const READ = { database: DATABASE, defaultAccessMode: session.READ }

/** An endpoint for each question, written by hand: one statement, its rows read by position. */
serve((settings) => {
  const driver = openDriver(settings)
  const server = fastify()
  for (const [name, { parameters, answer }] of Object.entries(floors)) {
    const statement = readFileSync(new URL(`${name}/floor.cypher`, QUESTIONS), 'utf8')
    server.post<{ Body: Variables }>(`/q/${name}`, async ({ body }) => {
      const reading = driver.session(READ)
      try {
        const { records } = await reading.run(statement, parameters(body))
        return { data: answer(records, body) }
      } finally {
        await reading.close()
      }
    })
  }
  return server.listen({ port: 0, host: '127.0.0.1' })
})
