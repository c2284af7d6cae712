import { isDignity, readCapacities, readCapacity } from './capacities.ts'
import { readDelegation } from './delegations.ts'
import { readName } from './names.ts'
import { readParty } from './partyWords.ts'
import type { Counterpart, FindParty } from './remark.ts'

/** What was read at some place of a list, and how many words it takes. */
export interface Read {
  readonly who: readonly Counterpart[]
  readonly taken: number
}

const SEPARATOR = /^(?:,|;|and|&|with|well|as|plus|or|by)$/
const FILLER = /^(?:also|then|both|the|along|together|separately|his|her|their|informally|later|a|an|newly-elected)$/
// What follows says why, when or where, until the list goes on behind a comma or an «and».
const ASIDE =
  /^(?:to|on|in|at|during|while|concerning|regarding|about|before|after|for|en|over|following|prior|who|which|where|from|through|via|upon|when|under|near|into|against|of|aboard|outside|around|who’s|whose|including|coinciding|as)$/

/**
 * Reads a list of people and delegations: «Prime Minister Wilson and Foreign Minister Stewart, and with Israeli officials». What
 * is neither is passed over. The words begin behind the «with».
 */
export function readCounterparts(words: readonly string[], find: FindParty): Counterpart[] {
  const found: Counterpart[] = []
  let aside = false
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    if (SEPARATOR.test(word) || FILLER.test(word)) {
      at++
      continue
    }
    const separated = beginsItem(words, at)
    const read = separated ? readOne(words.slice(at), find, aside) : undefined
    if (read) {
      found.push(...read.who)
      at += Math.max(1, read.taken)
      aside = false
      continue
    }
    if (ASIDE.test(word)) aside = true
    at++
  }
  return found
}

/** Whether a separator stands ahead, be it in front of an article: «Aide to the President Ushakov» is no President. */
function beginsItem(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at).findLast((word) => !FILLER.test(word))
  return before === undefined || SEPARATOR.test(before)
}

function readOne(words: readonly string[], find: FindParty, strict: boolean): Read | undefined {
  return readDelegation(words, find, strict) ?? readSeveral(words, find) ?? readPerson(words, find, strict)
}

/** «Presidents Perez of Venezuela, Lopez Michelson of Colombia, and Carazo of Costa Rica». */
function readSeveral(words: readonly string[], find: FindParty): Read | undefined {
  const party = readParty(words, find)
  let at = party?.taken ?? 0
  const read = readCapacities(words.slice(at))
  if (!read) return undefined
  at += read.taken
  const who: Counterpart[] = []
  for (;;) {
    const from = who.length === 0 ? at : at + separatorsAt(words, at)
    if (who.length > 0 && (from === at || readCapacity(words.slice(from)))) break
    const name = readName(words.slice(from))
    if (!name) break
    at = from + name.taken
    const of = readOf(words.slice(at), find)
    at += of?.taken ?? 0
    who.push(counterpart(name.name, read.capacity, of?.party ?? party?.party))
  }
  return who.length === 0 ? undefined : { who, taken: at }
}

const separatorsAt = (words: readonly string[], at: number): number => {
  let taken = 0
  while (/^(?:,|and)$/.test(words[at + taken] ?? '')) taken++
  return taken
}

/** «former Israeli Prime Minister Peres», «Crown Prince and Prime Minister Mohammed bin Salman», «King Hussein of Jordan». */
function readPerson(words: readonly string[], find: FindParty, strict: boolean): Read | undefined {
  let at = 0
  const before = /^(?:[Ff]ormer|[Aa]cting|[Ii]nterim|[Cc]aretaker|then)$/.test(words[0] ?? '')
    ? (words[at++] ?? '')
    : ''
  const party = readParty(words.slice(at), find)
  at += party?.taken ?? 0
  const first = readCapacity(words.slice(at))
  if (!first) return strict || before !== '' ? undefined : readUntitled(words, find)
  at += first.taken
  let capacity = [before, first.capacity].filter((each) => each !== '').join(' ')
  // «UN Special Representative for Syria»: where it is about is not whom it is for.
  const about = /^(?:for|to)$/.test(words[at] ?? '') ? readParty(words.slice(at + 1), find) : undefined
  if (about) {
    capacity = `${capacity} ${words.slice(at, at + 1 + about.taken).join(' ')}`
    at += 1 + about.taken
  }
  // «Patriarch of the Georgian Orthodox Church, His Holiness Ilia II»
  const church = /^of the (?:\S+ )+Church ,/.exec(words.slice(at).join(' '))?.[0]
  if (church) {
    capacity = `${capacity} ${church.replace(' ,', '')}`
    at += church.split(' ').length
  }
  let of = readOf(words.slice(at), find)
  at += of?.taken ?? 0
  const second = words[at] === 'and' ? readCapacity(words.slice(at + 1)) : undefined
  if (second && !isDignity(words[at + 1]) && readName(words.slice(at + 1 + second.taken))) {
    capacity = `${capacity} and ${second.capacity}`
    at += 1 + second.taken
  }
  const name = readName(words.slice(at))
  if (!name) {
    const dukedom = /^(?:Grand )?(?:Duke|Duchess|Earl|Archbishop|Aga)$/.test(capacity) ? words.slice(at, at + 2) : []
    if (dukedom[0] === 'of' && of === undefined)
      return { who: [counterpart(`${capacity} of ${dukedom[1]}`, undefined, party?.party)], taken: at + 2 }
    const found = of?.party ?? party?.party
    return { who: found === undefined ? [] : [counterpart(undefined, capacity, found)], taken: at }
  }
  if (SOMETHING.test(name.name)) return undefined
  at += name.taken
  const after = readOf(words.slice(at), find)
  at += after?.taken ?? 0
  of = after ?? of
  return { who: [counterpart(name.name, capacity, of?.party ?? party?.party)], taken: at }
}

const SOMETHING =
  /(?:Council|Committee|Commission|Congress|Assembly|Parliament|Embassy|Church|Ministry|Department|Forces|Government|Party|Movement|University|Allies|Delegation|Airlift|Board|Group|Authority|Cabinet|Corps|Consulate|Community|States|Quartet|Marines|Army|Navy|Foundation|Society|Institute|Chiefs|Front|Alliance|Ministers|Leaders|Officials|Representatives|Presidents|Conference|Forum|Assembly|American|Irish|East|Berlin|Partnership|Presidency|Electoral|Education)$/

/** «Aung San Suu Kyi», «Lord Carrington»: nothing but a name of several words. */
function readUntitled(words: readonly string[], find: FindParty): Read | undefined {
  const name = readName(words)
  if (!name?.name.includes(' ') || readParty(words, find)) return undefined
  if (SOMETHING.test(name.name) || /^(?:U\.S\.|US)/.test(name.name)) return undefined
  const of = readOf(words.slice(name.taken), find)
  return { who: [counterpart(name.name, undefined, of?.party)], taken: name.taken + (of?.taken ?? 0) }
}

/** «of Jordan» */
function readOf(words: readonly string[], find: FindParty): { party: string; taken: number } | undefined {
  if (words[0] !== 'of') return undefined
  const skip = words[1] === 'the' ? 2 : 1
  const read = readParty(words.slice(skip), find)
  return read && { party: read.party, taken: skip + read.taken }
}

const counterpart = (name?: string, capacity?: string, party?: string): Counterpart => ({
  ...(name === undefined ? {} : { name }),
  ...(capacity === undefined || capacity === '' ? {} : { capacity }),
  ...(party === undefined ? {} : { party }),
})
