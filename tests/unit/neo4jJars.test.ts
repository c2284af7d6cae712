import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { provideJars } from '../../src/neo4j/jars.ts'
import { countLine, NOTHING_FETCHED } from '../../src/neo4j/mavenProgress.ts'
import { NEO4J_VERSION } from '../../src/neo4j/version.ts'

const AT = '[INFO] Downloaded from central: https://repository.example/a/b'

describe('the progress of Maven', () => {
  it('adds up the jars, in megabytes', () => {
    const lines = [`${AT}.jar (1.5 MB at 3.4 MB/s)`, `${AT}.jar (500 kB at 90 kB/s)`, `${AT}.jar (62 B at 1 kB/s)`]
    expect(lines.reduce(countLine, NOTHING_FETCHED).jars).toBe(3)
    expect(lines.reduce(countLine, NOTHING_FETCHED).megabytes).toBeCloseTo(2.000062, 6)
  })

  it('leaves out what is no jar and what has only begun', () => {
    const lines = [
      `${AT}.pom (1.5 kB at 3 kB/s)`,
      `[INFO] Downloading from central: https://repository.example/a/b.jar`,
    ]
    expect(lines.reduce(countLine, NOTHING_FETCHED)).toEqual(NOTHING_FETCHED)
  })
})

describe('the jars', () => {
  let folder: string
  let said: string[]
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-jars-'))
    said = []
  })
  afterEach(() => rm(folder, { recursive: true }))

  // Stands in for Maven: puts two jars where it is told to, unless the script says otherwise.
  async function maven(script: string): Promise<string> {
    const file = join(folder, 'mvn')
    await writeFile(file, `#!/bin/sh\nfor a; do case $a in -DoutputDirectory=*) to=\${a#*=};; esac; done\n${script}\n`)
    await chmod(file, 0o755)
    return file
  }
  const COMPLETE = 'mkdir -p "$to"; echo >"$to/b.jar"; echo >"$to/a.jar"'
  const cache = () => join(folder, 'cache')
  const provide = (command: string) => provideJars(cache(), (line) => said.push(line), command)
  const namesOf = (jars: readonly string[]) => jars.map((jar) => jar.slice(cache().length + 1))
  const complete = ['a.jar', 'b.jar'].map((name) => `neo4j-${NEO4J_VERSION}/${name}`)

  it('are fetched once, in a fixed order, and need no Maven after that', async () => {
    expect(namesOf(await provide(await maven(COMPLETE)))).toEqual(complete)
    expect(namesOf(await provide('no-such-maven'))).toEqual(complete)
  })

  it('are fetched by one of two that want them at once', async () => {
    const slow = await maven(`echo x >>'${folder}/calls'; sleep 0.3; ${COMPLETE}`)
    const both = await Promise.all([provide(slow), provide(slow)])
    expect(both.map(namesOf)).toEqual([complete, complete])
    expect(said.filter((line) => line.startsWith('Waiting for process'))).toHaveLength(1)
    expect(said.filter((line) => line.startsWith('Fetching'))).toHaveLength(1)
  })

  it('are fetched anew where a fetch was broken off', async () => {
    const partial = join(cache(), `neo4j-${NEO4J_VERSION}.partial`)
    await mkdir(partial, { recursive: true })
    await writeFile(join(partial, 'half.jar'), 'ha')
    expect(namesOf(await provide(await maven(COMPLETE)))).toEqual(complete)
  })

  it('are not there after a fetch that failed, and the message gives its reason and the ways to go on', async () => {
    const fetch = provide(await maven(`${COMPLETE}; echo '[ERROR] Connection refused'; exit 1`))
    await expect(fetch).rejects.toThrow(/Connection refused\nThere are three ways/)
    expect(await readdir(cache())).toEqual([`neo4j-${NEO4J_VERSION}.partial`])
  })

  it('want Maven, and say so where it is missing', async () => {
    await expect(provide(join(folder, 'missing'))).rejects.toThrow(/Maven \(.*missing\) is not there/)
  })
})
