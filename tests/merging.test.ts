import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { GraphCommand } from '../src/cli/command.ts'
import { runCommand } from '../src/cli/runCommand.ts'
import { BadUserInput } from '../src/errors.ts'
import type { Fact, NodeFact } from '../src/facts/fact.ts'
import { connect } from '../src/graph/graph.ts'
import { applyConstraints, loadFacts } from '../src/load/load.ts'
import { inLines } from '../src/load/progress.ts'
import { followMerges } from '../src/merges/followMerges.ts'
import { mergeOfficials } from '../src/merges/mergeOfficials.ts'
import { splitOfficial } from '../src/merges/splitOfficial.ts'
import { openService } from './service.ts'
import type { Keys } from './world/bruteForce.ts'
import { bruteForcePaths } from './world/bruteForcePaths.ts'
import { dumpOf } from './world/dump.ts'
import { MARK, randomWorld } from './world/randomWorld.ts'

const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
const [FIRST, SECOND, THIRD, FOURTH] = [0, 1, 2, 3].map((at) => `official:${MARK}-${at}`) as [
  string,
  string,
  string,
  string,
]

/** A made-up world in which some plans say who announced them, and one man has what else an official may have. */
const world = randomWorld(4).map((fact, at): Fact => {
  if (fact.type === 'PLANS_MEETING_AT') return { ...fact, announcedBy: `official:${MARK}-${at % 4}` }
  if (fact.id !== FIRST) return fact
  const identifiers = [{ scheme: 'wikidata', value: 'Q0', url: 'https://example.org/Q0' }]
  const names = [...((fact as NodeFact).names ?? []), { value: 'Име', language: 'mk', script: 'Cyrl', kind: 'NATIVE' }]
  return { ...fact, names, derived: ['names/1', 'born'], born: '1950', identifiers } as Fact
})

/** The same world, had the sources never told the two apart. */
function oneMan(facts: readonly Fact[], id: string, into: string): Fact[] {
  const rename = (value: unknown) => (value === id ? into : value)
  const other = facts.find((fact) => fact.id === id) as NodeFact
  return facts.flatMap((fact): Fact[] => {
    if (fact.id === id) return []
    if (fact.id === into)
      return [{ ...fact, sources: [...new Set([...(fact.sources ?? []), ...(other.sources ?? [])])] }]
    const expected = fact['expected'] as string[] | undefined
    return [
      {
        ...fact,
        ...('start' in fact && { start: rename(fact.start) }),
        ...(fact['announcedBy'] !== undefined && { announcedBy: rename(fact['announcedBy']) }),
        ...(expected && { expected: [...new Set(expected.map(rename))] }),
      } as Fact,
    ]
  })
}

const dump = () => dumpOf(graph, MARK)

async function expectDerived(facts: readonly Fact[]): Promise<void> {
  const [stored, expected] = [await dump(), bruteForcePaths(facts)]
  const keys = [...expected].map(([id, own]) => [
    id,
    Object.fromEntries(Object.keys(own).map((key) => [key, stored.get(id)?.[key]])),
  ])
  expect(Object.fromEntries(keys)).toEqual(Object.fromEntries(expected))
  const derived = (ids: Iterable<string>) => [...ids].filter((one) => one.includes(' ')).sort()
  expect(derived(stored.keys())).toEqual(derived(expected.keys()))
}

async function records(): Promise<unknown> {
  const [[count] = []] = await graph.read({ name: 'records', text: 'MATCH (r:OfficialRecord) RETURN count(r)' })
  return count
}

const removeWorld = () =>
  graph.write({ name: 'remove', text: 'MATCH (node) WHERE node.id CONTAINS $mark DETACH DELETE node' }, { mark: MARK })

const refusal = async (merge: Promise<unknown>): Promise<{ argument: string | undefined; message: string }> => {
  const fault = await merge.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(fault).toBeInstanceOf(BadUserInput)
  const { argument, message } = fault as BadUserInput
  return { argument, message }
}

let folder: string
let file: string
let before: Map<string, Keys>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-merging-'))
  file = join(folder, 'world.jsonl')
  await writeFile(file, world.map((fact) => `${JSON.stringify(fact)}\n`).join(''))
  await applyConstraints(graph)
  await removeWorld()
  await loadFacts(graph, [file])
  before = await dump()
})

afterAll(async () => {
  await removeWorld()
  await graph.close()
  await rm(folder, { recursive: true })
})

describe('two officials found to be one', () => {
  it('have the derived keys of one man, and are as they were when split again', async () => {
    expect((await mergeOfficials(graph, FIRST, SECOND)).links).toBeGreaterThan(10)
    expect(await dump()).not.toEqual(before)
    await expectDerived(oneMan(world, FIRST, SECOND))
    await splitOfficial(graph, FIRST)
    expect(await dump()).toEqual(before)
    expect(await records()).toBe(0)
  })

  it('keep all names, each once, and what only one of them says', async () => {
    await mergeOfficials(graph, FIRST, SECOND)
    const stored = (await dump()).get(SECOND) as Keys
    expect(stored).toMatchObject({
      name: `Name of ${SECOND}`,
      nameValues: [`Name of ${SECOND}`, `Name of ${FIRST}`, 'Име'],
      nameKinds: ['PREFERRED', 'VARIANT', 'NATIVE'],
      derivedFields: ['names/2', 'born'],
      born: '1950-01-01',
      bornPrecision: 'YEAR',
      identifierValues: ['Q0'],
    })
    await splitOfficial(graph, FIRST)
  })

  it('may be three, and are split in any order', async () => {
    await mergeOfficials(graph, FIRST, SECOND)
    await mergeOfficials(graph, THIRD, SECOND)
    await mergeOfficials(graph, SECOND, FOURTH)
    const two = oneMan(oneMan(oneMan(world, FIRST, SECOND), THIRD, SECOND), SECOND, FOURTH)
    await expectDerived(two)
    await splitOfficial(graph, SECOND)
    await expectDerived(oneMan(oneMan(world, FIRST, SECOND), THIRD, SECOND))
    await splitOfficial(graph, FIRST)
    await expectDerived(oneMan(world, THIRD, SECOND))
    await splitOfficial(graph, THIRD)
    expect(await dump()).toEqual(before)
    expect(await records()).toBe(0)
  })

  it('may be split off one that was merged in its turn', async () => {
    await mergeOfficials(graph, FIRST, SECOND)
    await mergeOfficials(graph, SECOND, THIRD)
    await splitOfficial(graph, FIRST)
    await expectDerived(oneMan(world, SECOND, THIRD))
    await splitOfficial(graph, SECOND)
    expect(await dump()).toEqual(before)
  })

  it('stay one when the facts are loaded again, and come apart with what was loaded', async () => {
    await mergeOfficials(graph, FIRST, SECOND)
    const merged = await dump()
    await loadFacts(graph, [file])
    expect(await dump()).toEqual(merged)

    const more = join(folder, 'more.jsonl')
    const own = world.find(({ id }) => id === FIRST) as NodeFact
    const corrected = { ...own, names: [{ value: 'Corrected', language: 'en', kind: 'PREFERRED' }], derived: undefined }
    const attendance = { ...world.find(({ type }) => type === 'ATTENDED'), id: `attendance:${MARK}-new`, start: FIRST }
    await writeFile(more, [corrected, attendance].map((fact) => `${JSON.stringify(fact)}\n`).join(''))
    await loadFacts(graph, [more])
    expect((await dump()).get(SECOND)?.['nameValues']).toEqual([`Name of ${SECOND}`, 'Corrected'])
    await splitOfficial(graph, FIRST)
    const after = await dump()
    expect(after.get(SECOND)).toEqual(before.get(SECOND))
    expect(after.get(FIRST)?.['nameValues']).toEqual(['Corrected'])
    expect(after.get(attendance.id)?.['attendeeId']).toBe(FIRST)

    await graph.write({ name: 'remove', text: `MATCH ()-[link:ATTENDED {id: '${attendance.id}'}]->() DELETE link` })
    await loadFacts(graph, [file])
    expect(await dump()).toEqual(before)
  })
})

describe('the id of an official that was merged', () => {
  it('answers with the one that it became, wherever an id may stand', async () => {
    await mergeOfficials(graph, FIRST, SECOND)
    const merges = await followMerges(graph, () => undefined)
    const service = await openService(merges.currentId)
    const ask = (id: string) =>
      service.data(
        `query($id: ID!, $ids: [ID!]!) {
          official(id: $id) { id name tenures { id } attendances(first: 100) { nodes { id } } }
          inline: official(id: "${id}") { id }
          node(id: $id) { id }
          nodes(ids: $ids) { id }
          meetings(filter: { attendedBy: [$id] }, first: 100) { nodes { id } }
          encounters(of: [$id], maxParties: null, first: 100) { nodes { id } }
          plans(filter: { organizer: [$id] }) { nodes { id announcedBy { id } } }
          timeline(of: $id, first: 100) { nodes { on what } }
        }`,
        { id, ids: [id] },
      )
    try {
      const current = await ask(SECOND)
      expect(await ask(FIRST)).toEqual(current)
      expect(current.official.attendances.nodes.length).toBeGreaterThan(5)
      await splitOfficial(graph, FIRST)
      await merges.refresh()
      expect((await ask(FIRST)).official.id).toBe(FIRST)
    } finally {
      merges.stop()
      await service.close()
    }
  })
})

describe('a merge', () => {
  it('is refused, and nothing written, where it makes no sense', async () => {
    expect(await refusal(mergeOfficials(graph, FIRST, FIRST))).toEqual({
      argument: 'into',
      message: `${FIRST} is to be merged into itself: name two officials.`,
    })
    expect(await refusal(mergeOfficials(graph, FIRST, 'official:nobody'))).toEqual({
      argument: 'into',
      message: 'There is no official:nobody in the graph: name an official by its id.',
    })
    expect((await refusal(mergeOfficials(graph, 'state:BLR', FIRST))).argument).toBe('id')
    expect((await refusal(splitOfficial(graph, FIRST))).message).toBe(
      `${FIRST} is not merged into another official, so there is nothing to split off.`,
    )
    expect(await dump()).toEqual(before)
  })

  it('is refused where one of the two is merged already, so that none leads back to itself', async () => {
    await mergeOfficials(graph, FIRST, SECOND)
    await mergeOfficials(graph, SECOND, THIRD)
    const again = await refusal(mergeOfficials(graph, FIRST, FOURTH))
    expect(again.message).toMatch(`${FIRST} was merged into ${SECOND} on `)
    expect(again.message).toMatch(`name ${THIRD}, or split ${FIRST} off first.`)
    expect((await refusal(mergeOfficials(graph, THIRD, FIRST))).argument).toBe('into')
    expect((await refusal(splitOfficial(graph, THIRD))).message).toMatch(`Merged into it were ${FIRST}, ${SECOND}`)
    await splitOfficial(graph, FIRST)
    await splitOfficial(graph, SECOND)
    expect(await dump()).toEqual(before)
  })

  it('is a command that says what it did, and how to undo it', async () => {
    const run = async (command: GraphCommand) =>
      (
        await runCommand(
          command,
          graph,
          inLines(() => undefined),
        )
      ).text
    const said = await run({ name: 'merge', id: FIRST, into: SECOND })
    expect(said).toMatch(new RegExp(`^${FIRST} is now ${SECOND}: \\d+ links moved. To undo it: split ${FIRST}\\n`))
    expect(said).toMatch(/Both were recorded at \d+ meetings: make sure that they are one person\.$/)
    expect(await run({ name: 'split', id: FIRST })).toMatch(
      new RegExp(`^${FIRST} is split off from ${SECOND}, with \\d+ links\\.$`),
    )
    expect(await dump()).toEqual(before)
  })
})
