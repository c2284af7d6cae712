import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import type { Config } from './config.ts'

/**
 * JSON lines in production, short lines for people elsewhere and on a terminal.
 * @param to a service says what it does on stdout; of a command that is the place of its answer
 */
export function createLog(
  config: Pick<Config, 'logLevel' | 'production'>,
  to: NodeJS.WriteStream & { fd: number },
): Logger {
  const forPeople = !config.production || to.isTTY
  const options = { level: config.logLevel, base: null }
  // Synchronous: the last line before an exit is the one that tells why.
  if (forPeople) return pino(options, pretty({ ignore: 'time,code', singleLine: true, destination: to.fd, sync: true }))
  return pino(options, pino.destination({ dest: to.fd, sync: true }))
}
