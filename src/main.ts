#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { readCommand, UsageFault } from './cli/command.ts'
import { ConfigFault, readConfig } from './config.ts'
import { ChanceryError } from './errors.ts'
import { createLog } from './log.ts'
import { start, startAndRun } from './start.ts'
import { createTeardown } from './teardown.ts'

// What is alive takes some 60 MB, yet left to itself V8 lets the heap grow to four times that before it collects: at 64
// connections the process takes 158 MiB in place of 255, at the same number of requests a second.
setFlagsFromString('--heap-growing-percent=30')

const STOP_WITHIN_MS = 10_000
const WRONG_USAGE = 2

async function readOrExit() {
  try {
    const command = await readCommand(process.argv.slice(2))
    if (command.name !== 'help') return { command, config: readConfig() }
    process.stdout.write(`${command.text}\n`)
    process.exit(0)
  } catch (fault) {
    if (!(fault instanceof ConfigFault || fault instanceof UsageFault)) throw fault
    process.stderr.write(`${fault.message}\n`)
    process.exit(fault instanceof UsageFault ? WRONG_USAGE : 1)
  }
}

const { command, config } = await readOrExit()
const log = createLog(config, command.name === 'serve' ? process.stdout : process.stderr)
const teardown = createTeardown((what, error) => log.error({ err: error }, `Stopping ${what} failed`))
let stopping = false

async function stop(exitCode: number): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => {
    log.fatal(`Not everything had stopped after ${STOP_WITHIN_MS / 1000} s; leaving all the same.`)
    process.exit(1)
  }, STOP_WITHIN_MS)
  await teardown.run()
  process.exit(exitCode)
}

// What was thrown on purpose says all in its message; a bug is found by its stack.
const isBug = (error: unknown): boolean =>
  !(error instanceof Error) || [TypeError, ReferenceError, RangeError].some((kind) => error instanceof kind)

function fail(error: unknown): void {
  // What breaks while everything is being stopped breaks because of that.
  if (stopping) return
  if (isBug(error)) log.fatal({ err: error }, 'Something is wrong in Chancery itself')
  else if (error instanceof ChanceryError) log.fatal(error.detail ?? error.message)
  else if (error instanceof Error) log.fatal(error.message)
  void stop(error instanceof UsageFault ? WRONG_USAGE : 1)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) {
      log.warn(`${signal} again: leaving at once.`)
      process.exit(1)
    }
    log.info(`${signal}: stopping. Once more to leave at once.`)
    // A command that was stopped has not done what it was asked to.
    void stop(command.name === 'serve' ? 0 : 1)
  })
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

try {
  if (command.name === 'serve') {
    const { lost } = await start(config, log, teardown)
    const said = await lost
    fail(new Error(`Neo4j ended by itself. It said last:\n${said}`))
  } else {
    const { text, aside = '', failed = false } = await startAndRun(command, config, log, teardown)
    if (text !== '') process.stdout.write(`${text}\n`)
    if (aside !== '') process.stderr.write(`${aside}\n`)
    void stop(failed ? 1 : 0)
  }
} catch (error) {
  fail(error)
}
