import { cursorKeys, type SortKey } from '../paging/keyset.ts'
import { mark } from './tokens.ts'

const KEY = /^(?:(date|int|float|fixed) )?([\w.]+(?:\(.*\))?)( DESC)?( undated last)?$/

/** Cuts a list at its commas, not within parentheses. */
export const split = (list: string): string[] => (list === '' ? [] : list.split(/,\s*(?![^(]*\))/))

/** The keys of an order, the fixed ones first. */
export function sortKeys(list: string, fault: (reason: string) => Error): SortKey[] {
  const keys = split(list).map((text): SortKey => {
    const [, type = 'text', expression, descending, undated] = KEY.exec(text.trim()) ?? []
    if (expression === undefined || (undated && (type !== 'date' || descending))) throw fault(`no sort key: ${text}`)
    return {
      expression: mark(expression),
      descending: descending !== undefined,
      type: type as SortKey['type'],
      undatedLast: undated !== undefined,
    }
  })
  // The list is read in two stretches, dated and undated: behind another key there would be two for each of its values.
  if (cursorKeys(keys).findIndex(({ undatedLast }) => undatedLast) > 0)
    throw fault('«undated last» stands at the first key that is not fixed')
  return keys
}
