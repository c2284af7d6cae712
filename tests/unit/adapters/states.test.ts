import { describe, expect, it } from 'vitest'
import { FORMER_STATES } from '../../../src/adapters/states/former.ts'
import { formerStateFacts } from '../../../src/adapters/states/stateFacts.ts'
import { checkShape } from '../../../src/facts/shape.ts'
import { checkTime } from '../../../src/facts/time.ts'
import { states } from './seedStates.ts'

describe('a state', () => {
  it.each([
    ['the Soviet Union under the code of Russia', 'RUS', '1975', 'SUN'],
    ['the Soviet Union under the slug of Russia', 'russia', '1988-05-29', 'SUN'],
    ['the Soviet Union to its last day', 'Russia', '1991-12-25', 'SUN'],
    ['Russia from the next', 'U.S.S.R.', '1991-12-26', 'RUS'],
    ['Russia before the Union', 'russia', '1905', 'RUS'],
    ['Belarus, which had a seat of its own', 'Byelorussian Soviet Socialist Republic', '1960', 'BLR'],
    ['a Soviet republic without one', 'Kirghizia', '1990', 'SUN'],
    ['the Federal Republic of Germany', 'Germany, Federal Republic of', '1975', 'DEU'],
    ['East Germany', 'german-democratic-republic', '1989', 'DDR'],
    ['East Germany after its end', 'DDR', '1990-10-03', 'DEU'],
    ['Prussia under the slug of Germany', 'germany', '1848', 'XPR'],
    ['the Ottoman Empire under the slug of Turkey', 'turkey', '1831', 'XOE'],
    ['Austria-Hungary under the slug of Austria', 'austria', '1900', 'XAH'],
    ['the Papal States under the slug of the Holy See', 'holy-see', '1848', 'XPS'],
    ['Sardinia under the slug of Italy', 'italy', '1840', 'XSA'],
    ['Yugoslavia under the code of Serbia', 'SRB', '1980', 'YUG'],
    ['Serbia before Yugoslavia', 'serbia', '1905', 'SRB'],
    ['Serbia and Montenegro under the code of Yugoslavia', 'YUG', '2004', 'SCG'],
    ['Serbia after it', 'Serbia and Montenegro', '2007', 'SRB'],
    ['Yugoslavia of which a part is named', 'Yugoslavia (Kosovo)', '1999', 'YUG'],
    ['Czechoslovakia under the code of Slovakia', 'SVK', '1970', 'CSK'],
    ['South Vietnam under the name of Vietnam', 'Vietnam', '1966', 'XVS'],
    ['North Vietnam by its name', 'North Vietnam', '1973', 'VDR'],
    ['Vietnam from their union on', 'south-vietnam-1975', '1977', 'VNM'],
    ['South Yemen under a code that is not ISO’s', 'YDYE', '1970', 'YMD'],
    ['North Yemen, whose seat Yemen has', 'Yemen Arab Republic', '1985', 'YEM'],
    ['the United Arab Republic under the code of Egypt', 'EGY', '1960', 'XUA'],
    ['Egypt that kept its name', 'United Arab Republic', '1968', 'EGY'],
    ['Korea before 1910', 'joseon-dynasty-1910', '1883', 'XKE'],
    ['China before 1949, whatever it was called', 'China', '1945', 'CHN'],
    ['Taiwan as the Republic of China', 'China, Republic of', '1961', 'TWN'],
    ['the mainland by its name', 'China, People’s Republic of', '1972', 'CHN'],
    ['a state that was renamed', 'Ceylon (Sri Lanka)', '1957', 'LKA'],
    ['Zaire', 'Zaire', '1980', 'COD'],
    ['the other Congo', 'congo-brazzaville', '1970', 'COG'],
    ['a slug without an apostrophe', 'cote-divoire', '2011', 'CIV'],
    ['a saint', 'Saint Kitts and Nevis', '1990', 'KNA'],
    ['a name turned round its comma', 'Micronesia, Federated States of', '1991', 'FSM'],
    ['a name in full style', 'Democratic Socialist Republic of Sri Lanka', '2020', 'LKA'],
    ['a territory', 'french-polynesia', '2022', 'PYF'],
  ])('is found: %s', (_, name, on, code) => {
    expect(states.find(name, on)).toBe(`state:${code}`)
  })

  it('is none where the name is a body’s, or a former state’s that has no one heir', () => {
    expect(['EUE', 'EUU', 'European Union', 'IAEA'].map((name) => states.find(name, '1990'))).toEqual(
      Array(4).fill(undefined),
    )
    expect(states.find('Czechoslovakia', '1993')).toBeUndefined()
  })

  it('held places whose people spoke for themselves', () => {
    expect(states.find('Byelorussia', '1974')).toBe('state:BLR')
    expect(states.placeIn('Byelorussia', '1974')).toBe('state:SUN')
    expect(states.placeIn('Latvia', '1974')).toBe('state:SUN')
    expect(states.placeIn('belarus', '1994')).toBe('state:BLR')
  })

  it('is called as it was', () => {
    expect(states.nameOf('state:SUN')).toBe('Soviet Union')
    expect(states.nameOf('state:GBR')).toBe('United Kingdom')
  })
})

describe('the facts of former states', () => {
  const facts = formerStateFacts()

  it('have the form of facts', () => {
    expect(facts.map(checkShape).filter((found) => 'reasons' in found)).toEqual([])
    expect(facts.flatMap(checkTime)).toEqual([])
  })

  it('lead to states that are there, each by its code', () => {
    const codes = FORMER_STATES.flatMap(({ code, successors }) => [code, ...successors])
    expect(codes.filter((code) => states.nameOf(`state:${code}`) === `state:${code}`)).toEqual([])
  })

  it('let no state succeed one that began later than it ended', () => {
    const byCode = new Map(FORMER_STATES.map((state) => [state.code, state]))
    const wrong = FORMER_STATES.flatMap(({ to, successors }) =>
      successors.filter((code) => (byCode.get(code)?.to ?? '9999') < to),
    )
    expect(wrong).toEqual([])
  })
})
