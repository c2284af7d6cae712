import type { Variables } from '../questions/floor.ts'
import type { QuestionName } from '../questions/names.ts'
import type { Cell, Measured } from './cell.ts'
import type { Engine } from './engine.ts'
import type { EngineName } from './names.ts'
import { requestsOf } from './requests.ts'
import { connect } from './turn.ts'

export interface Rounds {
  readonly rounds: number
  readonly turnMs: number
}

// One request after the other would leave most of an engine's code uncompiled by the time its first round begins.
const WARM = 16

/**
 * One question at one concurrency: after a warm-up of each engine, rounds in which the engines take turns, each round
 * beginning with another engine and another place in the pool of variables.
 */
export async function measure(
  engines: readonly Engine[],
  question: QuestionName,
  pool: readonly Variables[],
  concurrency: number,
  { rounds, turnMs }: Rounds,
): Promise<Cell> {
  const players = engines.map(({ name, address }) => ({
    name,
    requests: requestsOf(name, question, pool),
    connections: connect(address, concurrency),
    warmUp: connect(address, Math.max(concurrency, WARM)),
    measured: { rates: [], latencies: [] } as Measured,
  }))
  try {
    for (const { warmUp, requests } of players) await warmUp.turn(requests, 0, turnMs)
    for (let round = 0; round < rounds; round++) {
      const from = Math.floor((round * pool.length) / rounds)
      for (let seat = 0; seat < players.length; seat++) {
        const { connections, requests, measured } = players[(round + seat) % players.length] as (typeof players)[number]
        const { rate, latencies } = await connections.turn(requests, from, turnMs)
        measured.rates.push(rate)
        // Not by spreading: arguments of a call lie on the stack, and 64 connections give thousands.
        for (const latency of latencies) measured.latencies.push(latency)
      }
    }
  } finally {
    await Promise.all(players.flatMap(({ connections, warmUp }) => [connections.close(), warmUp.close()]))
  }
  const measured = players.map(({ name, measured }) => [name, measured] satisfies [EngineName, Measured])
  return { question, concurrency, engines: Object.fromEntries(measured) }
}
