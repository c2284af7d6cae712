import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NodeKind } from '../../src/generated/graphql.ts'
import { type Candidate, rank } from '../../src/names/rank.ts'

const node = (id: string, kind: NodeKind, ...names: string[]): Candidate => ({
  id,
  kind,
  names,
})
const person = (id: string, ...names: string[]) => node(id, 'OFFICIAL', ...names)
const aleinik = person('aleinik', 'Sergei Aleinik', 'Siarhiej Alejnik', 'Сергей Алейник')
const how = (text: string, candidate = aleinik) => rank(text, [candidate])[0]?.how
const score = (text: string, candidate = aleinik) => rank(text, [candidate])[0]?.score ?? 0

describe('how a name fits', () => {
  test.each([
    ['Sergei Aleinik', 'EXACT'],
    ['siarhiej ALEJNIK', 'EXACT'],
    ['сергей алейник', 'EXACT'],
    ['H.E. Mr. Sergei Aleinik', 'EXACT'],
    ['Sergey Aleynik', 'TRANSLITERATION'],
    ['Serguei Aleïnik', 'TRANSLITERATION'],
    ['Sjarhej Aljejnik', 'TRANSLITERATION'],
    ['Serg', 'PREFIX'],
    ['Sergei Al', 'PREFIX'],
    ['Sergei', 'PREFIX'],
    ['Aleinik', 'PREFIX'],
    ['Alein', 'PREFIX'],
    ['Sergei Alejnig', 'FUZZY'],
    ['Sergej Aleinek', 'FUZZY'],
    ['سيرجي ألينيك', 'TRANSLITERATION'],
    ['Aleinik Sergei', 'FUZZY'],
    ['S. Aleinik', 'FUZZY'],
    ['Sergei Aleinki', 'FUZZY'],
    ['Sergei Nikolayevich Aleinik', 'FUZZY'],
    ['Foreign Minister Sergei N. Aleinik', 'FUZZY'],
  ])('«%s» is %s', (text, kind) => {
    expect(how(text)).toBe(kind)
  })

  test('is told of the name that fits best', () => {
    expect(rank('Siarhiej Aleinik', [aleinik])[0]?.name).toBe(1)
    expect(rank('Сергей Алейник', [aleinik])[0]?.name).toBe(2)
  })

  test('takes a title for a title of people only', () => {
    expect(how('Minister Aleinik', person('a', 'Aleinik'))).toBe('EXACT')
    expect(how('Foreign Minister of Russia', node('o', 'OFFICE', 'Minister of Russia'))).toBe('FUZZY')
  })

  test('takes a title that is the whole name for the name', () => {
    expect(how('King', person('king', 'Mackenzie King'))).toBe('PREFIX')
    expect(score('King', person('king', 'King'))).toBe(1)
  })

  test('knows the abbreviation that a body’s words make, either way', () => {
    const assembly = node('unga', 'BODY', 'United Nations General Assembly')
    expect(score('UNGA', assembly)).toBeGreaterThan(0.8)
    expect(score('Shanghai Cooperation Organisation', node('sco', 'BODY', 'SCO'))).toBeGreaterThan(0.8)
    expect(rank('UNGA', [person('p', 'Ulrich Nikolaus Georg Adler')])).toEqual([])
  })
})

describe('the score', () => {
  test.each([
    [['Sergei Aleinik', 'Mr. Sergei Aleinik', 'Sergey Aleynik', 'Sergei Aleinki', 'Aleinik', 'Aleinikov']],
    [['Sergei Aleinik', 'Aleinik Sergei', 'S. Aleinik', 'A. Aleinik']],
    [['Sergei Aleinik', 'Sergei Nikolayevich Aleinik', 'Sergei Petrov Aleinik', 'Sergei Petrov']],
    [['Sergei Aleinik', 'Sergei Alei', 'Sergei Ale', 'Sergei', 'Ser']],
  ])('falls from the best to the worst: %s', (order) => {
    const scores = order.map((text) => score(text, person('a', 'Sergei Aleinik')))
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(new Set(scores).size).toBe(scores.length)
  })

  test('forgives a name more that the text has not than a text that the name has not', () => {
    const short = score('Sergei Aleinik', person('a', 'Sergei Nikita Aleinik'))
    const long = score('Sergei Nikita Aleinik', person('a', 'Sergei Aleinik'))
    expect(short).toBeGreaterThan(long)
  })

  test('is 1 for a name and itself alone, and within 0 and 1 for all', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\p{L}/u.test(text.normalize('NFKC')))
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(score(one, person('a', one))).toBe(1)
        expect(score(one, person('a', other))).toBeLessThanOrEqual(1)
        expect(score(one, person('a', other))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the words that a name and a text have in full', () => {
  const words = (text: string, name: string) => rank(text, [person('a', name)])[0]?.words

  test.each([
    ['Sergei Aleinik', 'Sergei Aleinik', 2],
    ['Slobodan Milosevic', 'Slobodan Milošević', 2],
    ['Sergei Nikolayevich Aleinik', 'Sergei Aleinik', 2],
    ['S. Aleinik', 'Sergei Aleinik', 1],
    ['Aleinik', 'Sergei Aleinik', 1],
    ['Mr. Aleinik', 'Aleinik', 1],
    ['de la Cruz', 'Juan de la Cruz', 1],
    ['Jan Kavan', 'Jan Kovan', 1],
  ])('of «%s» and «%s» are %i', (text, name, count) => {
    expect(words(text, name)).toBe(count)
  })
})

describe('a name and a text of which one stands in the other', () => {
  test.each([
    ['Sergei Aleinik', 'Siarhiej Alejnik', true],
    ['Rafael Bielsa', 'Rafael Antonio Bielsa', true],
    ['H.E. Mr. Samuel R. Insanally', 'Samuel Rudolph Insanally', true],
    ['S. Insanally', 'Samuel Rudolph Insanally', true],
    ['Bill Clinton', 'William Jefferson Clinton', true],
    ['Ignacio Walker', 'Ignacio Walters', false],
    ['Alexander Arzoumanian', 'Alexander Oskanian', false],
    ['Gerhard Schroeder', 'Richard Schroeder', false],
    ['K. Chernenko', 'Ivan Chernenko', false],
  ])('%s, %s: %s', (text, name, contained) => {
    expect(rank(text, [person('a', name)])[0]?.contained).toBe(contained)
  })
})

describe('what is ranked', () => {
  test('comes best first, then by id, without what is not alike', () => {
    const others = [person('b', 'Sergei Aleinik'), person('a', 'Sergei Aleinik'), person('c', 'Igor Lednik')]
    const hits = rank('Sergei Aleinik', [...others, person('d', 'Siarhiej Alejnik')])
    expect(hits.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  })

  test('is nothing for a text without a letter', () => {
    expect(rank(' *~ ', [aleinik])).toEqual([])
  })

  test.each([
    ['Sergei Ivanov', 'Sergei Ivanenko'],
    ['Kim Il-sung', 'Kim Jong-il'],
    ['George Bush', 'George Shultz'],
    ['Mohammed Salem', 'Ahmed Salem'],
    ['Park Geun-hye', 'Park Chung-hee'],
    ['Ivan Petrov', 'Petr Ivanov'],
  ])('tells «%s» from %s', (one, other) => {
    expect(score(one, person('a', other))).toBeLessThan(0.87)
  })
})
