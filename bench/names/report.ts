import type { Outcome, Verdict } from './measure.ts'

/** A surname by itself has no one right answer, so it counts in its own line alone. */
const ALONE = 'surname alone'
/** The system of what is asked for people who are not in the graph. */
export const ABSENT = 'not in the graph'

const SCRIPTS = ['Latin', 'Cyrillic', 'Han', 'Arabic'] as const

const scriptOf = (text: string): string =>
  SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)) ?? 'other'

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

function precision(verdicts: readonly Verdict[]): string[] {
  const sure = verdicts.filter((verdict) => verdict.sure)
  return [share(sure.length, verdicts.length), share(sure.filter(({ right }) => right).length, sure.length)]
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const within = (place: number) => share(outcomes.filter((one) => one.place <= place).length, outcomes.length)
  const [alone, hinted] = [outcomes.map((one) => one.alone), outcomes.map((one) => one.hinted)]
  const right = share(hinted.filter((verdict) => verdict.right).length, hinted.length)
  const cells = [outcomes.length, within(1), within(5), ...precision(alone), right, ...precision(hinted)]
  return `| ${[name, ...cells].join(' | ')} |`
}

function linesBy(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): string[] {
  const names = [...new Set(outcomes.map(key))].sort()
  return names.map((name) =>
    line(
      name,
      outcomes.filter((outcome) => key(outcome) === name),
    ),
  )
}

/** The tables of docs/names.md. */
export function report(outcomes: readonly Outcome[]): string {
  const heading = (what: string) =>
    `| ${what} | asked | recall@1 | recall@5 | sure | right when sure | best right, told state and year | sure, told | right when sure, told |\n|---|${' --: |'.repeat(8)}`
  const counted = outcomes.filter(({ asked }) => asked.system !== ALONE && asked.system !== ABSENT)
  const scripts = linesBy(counted, ({ asked }) => `${scriptOf(asked.text)} → ${scriptOf(asked.person.known)}`)
  return [
    heading('system'),
    ...linesBy(counted, ({ asked }) => asked.system),
    ...linesBy(
      outcomes.filter((outcome) => !counted.includes(outcome)),
      ({ asked }) => asked.system,
    ),
    line('**all but these two**', counted),
    '',
    heading('asked in → known in'),
    ...scripts,
  ].join('\n')
}

/** What was not found first, and what was taken wrongly for sure. */
export function misses(outcomes: readonly Outcome[]): string {
  const shown = outcomes.filter(
    ({ asked, place, alone, hinted }) =>
      (place > 1 && asked.system !== ALONE && asked.system !== ABSENT) ||
      [alone, hinted].some(({ sure, right }) => sure && !right),
  )
  return shown
    .map(({ asked, place, alone, hinted }) => {
      const wrong = [alone.sure && !alone.right && 'SURE', hinted.sure && !hinted.right && 'SURE WHEN TOLD']
      const at = place === Number.POSITIVE_INFINITY ? 'not in 5' : `at ${place}`
      const { state, known } = asked.person
      return [
        at,
        asked.text,
        '=',
        known,
        `(${state}; ${asked.system})`,
        'taken:',
        alone.taken,
        ...wrong.filter(Boolean),
      ].join(' ')
    })
    .join('\n')
}
