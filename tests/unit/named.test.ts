import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestName, name } from '../../src/names/Named.ts'

const ALEINIK = [
  ['Sergei Aleinik', 'en', 'VARIANT'],
  ['Siarhiej Alejnik', 'be-Latn', 'TRANSLITERATION'],
  ['Sergey Aleynik', 'en', 'PREFERRED'],
  ['Сергей Алейник', 'ru', 'PREFERRED'],
  ['Сяргей Алейнік', 'be', 'NATIVE'],
  ['S. Aleinik', 'en', 'PREFERRED'],
  ['Алейник', '', 'PREFERRED'],
] as const

const column = (at: 0 | 1 | 2) => ALEINIK.map((one) => one[at])
const best = (language: string) => bestName(column(0), column(1), column(2), language)

describe('the best name in a language', () => {
  test('is the preferred one, and the first of those that are equally fit', () => {
    expect(best('en')).toBe('Sergey Aleynik')
    expect(best('ru')).toBe('Сергей Алейник')
  })

  test('is found by the whole tag, then by less and less of it', () => {
    expect(best('be-Latn')).toBe('Siarhiej Alejnik')
    expect(best('be-Cyrl-BY')).toBe('Сяргей Алейнік')
    expect(best('en-GB')).toBe('Sergey Aleynik')
  })

  test('does not heed the case of a tag', () => {
    expect(best('BE-latn')).toBe('Siarhiej Alejnik')
  })

  test('is none where no name is in that language, those of unknown language included', () => {
    expect(best('fr')).toBeUndefined()
    expect(best('b')).toBeUndefined()
  })

  test('does not hang on the order of names of different fitness', () => {
    const fitness = ['PREFERRED', 'NATIVE', 'VARIANT', 'TRANSLITERATION', 'FORMER', 'ABBREVIATION']
    fc.assert(
      fc.property(fc.shuffledSubarray(fitness, { minLength: 1 }), (kinds) => {
        const fittest = fitness.find((kind) => kinds.includes(kind))
        expect(
          bestName(
            kinds,
            kinds.map(() => 'en'),
            kinds,
            'en',
          ),
        ).toBe(fittest)
      }),
    )
  })
})

describe('Named.name', () => {
  const columns = ['Sergey Aleynik', column(0), column(1), column(2)]
  const inLanguage = name(new Set(['language']))

  test('is the name shown where no language is asked for, or none is known in it', () => {
    expect(name(new Set())).toEqual({ columns: ['it.name'] })
    expect(inLanguage.derive?.(columns, { language: null })).toBe('Sergey Aleynik')
    expect(inLanguage.derive?.(columns, { language: 'fr' })).toBe('Sergey Aleynik')
  })

  test('is the best in the language asked for, from a column for each of its values', () => {
    expect(inLanguage.columns).toHaveLength(columns.length)
    expect(inLanguage.derive?.(columns, { language: 'be' })).toBe('Сяргей Алейнік')
  })
})
