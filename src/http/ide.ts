import staticFiles from '@fastify/static'
import { getDistDirectory, isSandboxFrame, renderAltair, SANDBOX_FRAME_CSP } from 'altair-static'
import type { FastifyInstance } from 'fastify'
import type { Example } from './examples.ts'

// Makes the browser itself refuse whatever leaves this origin, so that the page works, and keeps to itself, on a machine
// without a network. Angular writes its styles into the page; the editor runs its language service in a worker.
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ')

const OPTIONS_SCRIPT = 'options.js'

const SETTINGS = { 'banners.disable': true, 'alert.disableUpdateNotification': true, 'schema.reloadOnStart': true }

// Altair takes absolute addresses only, and behind a proxy the browser alone knows ours.
const scriptOf = (examples: readonly Example[]): string => {
  const windows = examples.map(({ name, text }) => ({ initialName: name, initialQuery: text }))
  return `const endpointURL = new URL('/graphql', location.href).href
AltairGraphQL.init({
  endpointURL,
  instanceStorageNamespace: 'chancery_',
  disableAccount: true,
  initialSettings: ${JSON.stringify(SETTINGS)},
  initialWindows: ${JSON.stringify(windows)}.map((window) => ({ ...window, endpointURL })),
})
`
}

/** /ide/: Altair, whole from its package, with the examples in its first windows. */
export async function registerIde(server: FastifyInstance, examples: readonly Example[]): Promise<void> {
  const page = renderAltair({ baseURL: '/ide/', serveInitialOptionsInSeperateRequest: OPTIONS_SCRIPT })
  const script = scriptOf(examples)
  server.get('/ide', (_request, reply) => reply.redirect('/ide/'))
  server.get('/ide/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page),
  )
  server.get(`/ide/${OPTIONS_SCRIPT}`, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script))
  await server.register(staticFiles, {
    root: getDistDirectory(),
    prefix: '/ide/',
    index: false,
    decorateReply: false,
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', isSandboxFrame(path) ? SANDBOX_FRAME_CSP : POLICY)
    },
  })
}
