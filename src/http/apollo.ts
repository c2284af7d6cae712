import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { Example } from './examples.ts'
import { errorFormatter } from './formatError.ts'

export interface ApolloDeps {
  readonly schema: GraphQLSchema
  /** How a field without a resolver of its own is read. */
  readonly fieldResolver?: GraphQLFieldResolver<unknown, Context>
  readonly introspection: boolean
  readonly production: boolean
  readonly examples: readonly Example[]
  readonly log: FastifyBaseLogger
}

// The largest operation of a dashboard has some hundred tokens; beyond this the parser is being fed.
const MAX_TOKENS = 10_000

const landingPage = (examples: readonly Example[]): ApolloServerPlugin<Context> =>
  ApolloServerPluginLandingPageLocalDefault({
    document: examples.map(({ text }) => text).join('\n\n'),
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
  })

/** The GraphQL server, not yet started. */
export function createApollo(deps: ApolloDeps): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: deps.schema,
    ...(deps.fieldResolver === undefined ? {} : { fieldResolver: deps.fieldResolver }),
    introspection: deps.introspection,
    hideSchemaDetailsFromClientErrors: deps.production,
    nodeEnv: deps.production ? 'production' : 'development',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: errorFormatter(deps.log),
    logger: deps.log,
    plugins: [
      landingPage(deps.examples),
      // Cache control wraps the resolver of every field, for hints that this schema does not give.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}
