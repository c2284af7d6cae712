import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A process that does not outlive ours, not even when ours is killed. */
export interface Tied {
  readonly pid: number
  /** Settles when the process has ended: with its exit code, null if a signal ended it. Never rejects. */
  readonly exited: Promise<number | null>
  /** The last lines that it printed, at most 30. */
  readonly lastLines: () => string
  /** Ends it as the death of our own process would. */
  readonly cut: () => void
  /** Asks it to end, with no more patience than it takes. */
  readonly terminate: () => void
}

export interface TieOptions {
  /** Seconds between SIGTERM and SIGKILL once the line is cut; 0 sends SIGKILL at once. */
  readonly grace: number
  readonly onLine?: (line: string) => void
}

const KEPT_LINES = 30

// The shell leaves a watcher behind and becomes the command, so that the command has the pid and the exit code that we
// see. The watcher holds the other end of our pipe, which the kernel closes however we die. A line that can be read
// means that the command is over and that its pid may be another's.
const SCRIPT = `
grace=$1; target=$$; shift
exec 3<&0
(
  read -r over <&3 && exit
  [ "$grace" -eq 0 ] || kill -TERM "$target"
  while [ "$grace" -gt 0 ] && kill -0 "$target"; do sleep 1; grace=$((grace - 1)); done
  kill -0 "$target" && kill -KILL "$target"
) >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null
`

/** Starts a command. One that does not exist exits with 127, as a shell has it. */
export function tie(command: readonly string[], { grace, onLine }: TieOptions): Tied {
  // Detached: Ctrl-C reaches the whole group of a terminal, and Neo4j would be gone before the requests are answered.
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(grace), ...command], { detached: true, stdio: 'pipe' })
  const lines: string[] = []
  const hear = (line: string) => {
    lines.push(line)
    if (lines.length > KEPT_LINES) lines.shift()
    onLine?.(line)
  }
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', hear)
  // The watcher may have gone before the line is written.
  child.stdin.on('error', () => undefined)
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', () => child.stdin.end('over\n'))
    // After the last line, unlike `exit`.
    child.once('close', resolve)
    child.once('error', () => resolve(127))
  })
  return {
    pid: child.pid ?? 0,
    exited,
    lastLines: () => lines.join('\n'),
    cut: () => child.stdin.end(),
    terminate: () => child.kill('SIGTERM'),
  }
}
