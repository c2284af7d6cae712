import { BadUserInput } from '../errors.ts'

/** How many items a page holds unless told, and at most. */
const PAGE_SIZE = 25
const LARGEST_PAGE = 500

export interface Page {
  readonly size: number
  /** Asked for with `last`: the page is read from the end of the list. */
  readonly backward: boolean
}

/** Reads Relay's `first` and `last`. Throws BAD_USER_INPUT where both are given or one is not from 1 to 500. */
export function readPage({ first, last }: { first?: unknown; last?: unknown }, path: string): Page {
  const given = (value: unknown): value is number => value !== undefined && value !== null
  if (given(first) && given(last)) throw new BadUserInput('last', `${path} takes first or last, not both.`)
  const size = given(last) ? last : given(first) ? first : PAGE_SIZE
  if (size < 1 || size > LARGEST_PAGE) {
    const argument = given(last) ? 'last' : 'first'
    throw new BadUserInput(argument, `${path}(${argument}:) is ${size}; it goes from 1 to ${LARGEST_PAGE}.`)
  }
  return { size, backward: given(last) }
}
