/** The value in the middle; of an even number, the mean of the two. NaN of none. */
export function median(values: readonly number[]): number {
  return (quantile(values, 0.5, Math.floor) + quantile(values, 0.5, Math.ceil)) / 2
}

/** The value below which a share of all lie: the nearest rank. NaN of none. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN

function quantile(values: readonly number[], share: number, round: (rank: number) => number): number {
  return [...values].sort((a, b) => a - b)[round((values.length - 1) * share)] ?? Number.NaN
}

/** The mean of ratios: twice as fast here and half as fast there are even. NaN of none. */
export const geometricMean = (ratios: readonly number[]): number =>
  Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)

/**
 * How many times as many requests the first answered as the second: the ratio of each round, where both took their
 * turns within seconds of each other, and of these the median. A machine that slows down for a minute changes both.
 */
export const ratioOfRounds = (first: readonly number[], second: readonly number[]): number =>
  median(first.flatMap((rate, round) => (second[round] === undefined ? [] : [rate / second[round]])))
