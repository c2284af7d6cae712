const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
}

/** The text of a field without HTML. Of named letters it knows those with a mark: `&ntilde;`. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&([A-Za-z])(acute|caron|cedil|circ|grave|ring|tilde|uml);/g,
      (_, letter, mark) => `${letter}${MARKS[mark]}`,
    )
    .replace(/&[rl]squo;/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
