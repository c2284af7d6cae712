import { isDignity } from './capacities.ts'

const PARTICLE =
  /^(?:de|del|della|di|da|das|do|dos|du|la|le|van|von|der|av|den|ter|ten|bin|bint|ben|ibn|ul|ur|e|y|al|el|ag|ould|arap|af|zu|of the)$/
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept\.|Nov\.|Oct\.|Dec\.)$/
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV|3rd|XVI)$/

const isNameWord = (word: string | undefined): boolean =>
  word !== undefined &&
  (/^["“]?\p{Lu}/u.test(word) ||
    /^(?:al|el|ul|ur|ud|bin|ad|an|as)-\p{L}/u.test(word) ||
    /^(?:d|l)['’]\p{Lu}/u.test(word))

/** A name at the beginning of some words, with the dignity that stands ahead of it; undefined where there is none. */
export function readName(words: readonly string[]): { name: string; taken: number } | undefined {
  const name: string[] = []
  let at = 0
  let named = false
  for (; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '(' && /^\p{Lu}/u.test(words[at + 1] ?? '') && words[at + 2] === ')' && isNameWord(words[at + 3])) {
      // «Willem (Wim) Kok»
      name.push(`(${words[at + 1]})`)
      at += 2
      continue
    }
    if (word === ',' && /^(?:Jr\.?|Sr\.?|3rd)$/.test(words[at + 1] ?? '')) {
      name.push(words[at + 1] ?? '')
      at += 2
      break
    }
    if (MONTH.test(word) && /^\d/.test(words[at + 1] ?? '')) break
    if (
      word === 'of' &&
      /^(?:Earl|Duke|Duchess|Marquess|Aga)$/.test(words[at - 1] ?? '') &&
      isNameWord(words[at + 1])
    ) {
      name.push(word)
      continue
    }
    const goesOn = PARTICLE.test(word) && (isNameWord(words[at + 1]) || PARTICLE.test(words[at + 1] ?? ''))
    if (!isNameWord(word) && !SUFFIX.test(word) && !goesOn) break
    if (/['’]s$/.test(word)) return undefined
    // «Prime Minister Major» has a name.
    if (isNameWord(word) && (!isDignity(word) || !isNameWord(words[at + 1]))) named = true
    name.push(word.replace(/^["“]|["”]$/g, ''))
    if (/[.]["”]?$/.test(word) && !/^(?:\p{Lu}\.)+$|^(?:Jr|Sr|Dr|Gen|St|Mr|Mrs|Col)\.$/u.test(word)) {
      at++
      break
    }
  }
  if (!named) return undefined
  return {
    name: name.join(' ').replace(/^(?:His|Her|Hi) (?:Royal )?(?:Holiness|Highness|Majesty|Excellency) /, ''),
    taken: at,
  }
}
