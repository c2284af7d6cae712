import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standingOptions } from '../../src/neo4j/command.ts'
import { findJava, parseJavaVersion } from '../../src/neo4j/java.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-java-'))
})
afterAll(() => rm(folder, { recursive: true }))

// A program that answers `java -version` as Java does: on standard error.
async function fakeHome(name: string, version: string): Promise<string> {
  const bin = join(folder, name, 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`)
  await chmod(join(bin, 'java'), 0o755)
  return join(folder, name)
}

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.21.1" 2026-11-17', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "25-ea" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "17.0.1" 2021-10-19', 17],
  ])('is read from %j', (text, version) => {
    expect(parseJavaVersion(text)).toBe(version)
  })

  it('is unknown where the program is none', () => {
    expect(parseJavaVersion('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeUndefined()
  })
})

describe('the search for Java', () => {
  it('prefers JAVA_HOME to the PATH', async () => {
    const [home, onPath] = [await fakeHome('home', '21.0.2'), join(await fakeHome('path', '17.0.1'), 'bin', 'java')]
    expect(await findJava(home, onPath)).toMatchObject({ command: join(home, 'bin', 'java'), feature: 21 })
  })

  it('goes on to the PATH where JAVA_HOME is too old', async () => {
    const [home, onPath] = [await fakeHome('old', '11.0.2'), join(await fakeHome('path', '17.0.1'), 'bin', 'java')]
    expect(await findJava(home, onPath)).toMatchObject({ command: onPath, feature: 17 })
  })

  it('names what it found and the three ways to go on where nothing fits', async () => {
    const home = await fakeHome('older', '1.8.0_402')
    const search = findJava(home, join(folder, 'nothing'))
    await expect(search).rejects.toThrow(`${home}/bin/java is Java 8, ${join(folder, 'nothing')} is not there`)
    await expect(search).rejects.toThrow(
      /install Java .*\n.*NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.*\n.*docker compose/,
    )
  })

  it('refuses a Java that is too new', async () => {
    await expect(findJava(await fakeHome('new', '26'), join(folder, 'nothing'))).rejects.toThrow('is Java 26')
  })
})

describe('the options of the JVM', () => {
  it('silence the warnings of sun.misc.Unsafe only where Java knows the option', () => {
    const silence = '--sun-misc-unsafe-memory-access=allow'
    expect(standingOptions({ feature: 22 })).not.toContain(silence)
    expect(standingOptions({ feature: 23 })).toContain(silence)
  })
})
