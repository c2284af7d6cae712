import { cacheDir, javaHome } from '../../tests/setup/cache.ts'
import { startLoaded } from './load.ts'
import { SIZES } from './size.ts'

// For work on statements: `npx tsx bench/graph/serve.ts full`, then the tests and EXPLAIN by the address it prints.
const [, , size = 'quick'] = process.argv
if (!Object.hasOwn(SIZES, size))
  throw new Error(`There is no size ${size}: name one of ${Object.keys(SIZES).join(', ')}`)

const say = (line: string) => process.stderr.write(`${line}\n`)
const { uri, user, password, stop, exited } = await startLoaded({
  ...{ size: size as keyof typeof SIZES, cacheDir, javaHome, log: say },
})
const access = { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password }
for (const [name, value] of Object.entries(access)) process.stdout.write(`export ${name}='${value}'\n`)
say('Ctrl-C stops it.')
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
await exited
