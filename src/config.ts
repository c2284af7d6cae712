import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
const OWN_FACTS = ['demo', 'seed', 'none'] as const
const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:']

type Environment = Readonly<Record<string, string | undefined>>

const whole = (least: number, most: number, fallback: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number)

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default(fallback ? 'true' : 'false')
    .transform((text) => text === 'true')

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

const origins = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
  .refine((list) => list.every(isOrigin), {
    error: 'must be origins parted by commas, as https://studio.apollographql.com: no path, no slash at the end',
  })

const boltAddress = z
  .string()
  .refine((text) => URL.canParse(text) && SCHEMES.includes(new URL(text).protocol), {
    error: 'must be an address of Neo4j, as neo4j://db.example.org:7687 (bolt, neo4j, or these with +s or +ssc)',
  })
  .optional()

const MODEL = z.object({
  PORT: whole(0, 65_535, 4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  NODE_ENV: z.string().optional(),
  NEO4J_URI: boltAddress,
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  CHANCERY_DATA_DIR: z.string().default('.chancery'),
  JAVA_HOME: z.string().optional(),
  XDG_CACHE_HOME: z.string().default(resolve(homedir(), '.cache')),
  CHANCERY_DEADLINE_MS: whole(100, 600_000, 10_000),
  CHANCERY_CORS_ORIGINS: origins,
  CHANCERY_INTROSPECTION: flag(true),
  CHANCERY_FACTS: z.enum(OWN_FACTS, { error: `must be one of ${OWN_FACTS.join(', ')}` }).default('demo'),
})

// Not a rule of the model: those are skipped where a variable is wrong in itself, and all faults are to show at once.
const lacking = (given: Environment): string[] =>
  given['NEO4J_URI'] !== undefined && given['NEO4J_PASSWORD'] === undefined
    ? ['NEO4J_PASSWORD is needed with NEO4J_URI: set the password of NEO4J_USER']
    : []

/** Where the service finds its database: a Neo4j that runs already, or one that it starts itself. */
export type DatabaseConfig =
  | { readonly kind: 'given'; readonly uri: string; readonly user: string; readonly password: string }
  | {
      readonly kind: 'managed'
      readonly dataDir: string
      readonly cacheDir: string
      readonly javaHome: string | undefined
    }

export interface Config {
  readonly host: string
  readonly port: number
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** NODE_ENV=production: errors keep the names of the schema to themselves. */
  readonly production: boolean
  readonly database: DatabaseConfig
  readonly databaseName: string
  /** How long one request may take, in milliseconds. */
  readonly deadlineMs: number
  /** Whose pages may call us from a browser; empty: none but our own. */
  readonly corsOrigins: readonly string[]
  readonly introspection: boolean
  /** Which of the project's own facts a start puts into the graph: data/seed/ and data/demo/, the seed alone, or none. */
  readonly facts: (typeof OWN_FACTS)[number]
}

/** Every fault of the environment at once, one a line, each with its variable and what would be right. */
export class ConfigFault extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The environment is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.name = 'ConfigFault'
    this.faults = faults
  }
}

const databaseOf = (value: z.output<typeof MODEL>): DatabaseConfig =>
  value.NEO4J_URI === undefined
    ? {
        kind: 'managed',
        dataDir: resolve(value.CHANCERY_DATA_DIR),
        cacheDir: resolve(value.XDG_CACHE_HOME, 'chancery'),
        javaHome: value.JAVA_HOME,
      }
    : { kind: 'given', uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD }

/** Reads the environment, once; throws a ConfigFault. An empty variable counts as not set. */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== undefined && text !== ''))
  const read = MODEL.safeParse(given)
  const wrong = read.error?.issues.map(({ path, message }) => `${path.map(String).join('.')} ${message}`) ?? []
  const faults = [...wrong, ...lacking(given)]
  if (!read.success || faults.length > 0) throw new ConfigFault(faults)
  const value = read.data
  return Object.freeze({
    host: value.HOST,
    port: value.PORT,
    logLevel: value.LOG_LEVEL,
    production: value.NODE_ENV === 'production',
    database: Object.freeze(databaseOf(value)),
    databaseName: value.NEO4J_DATABASE,
    deadlineMs: value.CHANCERY_DEADLINE_MS,
    corsOrigins: Object.freeze(value.CHANCERY_CORS_ORIGINS),
    introspection: value.CHANCERY_INTROSPECTION,
    facts: value.CHANCERY_FACTS,
  })
}
