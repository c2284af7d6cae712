import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { Execute } from '../plan/execute.ts'
import type { Example } from './examples.ts'
import { errorFormatter } from './formatError.ts'

export interface ApolloDeps {
  readonly schema: GraphQLSchema
  /** Answers what is valid for the schema. */
  readonly execute: Execute
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

// The one door through which Apollo Server takes an executor. What is behind it is no federation: of a supergraph there
// is nothing to tell, and nothing to load or to stop.
const asGateway = ({ schema, execute }: ApolloDeps): ApolloServerOptionsWithGateway<Context>['gateway'] => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' })
    return () => undefined
  },
  load: async () => ({
    executor: ({ document, request: { operationName, variables }, context }) =>
      execute({ document, operationName, variables, context: context as Context }),
  }),
  stop: async () => undefined,
})

/** The GraphQL server, not yet started. */
export function createApollo(deps: ApolloDeps): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: asGateway(deps),
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
