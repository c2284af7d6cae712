/** A text with single blanks, and without the slips that run words together: «Prime MinisterHaidar», «Minister-Prince». */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\b(Minister|President)-?(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/-\s+(elect|designate)/gi, '-$1')
    .replace(/Prime Minist(?:er|re|ere|eer)\b/g, 'Prime Minister')
    .replace(/ & /g, ' and ')
    .replace(/UN Educational, Scientific,? and Cultural Organization/g, 'UNESCO')
    // «International Atomic Energy Agency (IAEA) Director General»
    .replace(/ \([A-Z][A-Za-z&+-]*[A-Z]\)/g, '')

/** The words of a text; commas, semicolons and brackets stand as words of their own. */
export const wordsOf = (text: string): string[] => text.match(/[,;()]|[^\s,;()]+/g) ?? []

// A point behind one of these does not end a sentence.
const ABBREVIATION =
  /(^|[\s(“"])(?:\p{Lu}|U\.S|US|U\.N|U\.K|D\.C|D\.F|St|Dr|Gen|Lt|Col|Mr|Mrs|Ms|Sen|Gov|Jr|Sr|No|Ft|Mt|Md|Va|Mass|Ia|vs)$/u

// «…while returning to the U.S. Left Washington May 5.»
const SENTENCE_START =
  /^(?:Met|Attended|Left|Returned|Also|Addressed|Signed|Visited|Discussed|Departed|Private|Afterwards?|In U)\b/

/** The sentences of a remark, without their points. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const point of text.matchAll(/[.!?][”"]?(?=\s|$)/g)) {
    const end = point.index + point[0].length
    const rest = text.slice(end).trimStart()
    if (ABBREVIATION.test(text.slice(start, point.index)) && rest !== '' && !SENTENCE_START.test(rest)) continue
    if (rest !== '' && !/^[\p{Lu}\d“"[(.]/u.test(rest)) continue
    sentences.push(text.slice(start, point.index))
    start = end
  }
  return [...sentences, text.slice(start)].map((each) => each.trim()).filter((each) => /\p{L}/u.test(each))
}

/** Verbs that begin a clause of their own: «…, and addressed Parliament». */
const VERBS =
  'met|addressed|attended|visited|discussed|conferred|consulted|signed|participated|reviewed|briefed|held|co-chaired|co-hosted|co-led|chaired|hosted|led|delivered|received|dedicated|opened|inaugurated|launched|announced|toured|inspected|commemorated|joined|accompanied|left|returned|departed|arrived|witnessed|observed|spoke|gave|made|laid|unveiled|presented|conducted|supported|celebrated|exchanged|concluded|conversed|assessed|appealed|took part|called on|was received|received|stopped|vacationed|traveled|travelled|represented|dined|had|saw|issued|offered|initialed|initialled|repaid|testified|lunched|reaffirmed|appeared|swore|thanked|paid'

const CLAUSE = new RegExp(
  `(?:\\s*;\\s*(?:and\\s+)?|\\s*,?\\s+and\\s+|\\s*,\\s+)(?=(?:(?:also|then|later|afterwards?|jointly|separately|briefly|subsequently|thereafter)\\s+)?(?:${VERBS})\\b)`,
  'g',
)

/** The clauses of a sentence: each begins with its verb, or with what stands for it («State visit»). */
export const clausesOf = (sentence: string): string[] =>
  sentence
    .split(CLAUSE)
    .flatMap((clause) => clause.split(/\s*;\s+(?!and with|with|and the|the|and President|and Prime)/))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
