import { createHash, randomBytes } from 'node:crypto'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const ITERATIONS = 1024

const sha256 = (...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/**
 * The line from which a new Neo4j takes the password of its first user, as `neo4j-admin dbms set-initial-password`
 * writes it: the password is hashed with the salt, and then the hash again.
 */
export function writeCredential(password: string, salt: Buffer): string {
  let hash = sha256(salt, password)
  for (let round = 1; round < ITERATIONS; round += 1) hash = sha256(hash)
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function makePassword(file: string, data: string): Promise<string> {
  if (await exists(join(data, 'databases', 'system')))
    throw new Error(
      `${file} is missing, and the graph in ${data} cannot be opened without it. ` +
        `Put it back, or remove ${data} to begin with an empty graph.`,
    )
  const password = randomBytes(24).toString('base64url')
  await writeFile(`${file}.new`, password, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return password
}

/**
 * The password of the Neo4j whose data lie in `data`: random, made before its first start and kept in `file` for its
 * owner only. Neo4j is told before it opens its port and hears it again at every start until it has taken it in, so
 * neither a known password nor an interrupted first start leaves a gap.
 */
export async function preparePassword(file: string, data: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => '')
  const password = kept.trim() || (await makePassword(file, data))
  await mkdir(join(data, 'dbms'), { recursive: true, mode: 0o700 })
  await writeFile(join(data, 'dbms', 'auth.ini'), writeCredential(password, randomBytes(32)), { mode: 0o600 })
  return password
}
