import { parseXml, textOf } from './xml.ts'

/** A President of the United States and the term, its last day that of the successor's oath. */
export interface President {
  /** The id of history.state.gov: `nixon-richard-m`. */
  readonly id: string
  readonly name: string
  readonly from: string
  /** Absent for the one in office when the list was made. */
  readonly to?: string
  readonly born?: string
  readonly died?: string
}

type Row = Readonly<
  Record<'id' | 'name' | 'took-office-date' | 'left-office-date' | 'birth-year' | 'death-year', unknown>
>

const known = <Key extends string>(key: Key, value: unknown): { [_ in Key]?: string } => {
  const text = textOf(value)
  return text === '' ? {} : ({ [key]: text } as { [_ in Key]?: string })
}

/** Reads presidents.xml of the travels. Those who served twice stand in it twice. */
export function readPresidents(xml: string): President[] {
  return parseXml<Row>(xml, 'president').map((row) => ({
    id: textOf(row.id),
    name: textOf(row.name),
    from: textOf(row['took-office-date']),
    ...known('to', row['left-office-date']),
    ...known('born', row['birth-year']),
    ...known('died', row['death-year']),
  }))
}

/**
 * The President, or the one elected or former, whom a name means on a day: `Bush` is the one in office, else the one whose term
 * begins next within a year, else the last who had one. Without a name it is whoever was in office.
 */
export function presidentOn(day: string, presidents: readonly President[], name?: string): President | undefined {
  const named = name === undefined ? presidents : presidents.filter((each) => isNamed(each.name, name))
  const inOffice = named.find(({ from, to }) => from <= day && (to === undefined || day < to))
  if (inOffice || name === undefined) return inOffice
  const nextYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  const elected = named.find(({ from }) => day < from && from <= nextYear)
  return elected ?? named.findLast(({ to }) => to !== undefined && to <= day)
}

/** `Bush`, `George Bush` and `George W. Bush`: the surname, and no first name that is another. */
function isNamed(full: string, name: string): boolean {
  const words = name.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ')
  const last = words.at(-1) ?? ''
  const given = words.slice(0, -1).filter((word) => !word.endsWith('.'))
  return full.replace(/,? Jr\.?$/, '').endsWith(` ${last}`) && given.every((word) => full.includes(word))
}
