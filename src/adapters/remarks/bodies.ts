import type { NodeFact } from '../../facts/fact.ts'

interface NamedBody {
  /** Behind `body:`, the abbreviation in lower case. */
  readonly slug: string
  readonly name: string
  readonly abbreviation?: string
  /** Further names under which remarks have it. */
  readonly others?: readonly string[]
}

const body = (slug: string, name: string, abbreviation?: string, ...others: string[]): NamedBody => ({
  slug,
  name,
  others,
  ...(abbreviation === undefined ? {} : { abbreviation }),
})

/** The international bodies for which counterparts act and which convene what travellers attend. */
const BODIES: readonly NamedBody[] = [
  body('nato', 'North Atlantic Treaty Organization', 'NATO', 'North Atlantic Council', 'North Atlantic Alliance'),
  body('un', 'United Nations', 'UN', 'U.N.'),
  body('eu', 'European Union', 'EU', 'European Council', 'European Commission', 'European Parliament'),
  body('ec', 'European Communities', 'EC', 'European Community', 'European Economic Community', 'EEC'),
  body('osce', 'Organization for Security and Cooperation in Europe', 'OSCE'),
  body('csce', 'Conference on Security and Cooperation in Europe', 'CSCE'),
  body('oas', 'Organization of American States', 'OAS'),
  body('au', 'African Union', 'AU'),
  body('oau', 'Organization of African Unity', 'OAU'),
  body('asean', 'Association of Southeast Asian Nations', 'ASEAN'),
  body('apec', 'Asia-Pacific Economic Cooperation', 'APEC', 'Asia Pacific Economic Cooperation'),
  body('arab-league', 'League of Arab States', 'LAS', 'Arab League'),
  body('gcc', 'Gulf Cooperation Council', 'GCC'),
  body('caricom', 'Caribbean Community', 'CARICOM'),
  body('seato', 'Southeast Asia Treaty Organization', 'SEATO'),
  body('cento', 'Central Treaty Organization', 'CENTO'),
  body('baghdad-pact', 'Baghdad Pact'),
  body('anzus', 'Australia-New Zealand-United States Security Treaty', 'ANZUS'),
  body('oecd', 'Organization for Economic Cooperation and Development', 'OECD'),
  body('oeec', 'Organization for European Economic Cooperation', 'OEEC'),
  body('iaea', 'International Atomic Energy Agency', 'IAEA'),
  body('ilo', 'International Labor Organization', 'ILO'),
  body('who', 'World Health Organization', 'WHO'),
  body('wto', 'World Trade Organization', 'WTO'),
  body('imf', 'International Monetary Fund', 'IMF'),
  body('world-bank', 'World Bank'),
  body('unesco', 'United Nations Educational, Scientific, and Cultural Organization', 'UNESCO'),
  body('eapc', 'Euro-Atlantic Partnership Council', 'EAPC'),
  body('nacc', 'North Atlantic Cooperation Council', 'NACC'),
  body('igad', 'Inter-Governmental Authority on Development', 'IGAD'),
  body('ecowas', 'Economic Community of West African States', 'ECOWAS'),
  body('coe', 'Council of Europe', 'CoE'),
  body('g7', 'Group of Seven', 'G-7', 'G7'),
  body('g8', 'Group of Eight', 'G-8', 'G8'),
  body('g20', 'Group of Twenty', 'G-20', 'G20'),
]

const IDS: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(({ slug, name, abbreviation, others = [] }) =>
    [name, ...(abbreviation === undefined ? [] : [abbreviation]), ...others].map((each) => [each, `body:${slug}`]),
  ),
)

/** The id of the body that goes by a name or an abbreviation: `NATO`, `North Atlantic Council`. */
export const bodyId = (name: string): string | undefined => IDS.get(name)

/** The names of bodies, the longest first, so that the Euro-Atlantic Partnership Council is found ahead of NATO. */
export const BODY_NAMES: readonly string[] = [...IDS.keys()].sort((a, b) => b.length - a.length)

/** The facts of the bodies that were met with. */
export function bodyFacts(ids: ReadonlySet<string>, source: string): NodeFact[] {
  return BODIES.filter(({ slug }) => ids.has(`body:${slug}`)).map(({ slug, name, abbreviation }) => ({
    type: 'Body',
    id: `body:${slug}`,
    kind: 'INTERNATIONAL_ORGANIZATION',
    names: [
      { value: name, language: 'en', script: 'Latn', kind: 'PREFERRED' },
      ...(abbreviation === undefined ? [] : [{ value: abbreviation, language: 'en', kind: 'ABBREVIATION' }]),
    ],
    sources: [source],
  }))
}
