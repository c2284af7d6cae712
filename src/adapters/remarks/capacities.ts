/** Words that end a capacity, as phrases, the longest first. Behind one of these begins a name or a portfolio. */
const HEADS = `
Prime Minister, Prime Minster, Prime MInister, Foreign Minister, Foreign Minster, Minister, Premier, Vice Premier, Deputy Premier, Taoiseach,
Junta Member, Heir Apparent, Comandante, Commander-in-Chief, Gen.,
President, Vice President, President of the Council of Ministers, First Lady,
Federal Chancellor, Chancellor, Vice Chancellor, Foreign Secretary, Secretary General, Secretary-General, General Secretary,
First Secretary, Secretary of State, Secretary, Under Secretary, Under-Secretary-General, State Secretary,
Director General, Director-General, Director, Executive Director, Administrator,
King, Queen, Emperor, Empress, Shah, Sultan, Amir, Emir, Regent, Prince Regent, Crown Prince, Crown Princess, Prince, Princess,
Grand Duke, Grand Duchess, Duke, Duchess, Pope, Patriarch, Archbishop, Cardinal, Dalai Lama, Sheikh, Sheik,
Chairman, Chairwoman, Chairperson, Co-Chairman, Speaker, Governor, Governor General, Governor-General, Lieutenant Governor,
Ambassador, High Commissioner, High Representative, Commissioner, Envoy, Special Envoy, Special Representative, Special Coordinator,
Representative, Coordinator, Head of State, Chief of State, Head of Government, Chief Executive, Chief Minister,
First Minister, Mayor, Senator, Generalissimo, Field Marshal, Marshal, General, Admiral, Colonel, Major, Captain, Commander, Lieutenant General,
Brigadier General, State Councilor, Councilor, Royal Counselor, Counselor, Adviser, Advisor, National Security Adviser, National Security Advisor,
Chief of Staff, Chief Justice, Chief Prosecutor, Prosecutor, Spokesman, leader, Leader,
adviser, chief, representative, envoy, negotiator, commander, spokesman, Negotiator
`
  .trim()
  .split(/[,\n]+/)
  .map((phrase) => phrase.trim().split(' '))
  .sort((a, b) => b.length - a.length)

/** In front of a head they belong to the capacity, whatever their case. */
const BEFORE = new Set(
  `former Former acting Acting interim Interim caretaker Caretaker deputy Deputy vice Vice outgoing incoming opposition Opposition transitional
   First Second Alternate Senior First Federal Provisional provisional rebel joint ex-`.split(/\s+/),
)

/** Behind «Minister of», «Secretary for»: what belongs to the portfolio and not to the name. */
const PORTFOLIO = new Set(
  `Foreign External Affairs Relations International Cooperation Co-operation Trade Commerce Defense Defence National Expatriates Expatriate Culture Worship
   Human Mobility European Integration Republic Emigrants Emigration Finance Financial Interior Immigration Economy Economic Development Migration Tourism
   Justice Public Security Energy Regional Overseas CARICOM Diaspora State Religion Religious Africans Abroad Home Northern Ireland Oil Petroleum
   Planning Investment Industry Communications Information Environment Health Agriculture Presidency Government Parliament Intelligence
   Refugees Rights Narcotics Drugs Political Nuclear Safety Peace Process Middle East Reconciliation Land Water Resources
   States Education Sport Sports Science Technology Research Natural Women Policy
   Council Commission Ministers Assembly Congress Senate Cabinet Union Party House Staff`.split(/\s+/),
)

/** Rank and dignity stand with the name where a capacity stands ahead of them: Foreign Minister Prince Saud. */
const DIGNITIES = new Set(
  `Prince Princess Lord Lady Sir Dame Sheikh Sheik Shaikh Cardinal General Gen. Lieutenant Colonel Col. Marshal Admiral Dr. Dr Major Captain Sayyid Sayyed
   Emperor Baron Count Earl Viscount Monsignor Archbishop Bishop Ayatollah Dom Hon. Mr. Mrs. Ms. Dato Datuk Tun Tunku Tengku Haji Hajji Field
   Honorable Imam Mullah Maulana U Shah Holiness Highness His Her Excellency`.split(/\s+/),
)

const isCapital = (word: string | undefined): boolean => word !== undefined && /^["“(]?\p{Lu}/u.test(word)

const pluralOf = (word: string): string => (word.endsWith('y') ? word.replace(/y$/, 'ies') : `${word}s`)

/** «Secretaries General» and «Heads of State» have their plural ahead, «Prime Ministers» at the end. */
const inPlural = (head: readonly string[]): string[] => {
  const noun = head[1] === 'of' || head[1] === 'General' ? 0 : head.length - 1
  return head.map((word, at) => (at === noun ? pluralOf(word) : word))
}

const PLURALS = HEADS.map((head) => ({
  plural: inPlural(head).map((word) => word.toLowerCase()),
  singular: head.join(' '),
}))

// «-elect» and «-designate» are written together with the head, or behind a blank by mistake.
const bare = (word: string | undefined): string | undefined => word?.replace(/-(elect|Elect|designate)?$/, '')

const headAt = (words: readonly string[], at: number): number =>
  HEADS.find((head) => head.every((word, i) => word === bare(words[at + i])))?.length ?? 0

/** A capacity at the beginning of some words, and how many it takes. */
export interface ReadCapacity {
  readonly capacity: string
  readonly taken: number
}

// «National League for Democracy leader», «Transitional National Council President».
const LONGEST_QUALIFIER = 7

/** Reads a capacity in the singular: `Prime Minister`, `Minister of Foreign Affairs`, `opposition leader`. */
export function readCapacity(words: readonly string[]): ReadCapacity | undefined {
  for (let at = 0; at <= LONGEST_QUALIFIER; at++) {
    const length = headAt(words, at)
    if (length > 0) return extend(words, at + length)
    const word = words[at]
    if (!isCapital(word) && !BEFORE.has(word ?? '') && !(at > 0 && /^(for|of|the)$/.test(word ?? ''))) return undefined
  }
  return undefined
}

/** Reads a capacity in the plural, `Prime Ministers`, and gives it in the singular. */
export function readCapacities(words: readonly string[]): ReadCapacity | undefined {
  for (let at = 0; at <= LONGEST_QUALIFIER; at++) {
    const found = PLURALS.find(({ plural }) => plural.every((word, i) => word === words[at + i]?.toLowerCase()))
    if (found) {
      const end = at + found.plural.length
      const both = words[end] === 'and' && /^Governments?$/.test(words[end + 1] ?? '')
      const capacity = [...words.slice(0, at), found.singular, ...(both ? ['or Government'] : [])].join(' ')
      return { capacity, taken: both ? end + 2 : end }
    }
    if (!isCapital(words[at]) && !BEFORE.has(words[at] ?? '')) return undefined
  }
  return undefined
}

/** A capacity with its portfolio: «Minister of Foreign Affairs and Expatriates», «Chairman of the Council». */
function extend(words: readonly string[], headEnd: number): ReadCapacity {
  let end = headEnd
  if (/^(elect|Elect|designate)$/.test(words[end] ?? '')) end++
  const last = words[end - 1] ?? ''
  if (/^(of|for)$/.test(words[end] ?? '') && !/[,;]$/.test(last)) {
    let at = end + 1
    while (/^(the|and|of|for|with|,|&)$/.test(words[at] ?? '') || PORTFOLIO.has(words[at] ?? '')) {
      if (PORTFOLIO.has(words[at] ?? '')) end = at + 1
      at++
    }
  }
  const capacity = words
    .slice(0, end)
    .join(' ')
    .replace(/^(?:His|Her) (?:Royal )?(?:Holiness|Highness|Majesty|Excellency) /, '')
  return { capacity, taken: end }
}

export const isDignity = (word: string | undefined): boolean => DIGNITIES.has(word ?? '')
