import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { preparePassword, writeCredential } from '../../src/neo4j/password.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-password-'))
})
afterEach(() => rm(folder, { recursive: true }))

const prepare = () => preparePassword(join(folder, 'password'), join(folder, 'data'))
const modeOf = async (...path: string[]) => ((await stat(join(folder, ...path))).mode & 0o777).toString(8)

describe('the password', () => {
  it('is written for Neo4j as its own set-initial-password writes it', () => {
    // What neo4j-admin of 5.26.30 wrote for this password, its salt being random.
    const salt = '87d1df321e225c55fc211d5e1265dc5f8cb6350a909578b11265a28791fa5a75'
    const hash = 'a9bec25ba86b72e744ed28e7e29876cc28d15cb9738773f935c4ee645dfcbfb4'
    expect(writeCredential('hunter22hunter22', Buffer.from(salt, 'hex'))).toBe(`neo4j:SHA-256,${hash},${salt},1024:\n`)
  })

  it('is random, kept, and readable for its owner only', async () => {
    const password = await prepare()
    expect(password).toMatch(/^[\w-]{32}$/)
    expect(await readFile(join(folder, 'password'), 'utf8')).toBe(password)
    expect(await modeOf('password')).toBe('600')
    expect(await modeOf('data', 'dbms', 'auth.ini')).toBe('600')
  })

  it('stays the same from start to start', async () => {
    expect(await prepare()).toBe(await prepare())
  })

  it('is not made anew beside data that know another', async () => {
    await mkdir(join(folder, 'data', 'databases', 'system'), { recursive: true })
    await expect(prepare()).rejects.toThrow(/password is missing.*Put it back, or remove/)
  })
})
