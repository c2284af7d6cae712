import { describe, expect, it } from 'vitest'
import { writeCommand } from '../../src/neo4j/command.ts'
import { sizeMemory } from '../../src/neo4j/memory.ts'
import { writeSettings } from '../../src/neo4j/settings.ts'

const GB = 1024 ** 3

describe('heap and page cache', () => {
  it.each([
    [2, 512],
    [4, 512],
    [8, 1024],
    [12, 1536],
    [16, 2048],
    [256, 2048],
  ])('of a machine with %i GB take %i MB each', (gigabytes, each) => {
    expect(sizeMemory(gigabytes * GB)).toEqual({ heap: each, pageCache: each })
  })
})

describe('neo4j.conf', () => {
  const settings = writeSettings({
    data: '/with blank/back\\slash',
    port: 40123,
    memory: { heap: 1024, pageCache: 512 },
  })
  const lines = settings.trimEnd().split('\n')

  it('listens on the loopback only, by Bolt only, and wants a password', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'server.default_listen_address=127.0.0.1',
        'server.bolt.listen_address=127.0.0.1:40123',
        'server.http.enabled=false',
        'server.https.enabled=false',
        'dbms.security.auth_enabled=true',
      ]),
    )
  })

  it('carries the sizes and the folder, escaped as Java reads it', () => {
    expect(lines).toContain('server.memory.pagecache.size=512m')
    expect(lines).toContain('server.directories.data=/with blank/back\\\\slash')
  })

  it('names no setting twice, which strict validation would refuse', () => {
    const keys = lines.map((line) => line.split('=')[0])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the command', () => {
  const java = { command: '/java', feature: 17, build: 'any' }
  const write = (heap: number) =>
    writeCommand({ java, jars: ['/a.jar', '/b.jar'], home: '/home', memory: { heap, pageCache: 512 }, jvmOptions: [] })

  it('keeps the jars in their order, which an archive of classes holds for', () => {
    expect(write(512).join(' ')).toContain('-cp /a.jar:/b.jar org.neo4j.server.CommunityEntryPoint --home-dir=/home')
  })

  it('takes 512 MB of heap at first, and never more than the heap may have', () => {
    expect(write(2048)).toEqual(expect.arrayContaining(['-Xms512m', '-Xmx2048m']))
    expect(write(256)).toEqual(expect.arrayContaining(['-Xms256m', '-Xmx256m']))
  })
})
