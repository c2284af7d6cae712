import { EARLIEST, LATEST, parsePartialDate } from './partialDate.ts'

/** A range of days as a client gives it; a missing end is open. */
export interface During {
  readonly from?: string | null
  readonly to?: string | null
}

/** An open start: the day after EARLIEST, so that what is undated and carries that key lies in no range. */
const OPEN_START = '0001-01-02'

/** The first and the last day of a range, both inclusive; an open end is the end of time. */
export function daysOf({ from, to }: During): { from: string; to: string } {
  const first = (from && parsePartialDate(from)?.first) || OPEN_START
  return {
    from: first > EARLIEST ? first : OPEN_START,
    to: (to && parsePartialDate(to)?.last) || LATEST,
  }
}
