import { connect } from '../src/graph/graph.ts'
import type { Settings } from './engines/settings.ts'
import { landmarks } from './graph/landmarks.ts'
import { SIZES } from './graph/size.ts'
import type { Cell } from './harness/cell.ts'
import { compareAnswers } from './harness/compare.ts'
import { openDatabase } from './harness/database.ts'
import type { Engine } from './harness/engine.ts'
import { measureHub } from './harness/hub.ts'
import { highestWhile } from './harness/memory.ts'
import type { EngineName } from './harness/names.ts'
import { type Options, readOptions } from './harness/options.ts'
import { poolOf } from './harness/pool.ts'
import { measure } from './harness/rounds.ts'
import { startChancery } from './harness/startChancery.ts'
import { startPeer } from './harness/startPeer.ts'
import { summarize } from './harness/summary.ts'
import { table } from './harness/table.ts'
import type { Variables } from './questions/floor.ts'
import { QUESTIONS, type QuestionName } from './questions/names.ts'

/** The concurrency at which Chancery's memory is watched. */
const CROWD = 64

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const start = (name: EngineName, settings: Settings): Promise<Engine> =>
  name === 'chancery' ? startChancery(settings, say) : startPeer(name, settings)

/** The questions with their variables, once the engines agree on all of them. */
async function agree(engines: readonly Engine[], settings: Settings, questions: readonly QuestionName[]) {
  const pools = new Map<QuestionName, Variables[]>()
  const graph = connect({ ...settings, database: 'neo4j' })
  try {
    for (const question of questions) {
      const pool = await poolOf(graph, question)
      await compareAnswers(engines, question, pool)
      pools.set(question, pool)
      say(`Same answers: ${question} (${QUESTIONS[question]})`)
    }
  } finally {
    await graph.close()
  }
  return pools
}

async function compete(engines: readonly Engine[], settings: Settings, options: Options): Promise<void> {
  const pools = await agree(engines, settings, options.questions)
  const chancery = engines.find(({ name }) => name === 'chancery')
  const cells: Cell[] = []
  let rss: number | undefined
  for (const concurrency of options.concurrencies)
    for (const [question, pool] of pools) {
      const work = () => measure(engines, question, pool, concurrency, options)
      const [cell, highest] = chancery ? await highestWhile(chancery.pid, work) : [await work(), 0]
      cells.push(cell)
      if (chancery && concurrency === CROWD) rss = Math.max(rss ?? 0, highest)
      const rates = Object.entries(cell.engines).map(
        ([name, { rates }]) => `${name} ${Math.round(rates.at(-1) ?? 0)}/s`,
      )
      say(`${concurrency} connections, ${question}: ${rates.join(', ')}`)
    }
  const { hub, few } = landmarks(options.quick ? SIZES.quick : SIZES.full)
  const hubRatio = chancery && (await measureHub(chancery, hub, few, options.turnMs))
  say(`\n${table(cells)}\n`)
  say(JSON.stringify(summarize(cells, hubRatio, rss)))
}

/** Rejects on Ctrl-C, so that what was started is stopped as after any other failure. */
const interrupted = (): Promise<never> =>
  new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => reject(new Error(`Ended by ${signal}.`)))
  })

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const { settings, stop } = await openDatabase(options, say)
  const engines: Engine[] = []
  const work = async () => {
    for (const name of options.engines) engines.push(await start(name, settings))
    await compete(engines, settings, options)
  }
  try {
    await Promise.race([work(), interrupted()])
  } finally {
    await Promise.all(engines.map((engine) => engine.stop()))
    await stop()
  }
}

run().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
