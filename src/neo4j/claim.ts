import { randomUUID } from 'node:crypto'
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { isAlive, ourselves } from './processes.ts'

const IDENTITY = z.object({ pid: z.int().positive(), started: z.string() })

const HOLDER = IDENTITY.extend({
  /** ISO 8601. */
  since: z.string(),
  /** Where its Neo4j listens and which process that is, as soon as there is one. */
  port: z.int().optional(),
  neo4j: IDENTITY.optional(),
})

/** The process that holds what a claim file stands for. */
export type Holder = Readonly<z.output<typeof HOLDER>>

export interface Claim {
  readonly mine: Holder
  /** Who held it before and died without giving it up. */
  readonly predecessor: Holder | undefined
  /** Tells others more about us. */
  readonly update: (more: Pick<Holder, 'port' | 'neo4j'>) => Promise<void>
  readonly release: () => Promise<void>
}

/** The claim, or the living process that has it. */
export type Outcome =
  | { readonly claim: Claim; readonly holder: undefined }
  | { readonly claim: undefined; readonly holder: Holder }

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}

function parseHolder(text: string): Holder | undefined {
  try {
    return HOLDER.safeParse(JSON.parse(text)).data
  } catch {
    // A loss of power may leave anything.
    return undefined
  }
}

/** Who holds it, dead or alive; undefined if nobody or if the file says nothing of use. */
export async function readHolder(file: string): Promise<Holder | undefined> {
  return parseHolder((await readFile(file, 'utf8').catch(absent)) ?? '')
}

// Whole or not at all: another process never reads half a file.
async function place(file: string, holder: Holder, put: (from: string, to: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 })
  try {
    await put(draft, file)
  } finally {
    await unlink(draft).catch(absent)
  }
}

const create = (file: string, holder: Holder): Promise<boolean> =>
  // Fails where the file exists, which a rename does not.
  place(file, holder, link).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
      return false
    },
  )

// Two that find the same dead holder must not both remove: the second would remove the claim of the first.
async function clear(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  await rename(file, aside).catch(absent)
  const moved = await readFile(aside, 'utf8').catch(absent)
  if (moved !== undefined && moved !== stale) await link(aside, file)
  await unlink(aside).catch(absent)
}

const held = (file: string, mine: Holder, predecessor: Holder | undefined): Claim => ({
  mine,
  predecessor,
  update: (more) => place(file, { ...mine, ...more }, rename),
  release: () => unlink(file).catch(absent),
})

/** Claims a file for this process. A holder that died is replaced; one that lives keeps it. */
export async function claim(file: string): Promise<Outcome> {
  const mine = { ...(await ourselves()), since: new Date().toISOString() }
  let predecessor: Holder | undefined
  while (!(await create(file, mine))) {
    const text = await readFile(file, 'utf8').catch(absent)
    if (text === undefined) continue
    const holder = parseHolder(text)
    if (holder !== undefined && (await isAlive(holder))) return { claim: undefined, holder }
    await clear(file, text)
    predecessor = holder
  }
  return { claim: held(file, mine, predecessor), holder: undefined }
}
