import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/adapters/adapter.ts'
import { identify } from '../../../src/adapters/identity/identify.ts'
import { nameOfficials } from '../../../src/adapters/identity/officials.ts'
import { rewrite } from '../../../src/adapters/identity/rewrite.ts'
import type { Fact } from '../../../src/facts/fact.ts'

let number = 0
/** `GBR | Prime Minister | Wilson | 1965`: state or body, capacity and name parted by a bar, a year or two. */
function mention(text: string, rest: Partial<Mention> = {}): Mention {
  const [party = '', title = '', name = '', years = ''] = text.split('|').map((part) => part.trim())
  const [from = '', to = from] = years.split('–')
  return {
    id: `official:m${number++}`,
    name,
    ...(title === '' ? {} : { title }),
    party: /^[A-Z]{3}$/.test(party) ? `state:${party}` : `body:${party}`,
    ...(from === '' ? {} : { from, to }),
    ...{ sources: ['source:a'], own: false },
    ...rest,
  }
}

/** Who is one person: the names and years of each, in the order in which they were given. */
function people(mentions: readonly Mention[], seed: readonly Fact[] = [], facts: readonly Fact[] = []): string[][] {
  const { personOf } = identify(mentions, facts, seed)
  const groups = new Map<unknown, string[]>()
  for (const { id, name, from } of mentions) {
    const person = personOf.get(id)
    groups.set(person, [...(groups.get(person) ?? []), `${name} ${from ?? ''}`.trim()])
  }
  return [...groups.values()]
}

const sources = ['source:a']
const holds = (official: string, office: string, from: string, to: string): Fact => ({
  ...{
    type: 'HOLDS',
    id: `tenure:${office.slice(7)}-${from}`,
    start: official,
    end: office,
    period: { from, to },
    sources,
  },
})
const office = (id: string, rank: string, state: string): Fact[] => [
  { type: 'Office', id, rank, names: [], sources },
  { type: 'OFFICE_OF', id: `office-of:${id.slice(7)}`, start: id, end: state, sources },
]

describe('mentions of one person', () => {
  it('are those with one id, in whichever source', () => {
    const shultz = { id: 'official:shultz-george-pratt', own: true }
    expect(
      people([
        mention('USA | Secretary of State | George Pratt Shultz | 1982–1989', shultz),
        mention('USA | | George P. Shultz | 1985', shultz),
      ]),
    ).toEqual([['George Pratt Shultz 1982', 'George P. Shultz 1985']])
  })

  it('are those whose full names are alike, though spelt otherwise', () => {
    const made = ['EGY | President | Abdel Fattah El-Sisi | 2020', 'EGY | | Abdelfattah al Sisi | 2018']
    expect(people(made.map((text) => mention(text)))).toHaveLength(1)
  })

  it('are a full name and the surname of who was in that office then', () => {
    const wilson = mention('GBR | Prime Minister | Harold Wilson | 1964–1970')
    const later = mention('GBR | Minister of State | Brian Wilson | 1997–2003')
    expect(people([wilson, later, mention('GBR | Prime Minister | Wilson | 1965')])[0]).toEqual([
      'Harold Wilson 1964',
      'Wilson 1965',
    ])
  })

  it('are a surname and whoever a tenure shows in that office', () => {
    const thatcher = mention('GBR | | Margaret Thatcher | ', { id: 'official:uk-thatcher', own: true })
    const facts = [
      ...office('office:gbr-prime-minister', 'HEAD_OF_GOVERNMENT', 'state:GBR'),
      holds('official:uk-thatcher', 'office:gbr-prime-minister', '1979-05-04', '1990-11-28'),
    ]
    expect(people([thatcher, mention('GBR | Prime Minister | Thatcher | 1982-06-07')], [], facts)).toHaveLength(1)
  })

  it('are a surname and whoever is first named in full years later', () => {
    const made = ['1958', '1961', '1963', '1966'].map((year) => `FRA | President | de Gaulle | ${year}`)
    expect(people([...made, 'FRA | President | Charles de Gaulle | 1969'].map((text) => mention(text)))).toHaveLength(1)
  })

  it('are two spellings of a first name beside one surname, in a capacity that says no office', () => {
    const made = ['PSE | President | Yasser Arafat | 1999', 'PSE | Chairman | Yasir Arafat | 2000']
    expect(people(made.map((text) => mention(text)))).toHaveLength(1)
  })

  it('are surnames that follow each other in time', () => {
    const made = ['1957', '1958', '1961', '1962'].map((year) => mention(`SUN | | Gromyko | ${year}`))
    expect(people(made)).toHaveLength(1)
  })

  it('are those of a former state and of the one that its people went on acting for', () => {
    const made = ['SUN | Ambassador | Yuli Vorontsov | 1990', 'RUS | Ambassador | Yuli Vorontsov | 1993']
    expect(people(made.map((text) => mention(text)))).toHaveLength(1)
  })

  it('are those of one full name for a state and for a body', () => {
    const made = [
      'NOR | Prime Minister | Jens Stoltenberg | 2012',
      'nato | Secretary General | Jens Stoltenberg | 2016',
    ]
    expect(people(made.map((text) => mention(text)))).toHaveLength(1)
  })
})

describe('mentions of two', () => {
  it('are those that one source keeps under two ids, whatever their names', () => {
    const own = (id: string) => mention('GBR | | David Davis | ', { id, own: true })
    expect(people([own('official:uk-davis-1'), own('official:uk-davis-2')])).toHaveLength(2)
  })

  it('are those of one name in two states', () => {
    const made = ['PRT | President | Antonio Costa | 2018', 'BRA | President | Antonio Costa | 2018']
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })

  it('are father and son, of whom the one has the whole name of the other', () => {
    const made = [
      'QAT | Emir | Hamad bin Khalifa Al-Thani | 2006',
      'QAT | Emir | Tamim bin Hamad bin Khalifa Al-Thani | 2007',
    ]
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })

  it('are father and son of one surname and office, of whom the father is never named in full', () => {
    const made = ['1994', '1998', '2000'].map((year) => `SYR | President | Assad | ${year}`)
    expect(people([...made, 'SYR | President | Bashar Assad | 2000-10'].map((text) => mention(text)))).toHaveLength(2)
  })

  it('are two who have all names but one in common', () => {
    const made = ['PAK | | Mohammad Zafrullah Khan | 1963', 'PAK | | Mohammad Ayub Khan | 1963']
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })

  it('are two whom a short form of a name would fit both', () => {
    const long = ['2003', '2005', '2007'].map(
      (year) => `KWT | Prime Minister | Sabah Al-Ahmad Al-Jaber Al-Sabah | ${year}`,
    )
    const made = [
      ...long,
      'KWT | Prime Minister | Sabah Al-Sabah | 2005',
      'KWT | Prime Minister | Sabah Al-Khaled Al-Sabah | 2009',
    ]
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })

  it('are uncle and nephew of one name, whom a generation parts', () => {
    const made = [
      'GRC | Prime Minister | Konstantinos Karamanlis | 1978',
      'GRC | Prime Minister | Konstantinos Karamanlis | 2005',
    ]
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })

  it('are those whom eighty years part', () => {
    const made = ['FRA | President | Pierre Martin | 1905', 'FRA | President | Pierre Martin | 1985']
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })

  it('are someone who was a child then, and whoever has died', () => {
    const known = mention('FRA | | Pierre Martin | 1985', { born: '1950', died: '1990', own: true })
    const made = ['FRA | | Pierre Martin | 1960', 'FRA | | Pierre Martin | 1995'].map((text) => mention(text))
    expect(people([known, ...made]).map(({ length }) => length)).toEqual([1, 1, 1])
  })

  it('are a surname that fits two equally, and both of these', () => {
    const made = ['IND | Prime Minister | Indira Gandhi | 1982', 'IND | Prime Minister | Rajiv Gandhi | 1986']
    expect(people([...made, 'IND | Prime Minister | Gandhi | 1984'].map((text) => mention(text)))).toHaveLength(3)
  })

  it('are a president and whoever represents the president', () => {
    const made = [
      'PHL | Personal Representative of the Head of State | Imelda Marcos | 1975',
      'PHL | President | Marcos | 1975',
    ]
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })

  it('are surnames in other offices of one year', () => {
    const made = ['KOR | President | Kim | 1998', 'KOR | Foreign Minister | Kim | 1998']
    expect(people(made.map((text) => mention(text)))).toHaveLength(2)
  })
})

describe('the official of a mention', () => {
  const aleinik: Fact[] = [
    {
      type: 'Official',
      id: 'official:sergei-aleinik',
      names: [
        { value: 'Sergei Aleinik', kind: 'PREFERRED' },
        { value: 'Siarhiej Alejnik', kind: 'TRANSLITERATION' },
      ],
      sources,
    },
    ...office('office:blr-foreign-minister', 'FOREIGN_MINISTER', 'state:BLR'),
    holds('official:sergei-aleinik', 'office:blr-foreign-minister', '2023-10-12', '2023-12-15'),
  ]
  const named = (mentions: readonly Mention[], seed: readonly Fact[] = []) =>
    nameOfficials(identify(mentions, [], seed), new Set(seed.map(({ id }) => id)))

  it('keeps the id of the seed, whose fact stands as it is', () => {
    const said = mention('BLR | Minister for Foreign Affairs | Syarhey Aleynik | 2023')
    const { ids, facts } = named([said], aleinik)
    expect([ids.get(said.id), facts]).toEqual(['official:sergei-aleinik', []])
  })

  it('has an id of the name, with the state where another has it', () => {
    const made = ['PRT | President | Antonio Costa | 2018', 'BRA | President | Antonio Costa | 2018']
    expect(named(made.map((text) => mention(text))).facts.map(({ id }) => id)).toEqual([
      'official:antonio-costa',
      'official:antonio-costa-bra',
    ])
  })

  it('has every full spelling with who spells it so, and no bare surname beside it', () => {
    const made = [
      mention('NGA | President | Olusegun Obasanjo | 2000'),
      mention('NGA | President | Olusegun Obasanjo | 2002'),
      mention('NGA | President | Oluṣẹgun Ọbasanjọ | 2003', { sources: ['source:b'] }),
      mention('NGA | President | Olusegan Obasanjo | 2001', { sources: ['source:b'] }),
      mention('NGA | President | Obasanjo | 2001', { sources: ['source:b'] }),
    ]
    expect(named(made).facts).toMatchObject([
      {
        names: [
          { value: 'Olusegun Obasanjo', kind: 'PREFERRED' },
          { value: 'Olusegan Obasanjo', kind: 'VARIANT', sources: ['source:b'] },
        ],
        sources: ['source:a', 'source:b'],
      },
    ])
  })

  it('takes the place of the mention in all facts', () => {
    const ids = new Map([['official:m', 'official:a']])
    const facts: Fact[] = [
      { type: 'ATTENDED', id: 'attendance:a', start: 'official:m', end: 'meeting:a', sources },
      {
        type: 'PLANS_MEETING_AT',
        id: 'plan:a',
        start: 'official:m',
        end: 'place:a',
        announcedBy: 'official:m',
        expected: ['official:m', 'official:a'],
        sources,
      },
    ]
    expect(rewrite(facts, ids)).toMatchObject([
      { start: 'official:a', end: 'meeting:a' },
      { start: 'official:a', announcedBy: 'official:a', expected: ['official:a'] },
    ])
  })
})
