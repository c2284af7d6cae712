import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abbreviationOf, nameKeys, nodeKeys } from '../../src/names/nameKeys.ts'
import { queryKeys } from '../../src/names/queryKeys.ts'
import { fullTextQuery } from '../../src/search/fullText.ts'

const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string())

describe('the keys of a name', () => {
  test('are its words, their skeletons, those of neighbours written together, and a person’s initials', () => {
    expect(nameKeys('Sergei Aleinik', 'OFFICIAL')).toEqual(['sergei', 'SRK', 'aleinik', 'ALNK', 'SRKLNK', 'S.', 'A.'])
  })

  test('are the same skeletons for Cyrillic as for Latin', () => {
    expect(nameKeys('Сергей Алейник', 'OFFICIAL')).toEqual(expect.arrayContaining(['сергеи', 'SRK', 'ALNK', 'SRKLNK']))
  })

  test('of three words and more have the abbreviation that these make, without what joins them', () => {
    expect(nameKeys('United Nations General Assembly', 'BODY')).toContain('unga')
    expect(nameKeys('Commonwealth of Independent States', 'BODY')).toContain('cis')
    expect(nameKeys('Організація Об’єднаних Націй', 'BODY')).toContain('оон')
    expect(abbreviationOf('Council of Europe')).toEqual([])
  })

  test('of a person have no abbreviation, and those of a body no initials', () => {
    expect(nameKeys('John Fitzgerald Kennedy', 'OFFICIAL')).not.toContain('jfk')
    expect(nameKeys('Council of Europe', 'BODY').filter((key) => key.endsWith('.'))).toEqual([])
  })

  test('have a Chinese name as it is written, and its syllables', () => {
    const keys = nameKeys('习近平', 'OFFICIAL')
    expect(keys).toEqual(expect.arrayContaining(['习近平', 'xi', 'jin', 'ping']))
    expect(
      nameKeys('Xi Jinping', 'OFFICIAL').filter((key) => /^[A-Z]+$/.test(key) && keys.includes(key)).length,
    ).toBeGreaterThan(2)
  })

  test('of a node stand once each, with the key of its kind', () => {
    const keys = nodeKeys(['Minsk', 'Мінск', 'MINSK'], 'PLACE')
    expect(keys).toEqual(['@PLACE', 'minsk', 'MNSK', 'мінск'])
  })
})

describe('the keys that a text asks for', () => {
  const of = (text: string) => queryKeys(text).map(({ key, match }) => `${key} ${match}`)

  test('are those of its words, the last of which may be cut off', () => {
    expect(of('Lavrov')).toEqual(['lavrov WHOLE', 'LFRF WHOLE', 'LFRF NEAR', 'lavrov PREFIX'])
  })

  test('ask for an initial where a letter stands for a name', () => {
    expect(of('S. Lavrov')).toContain('S. WHOLE')
    expect(of('Е. Примаков')).toContain('A. WHOLE')
  })

  test('make little of titles, unless there is nothing else', () => {
    const weightOf = (text: string, word: string) => queryKeys(text).find(({ key }) => key === word)?.weight
    expect(weightOf('Foreign Minister Lavrov', 'minister')).toBeLessThan(1)
    expect(weightOf('Foreign Minister', 'minister')).toBeGreaterThan(1)
  })

  test('are none for a text without a letter', () => {
    expect(['', ' ', '*', '"(~^'].flatMap(of)).toEqual([])
  })

  test('find each name by itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const keys = nameKeys(text, 'OFFICIAL')
        for (const { key, match } of queryKeys(text))
          if (match === 'WHOLE' && /^\p{Lu}+$/u.test(key)) expect(keys).toContain(key)
      }),
    )
  })
})

describe('a full-text query', () => {
  test('has a weight for each key, and keeps to the kinds asked for', () => {
    expect(fullTextQuery([{ key: 'SRK', match: 'NEAR', weight: 0.5 }], [])).toBe('SRK~1^0.5')
    expect(fullTextQuery([{ key: 'ser', match: 'PREFIX', weight: 1 }], ['STATE', 'BODY'])).toBe(
      '+(@STATE @BODY)^0 +(ser*^1)',
    )
  })

  test('asks for a key once, by the most that it tells', () => {
    const key = { key: 'a', match: 'WHOLE' } as const
    expect(
      fullTextQuery(
        [
          { ...key, weight: 1 },
          { ...key, weight: 4 },
        ],
        [],
      ),
    ).toBe('a^4')
  })

  test('is none where there are no keys, whatever the kinds', () => {
    expect(fullTextQuery([], ['STATE'])).toBe('')
  })

  test('has no syntax in it but its own, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const term of fullTextQuery(queryKeys(text), []).split(' ')) {
          expect(term).toMatch(/^(?:[\p{L}\p{N}]+\.?(?:\*|~1)?\^[\d.]+)?$/u)
          expect(term).not.toMatch(/^(?:AND|OR|NOT|TO)\b/)
        }
      }),
    )
  })
})
