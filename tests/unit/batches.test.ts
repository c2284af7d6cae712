import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Ask, createBatches, type OneRow } from '../../src/batch/batches.ts'
import { DatabaseUnavailable, DeadlineExceeded, Internal } from '../../src/errors.ts'
import type { Graph, Limits, Parameters, Row, Statement } from '../../src/graph/graph.ts'

const STATEMENT: OneRow = {
  name: 'Query.official',
  text: 'MATCH (a {id: $id}) RETURN COLLECT { MATCH (a)--(b) RETURN b.id LIMIT $size } AS column0',
  columns: 1,
  mergeable: true,
}

/** A statement as it reached the database, and the two ways in which it may end. */
interface Sent {
  readonly statement: Statement
  /** The ids that were asked for. */
  readonly ids: readonly string[]
  readonly signal: AbortSignal | undefined
  readonly answer: () => void
  readonly fail: (fault: Error) => void
}

/** A database that answers when it is told to: each id with itself. */
function recorder() {
  const sent: Sent[] = []
  const read = (statement: Statement, parameters: Parameters, { signal }: Limits) =>
    new Promise<Row[]>((resolve, reject) => {
      const requests = parameters['requests'] as { at: number; id: string }[] | undefined
      const rows = requests?.map(({ at, id }) => [at, id]) ?? [[parameters['id']]]
      const ids = requests?.map(({ id }) => id) ?? [String(parameters['id'])]
      signal?.addEventListener('abort', () => reject(new DeadlineExceeded()))
      sent.push({ statement, ids, signal, answer: () => resolve(rows), fail: reject })
    })
  return { sent, graph: { read } as unknown as Graph }
}

const request = (id: string, signal = new AbortController().signal, size = 20) => ({ parameters: { id, size }, signal })

const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => process.nextTick(resolve))
}

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, at) => String(at + from))

/** Sends so many that all places are taken. */
async function fill(ask: Ask, sent: readonly Sent[]): Promise<void> {
  const busy = ['busy1', 'busy2', 'busy3']
  for (const id of busy) {
    void ask(STATEMENT, 'public', request(id)).catch(() => undefined)
    await settled()
  }
  expect(sent.map(({ ids }) => ids)).toEqual(busy.map((id) => [id]))
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('requests for one statement', () => {
  test('go at once, in their own text, when nothing is in flight', async () => {
    const { sent, graph } = recorder()
    const answer = createBatches(graph)(STATEMENT, 'public', request('a'))
    await settled()
    expect(sent.map(({ statement, ids }) => [statement.text, ids])).toEqual([[STATEMENT.text, ['a']]])
    sent[0]?.answer()
    expect(await answer).toEqual(['a'])
  })

  test('of one tick share a statement, and each gets its own answer', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const answers = Promise.all(numbers(5).map((id) => ask(STATEMENT, 'public', request(id))))
    await settled()
    expect(sent.map(({ ids }) => ids)).toEqual([numbers(5)])
    sent[0]?.answer()
    expect(await answers).toEqual(numbers(5).map((id) => [id]))
  })

  test('that ask for the same are answered by one row', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const answers = Promise.all(['a', 'b', 'a'].map((id) => ask(STATEMENT, 'public', request(id))))
    const other = { ...STATEMENT }
    const same = Promise.all(numbers(3).map(() => ask(other, 'public', request('c'))))
    await settled()
    expect(sent.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c']])
    expect(sent[1]?.statement).toBe(other)
    for (const { answer } of sent) answer()
    expect(await answers).toEqual([['a'], ['b'], ['a']])
    expect(await same).toEqual([['c'], ['c'], ['c']])
  })

  test('wait while three are in flight, then go sixteen at a time', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    await fill(ask, sent)
    const answers = Promise.all(numbers(20).map((id) => ask(STATEMENT, 'public', request(id))))
    await settled()
    expect(sent).toHaveLength(3)
    sent[0]?.answer()
    await settled()
    expect(sent.slice(3).map(({ ids }) => ids)).toEqual([numbers(16)])
    sent[3]?.answer()
    await settled()
    expect(sent.slice(4).map(({ ids }) => ids)).toEqual([numbers(4, 16)])
    sent[4]?.answer()
    expect(await answers).toEqual(numbers(20).map((id) => [id]))
  })

  test.each([
    ['other rights', (ask: Ask) => ask(STATEMENT, 'member', request('other'))],
    ['another page size', (ask: Ask) => ask(STATEMENT, 'public', request('other', new AbortController().signal, 5))],
    ['another statement', (ask: Ask) => ask({ ...STATEMENT }, 'public', request('other'))],
  ])('never share one with those of %s', async (_, other) => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    for (const id of ['a', 'b']) void ask(STATEMENT, 'public', request(id))
    void other(ask)
    await settled()
    expect(sent.map(({ ids }) => ids)).toEqual([['a', 'b'], ['other']])
  })

  test('go each alone where the statement cannot be merged', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    for (const id of numbers(3)) void ask({ ...STATEMENT, mergeable: false }, 'public', request(id))
    await settled()
    expect(sent.map(({ ids }) => ids)).toEqual([['0'], ['1'], ['2']])
  })
})

describe('a request among others', () => {
  test('that fails gets its fault alone: the others are run again', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const answers = Promise.allSettled(['a', 'bad', 'c'].map((id) => ask(STATEMENT, 'public', request(id))))
    await settled()
    sent[0]?.fail(new Internal())
    await settled()
    expect(sent.slice(1).map(({ statement, ids }) => [statement.text, ids])).toEqual(
      ['a', 'bad', 'c'].map((id) => [STATEMENT.text, [id]]),
    )
    const fault = new Internal({ detail: 'division by zero' })
    for (const { ids, answer, fail } of sent.slice(1)) ids[0] === 'bad' ? fail(fault) : answer()
    expect(await answers).toEqual([
      { status: 'fulfilled', value: ['a'] },
      { status: 'rejected', reason: fault },
      { status: 'fulfilled', value: ['c'] },
    ])
  })

  test('that is answered again does not wait for the one that is to blame', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const [good] = ['a', 'slow'].map((id) => ask(STATEMENT, 'public', request(id)))
    await settled()
    sent[0]?.fail(new Internal())
    await settled()
    sent.find(({ ids }) => ids[0] === 'a' && ids.length === 1)?.answer()
    expect(await good).toEqual(['a'])
  })

  test('is not run again where the database is away', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const answers = Promise.allSettled(numbers(3).map((id) => ask(STATEMENT, 'public', request(id))))
    await settled()
    sent[0]?.fail(new DatabaseUnavailable())
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(sent).toHaveLength(1)
  })

  test('that is given up while it waits is not sent, and the others are', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    await fill(ask, sent)
    const gone = new AbortController()
    const answers = Promise.allSettled([
      ask(STATEMENT, 'public', request('a')),
      ask(STATEMENT, 'public', request('gone', gone.signal)),
      ask(STATEMENT, 'public', request('c')),
    ])
    gone.abort(new DeadlineExceeded())
    sent[0]?.answer()
    await settled()
    expect(sent.slice(3).map(({ ids }) => ids)).toEqual([['a', 'c']])
    sent[3]?.answer()
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  test('that is given up in flight is let go at once, and the others get their answers', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const gone = new AbortController()
    const [good, bad] = [ask(STATEMENT, 'public', request('a')), ask(STATEMENT, 'public', request('gone', gone.signal))]
    await settled()
    const reason = new DeadlineExceeded()
    gone.abort(reason)
    await expect(bad).rejects.toBe(reason)
    sent[0]?.answer()
    expect(await good).toEqual(['a'])
  })

  test('ends the statement when it is the last to give up', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const controllers = [new AbortController(), new AbortController()]
    const answers = Promise.allSettled(
      controllers.map(({ signal }, at) => ask(STATEMENT, 'public', request(String(at), signal))),
    )
    await settled()
    controllers[0]?.abort(new DeadlineExceeded())
    expect(sent[0]?.signal?.aborted).toBe(false)
    controllers[1]?.abort(new DeadlineExceeded())
    expect(sent[0]?.signal?.aborted).toBe(true)
    await answers
    expect(sent).toHaveLength(1)
  })

  test('that is slow costs its neighbours a second, and no place for longer than that', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const good = ask(STATEMENT, 'public', request('a'))
    void ask(STATEMENT, 'public', request('slow'))
    await settled()
    vi.advanceTimersByTime(1_000)
    await settled()
    expect(sent[0]?.signal?.aborted).toBe(true)
    expect(sent.slice(1).map(({ ids }) => ids)).toEqual([['a'], ['slow']])
    sent[1]?.answer()
    expect(await good).toEqual(['a'])
    // The slow one is still at work, and three more find a place.
    for (const id of ['b', 'c', 'd']) {
      void ask(STATEMENT, 'public', request(id))
      await settled()
    }
    expect(sent.slice(3).map(({ ids }) => ids)).toEqual([['b'], ['c'], ['d']])
  })

  test('that is slow alone gives its place away after a second', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    await fill(ask, sent)
    void ask(STATEMENT, 'public', request('next'))
    vi.advanceTimersByTime(999)
    await settled()
    expect(sent).toHaveLength(3)
    vi.advanceTimersByTime(1)
    await settled()
    expect(sent.map(({ ids }) => ids)).toContainEqual(['next'])
    expect(sent[0]?.signal?.aborted).toBe(false)
  })
})

describe('a statement whose batches are slow', () => {
  const slowBatch = async (ask: Ask, sent: readonly Sent[]) => {
    for (const id of ['a', 'b']) void ask(STATEMENT, 'public', request(id))
    await settled()
    vi.advanceTimersByTime(101)
    sent.at(-1)?.answer()
    await settled()
  }

  test('three times in a row is run for each request alone, for ten seconds', async () => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    for (const _ of numbers(3)) await slowBatch(ask, sent)
    expect(sent.splice(0).map(({ ids }) => ids.length)).toEqual([2, 2, 2])
    for (const id of ['a', 'b']) void ask(STATEMENT, 'public', request(id))
    await settled()
    expect(sent.splice(0).map(({ ids }) => ids)).toEqual([['a'], ['b']])
    vi.advanceTimersByTime(10_000)
    for (const id of ['a', 'b']) void ask(STATEMENT, 'public', request(id))
    await settled()
    expect(sent.map(({ ids }) => ids)).toEqual([['a', 'b']])
  })
})

test('whatever comes when, each request gets its own answer or fault, and no batch breaks a rule', async () => {
  const arrival = fc.record({
    rights: fc.constantFrom('public', 'member'),
    size: fc.constantFrom(5, 20),
    fails: fc.boolean(),
    // How many of the statements in flight end before the next request comes.
    ends: fc.integer({ min: 0, max: 3 }),
  })
  const property = fc.asyncProperty(fc.array(arrival, { maxLength: 80 }), async (arrivals) => {
    const { sent, graph } = recorder()
    const ask = createBatches(graph)
    const open: Sent[] = []
    let seen = 0
    const end = async (many: number) => {
      await settled()
      open.push(...sent.slice(seen))
      seen = sent.length
      for (const one of open.splice(0, many)) {
        const poisoned = one.ids.some((id) => arrivals[Number(id)]?.fails)
        if (poisoned) one.fail(new Internal({ detail: one.ids.join() }))
        else one.answer()
        await settled()
      }
    }
    const outcomes: Promise<unknown>[] = []
    for (const [at, { rights, size, ends }] of arrivals.entries()) {
      const signal = new AbortController().signal
      const outcome = ask(STATEMENT, rights, { parameters: { id: String(at), size }, signal })
      outcomes.push(outcome.catch((fault: Internal) => fault.detail))
      if (ends > 0) await end(ends)
    }
    await settled()
    while (open.length > 0 || sent.length > seen) await end(10)
    expect(await Promise.all(outcomes)).toEqual(arrivals.map(({ fails }, at) => (fails ? String(at) : [String(at)])))
    for (const { ids } of sent) {
      expect(ids.length).toBeLessThanOrEqual(16)
      const kinds = ids.map((id) => `${arrivals[Number(id)]?.rights} ${arrivals[Number(id)]?.size}`)
      expect(new Set(kinds).size).toBe(1)
    }
  })
  await fc.assert(property, { numRuns: 100 })
})
