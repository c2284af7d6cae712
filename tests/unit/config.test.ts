import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigFault, readConfig } from '../../src/config.ts'

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment)
  } catch (fault) {
    if (fault instanceof ConfigFault) return fault.faults
    throw fault
  }
  return []
}

describe('the configuration', () => {
  it('serves the loopback with a managed Neo4j when nothing is set', () => {
    expect(readConfig({ XDG_CACHE_HOME: '/cache' })).toEqual({
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      production: false,
      database: { kind: 'managed', dataDir: resolve('.chancery'), cacheDir: resolve('/cache/chancery') },
      databaseName: 'neo4j',
      deadlineMs: 10_000,
      corsOrigins: [],
      introspection: true,
      facts: 'demo',
    })
  })

  it('takes a Neo4j that is given, and what else is set', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      NODE_ENV: 'production',
      NEO4J_URI: 'neo4j+s://db.example.org',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'graph',
      CHANCERY_CORS_ORIGINS: 'https://studio.apollographql.com, https://dash.example.org:8443',
      CHANCERY_INTROSPECTION: 'false',
      CHANCERY_FACTS: 'none',
    })
    expect(config.database).toEqual({
      kind: 'given',
      uri: 'neo4j+s://db.example.org',
      user: 'neo4j',
      password: 'secret',
    })
    expect(config).toMatchObject({ port: 8080, host: '0.0.0.0', production: true, databaseName: 'graph' })
    expect(config.corsOrigins).toEqual(['https://studio.apollographql.com', 'https://dash.example.org:8443'])
    expect(config.introspection).toBe(false)
    expect(config.facts).toBe('none')
  })

  it('names every fault at once, with its variable and what would be right', () => {
    const faults = faultsOf({
      PORT: '80a',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://localhost:7474',
      CHANCERY_DEADLINE_MS: '1',
      CHANCERY_CORS_ORIGINS: 'https://a.example/,b',
      CHANCERY_INTROSPECTION: 'yes',
    })
    expect(faults).toHaveLength(7)
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'NEO4J_URI',
      'CHANCERY_DEADLINE_MS',
      'CHANCERY_CORS_ORIGINS',
      'CHANCERY_INTROSPECTION',
      'NEO4J_PASSWORD',
    ])
    expect(faults).toContain('PORT must be a whole number from 0 to 65535')
    expect(faults).toContain('NEO4J_PASSWORD is needed with NEO4J_URI: set the password of NEO4J_USER')
  })

  it.each(['-1', '65536', '4000.5', '4e3', ' '])('refuses the port %j', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1)
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}))
  })

  it('cannot be changed afterwards', () => {
    const config = readConfig({})
    expect(Object.isFrozen(config)).toBe(true)
    expect(Object.isFrozen(config.database)).toBe(true)
    expect(Object.isFrozen(config.corsOrigins)).toBe(true)
  })
})
