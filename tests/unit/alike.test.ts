import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike as soundAlike } from '../../src/names/alike.ts'
import { skeletonsOf } from '../../src/names/skeleton.ts'
import { soundsOf } from '../../src/names/sounds.ts'
import { wordsOf } from '../../src/names/words.ts'

const alike = (a: string, b: string, vowelless = false) =>
  soundAlike({ sounds: a, vowelless: false }, { sounds: b, vowelless })
const sounds = (text: string) => wordsOf(text).map((word) => word.sounds)

describe('the sounds of a word', () => {
  test.each([
    ['щ', ['Щербаков', 'Shcherbakov', 'Schtscherbakow', 'Chtcherbakov', 'Ščerbakov', 'Szczerbakow'], 'SCerbakov'],
    ['ш', ['Шишкин', 'Shishkin', 'Schischkin', 'Šiškin'], 'SiSkin'],
    ['ж', ['Жуков', 'Zhukov', 'Žukov'], 'Zukov'],
    ['у', ['Путин', 'Putin', 'Poutin'], 'putin'],
    ['й', ['Алейник', 'Aleinik', 'Aleynik', 'Alejnik', 'Aleïnik'], 'aleinik'],
    ['the endings of Dmitry', ['Dmitry', 'Dmitri', 'Dmitriy', 'Dmitrij', 'Dmitrii'], 'dmitri'],
    ['ў', ['Лукашоў', 'Łukašoŭ'], 'lukaSov'],
    ['doubled letters', ['Kissinger', 'Kisinger'], 'kisinger'],
  ])('%s', (_, spellings, meant) => {
    expect(spellings.flatMap(sounds)).toEqual(spellings.map(() => meant))
  })

  test('stand for themselves where no rule knows them', () => {
    expect(soundsOf('brandt')).toBe('brandt')
  })
})

describe('a skeleton', () => {
  test.each([
    ['SRK', ['Sergei', 'Sergey', 'Siarhiej', 'Serhii', 'Serguei', 'Сергей', 'Сяргей', 'سيرغي']],
    ['KTF', ['Gaddafi', 'Qadhafi', 'Kadhafi', 'Khadafy']],
    ['MKMT', ['Mohammed', 'Muhammad', 'Mohamed', 'محمد']],
    ['ALSN', ['Yeltsin', 'Eltsin', 'Jelzin', 'Ельцин']],
    ['KRSF', ['Khrushchev', 'Хрущёв', 'Hruščëv', 'Khrouchtchev', 'Chruschtschow']],
    ['SN', ['Zhang', 'Chang', 'Jiang', 'Chiang']],
  ])('%s is shared by all spellings', (skeleton, spellings) => {
    for (const spelling of spellings) expect(sounds(spelling).flatMap(skeletonsOf), spelling).toContain(skeleton)
  })

  test('is at least one for every word, and at most four', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZčšžхжшабвX]{1,12}$/), (word) => {
        const skeletons = sounds(word).flatMap(skeletonsOf)
        expect(skeletons.length).toBeGreaterThan(0)
        expect(skeletons.length).toBeLessThanOrEqual(4)
      }),
    )
  })
})

describe('how much two words sound alike', () => {
  const words = fc.stringMatching(/^[aeioubdfghklmnprstvzCSZXcjx]{1,10}$/)

  test('is wholly for the same, and for none it is nothing', () => {
    expect(alike('lavrov', 'lavrov')).toBe(1)
    expect(alike('lavrov', 'merkel')).toBe(0)
    expect(alike('', '')).toBe(0)
  })

  test('is the same from either side', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(alike(a, b)).toBeCloseTo(alike(b, a))
      }),
    )
  })

  test('is less for a consonant than for a vowel, and for a vowel than for another system', () => {
    const [system, vowel, consonant] = ['lukaXenko', 'lukaSanko', 'lukaSedko'].map((other) => alike('lukaSenko', other))
    expect(system).toBeGreaterThan(vowel ?? 1)
    expect(vowel).toBeGreaterThan(consonant ?? 1)
  })

  test('forgives a script without vowels that it has none, and not that it has others', () => {
    expect(alike('mahmud', 'mhmd', true)).toBeGreaterThan(0.97)
    expect(alike('mahmud', 'mhmd')).toBeLessThan(0.9)
    expect(alike('sergei', 'srilanka', true)).toBe(0)
  })

  test('takes two letters in the wrong order for less than two wrong letters', () => {
    expect(alike('gromiko', 'gromkio')).toBeGreaterThan(alike('gromiko', 'gromneo'))
  })
})
