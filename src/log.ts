import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import type { Config } from './config.ts'

/** JSON lines in production, short lines for people elsewhere and on a terminal. */
export function createLog(config: Pick<Config, 'logLevel' | 'production'>): Logger {
  const forPeople = !config.production || process.stdout.isTTY
  const options = { level: config.logLevel, base: null }
  // Synchronous: the last line before an exit is the one that tells why.
  return forPeople ? pino(options, pretty({ ignore: 'time,code', singleLine: true, sync: true })) : pino(options)
}
