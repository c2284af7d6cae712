import type { Engine } from './engine.ts'
import { requestsOf } from './requests.ts'
import { median, percentile } from './statistics.ts'
import { connect } from './turn.ts'

/**
 * The latency of an official with thousands of meetings over that of one with a few: medians of turns on one connection,
 * one after the other, and of their ratios the median.
 */
export async function measureHub({ name, address }: Engine, hub: string, few: string, turnMs: number): Promise<number> {
  const connections = connect(address, 1)
  const [busy, quiet] = [hub, few].map((id) => requestsOf(name, 'official', [{ id }]))
  const latency = async (requests = busy ?? []) =>
    percentile((await connections.turn(requests, 0, turnMs)).latencies, 0.5)
  const ratios: number[] = []
  try {
    await latency(busy)
    await latency(quiet)
    for (let round = 0; round < 7; round++) ratios.push((await latency(busy)) / (await latency(quiet)))
  } finally {
    await connections.close()
  }
  return median(ratios)
}
