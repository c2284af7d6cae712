import { describe, expect, it } from 'vitest'
import { createTeardown } from '../../src/teardown.ts'

describe('the teardown', () => {
  it('stops what was started last first, and one thing after the other', async () => {
    const events: string[] = []
    const teardown = createTeardown(() => expect.unreachable('nothing fails here'))
    for (const what of ['database', 'server'])
      teardown.add(what, async () => {
        events.push(`${what} stops`)
        await Promise.resolve()
        events.push(`${what} has stopped`)
      })
    await teardown.run()
    expect(events).toEqual(['server stops', 'server has stopped', 'database stops', 'database has stopped'])
  })

  it('reports a step that fails, and stops the others all the same', async () => {
    const faults: unknown[] = []
    const stopped: string[] = []
    const teardown = createTeardown((what, error) => faults.push([what, String(error)]))
    teardown.add('database', async () => stopped.push('database'))
    teardown.add('server', () => Promise.reject(new Error('will not')))
    await teardown.run()
    expect(faults).toEqual([['server', 'Error: will not']])
    expect(stopped).toEqual(['database'])
  })

  it('stops nothing twice', async () => {
    let stops = 0
    const teardown = createTeardown(() => undefined)
    teardown.add('server', async () => {
      stops += 1
    })
    await Promise.all([teardown.run(), teardown.run()])
    expect(stops).toBe(1)
  })
})
