import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/names/fold.ts'

const texts = fc.string({ unit: 'grapheme' })

describe('a folded text', () => {
  test('has no case, accents or punctuation, and its words stand one blank apart', () => {
    expect(fold("  Łódź, D'Estaing ")).toBe('łodz d estaing')
    expect(fold('Côte d’Ivoire')).toBe('cote d ivoire')
    expect(fold('Joint-Board\t(2023)')).toBe('joint board 2023')
    expect(fold('İSTANBUL')).toBe('istanbul')
  })

  test('keeps the letters of every script', () => {
    expect(fold('Сергей АЛЕЙНИК')).toBe(fold('сергей алейник'))
    expect(fold('中华人民共和国')).toBe('中华人民共和国')
    expect(fold('ΑΘΗΝΑΣ')).toBe('αθηνας')
  })

  test('tells letters apart that are not accents of each other', () => {
    expect(fold('Alejnik')).not.toBe(fold('Aleinik'))
  })

  test('is the same for composed and decomposed accents', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })

  test('folds to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  test('is words of letters and digits, whatever came in', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })
})
