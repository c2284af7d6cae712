/**
 * A text as it is compared: without case, accents and punctuation, words parted by one blank.
 * Letters of every script stay; `Łódź, D'Estaing` becomes `łodz d estaing`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
