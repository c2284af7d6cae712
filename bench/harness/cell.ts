import type { QuestionName } from '../questions/names.ts'
import type { EngineName } from './names.ts'
import { ratioOfRounds } from './statistics.ts'

/** What one engine did with one question at one concurrency. */
export interface Measured {
  /** Requests per second, round by round. */
  readonly rates: number[]
  /** Of all rounds, in milliseconds. */
  readonly latencies: number[]
}

export interface Cell {
  readonly question: QuestionName
  readonly concurrency: number
  readonly engines: Readonly<Partial<Record<EngineName, Measured>>>
}

/** Chancery's requests per second over another engine's; undefined where one of them did not take part. */
export function ratioTo({ engines }: Cell, other: EngineName): number | undefined {
  const [own, others] = [engines.chancery, engines[other]]
  return own && others && ratioOfRounds(own.rates, others.rates)
}
