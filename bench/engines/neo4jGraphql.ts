import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { Neo4jGraphQL } from '@neo4j/graphql'
import fastify from 'fastify'
import { DATABASE, openDriver } from './driver.ts'
import { serve } from './settings.ts'

const TYPES = new URL('../../engines/neo4jGraphql.graphql', import.meta.url)

/** @neo4j/graphql as its documentation has it, behind the same Apollo Server and Fastify as Chancery. */
serve(async (settings) => {
  const driver = openDriver(settings)
  const library = new Neo4jGraphQL({ typeDefs: readFileSync(TYPES, 'utf8'), driver })
  const apollo = new ApolloServer({
    schema: await library.getSchema(),
    introspection: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  const server = fastify()
  const context = async () => ({ sessionConfig: { database: DATABASE } })
  server.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) })
  return server.listen({ port: 0, host: '127.0.0.1' })
})
