import type { Fact, NodeFact } from '../../facts/fact.ts'
import { bodyOf, bodyFacts as factbookBodies } from '../bodies.ts'

/** Names and abbreviations that remarks have, each with the abbreviation that the Factbook uses. */
const IN_FACTBOOK: ReadonlyMap<string, string> = new Map(
  `
  NATO: NATO, North Atlantic Council, North Atlantic Alliance, North Atlantic Treaty Organization
  UN: UN, U.N., United Nations
  EU: EU, European Union, European Council, European Commission, European Parliament
  OSCE: OSCE, Organization for Security and Cooperation in Europe
  OAS: OAS, Organization of American States
  AU: AU, African Union
  ASEAN: ASEAN, Association of Southeast Asian Nations
  APEC: APEC, Asia-Pacific Economic Cooperation, Asia Pacific Economic Cooperation
  LAS: Arab League, League of Arab States
  GCC: GCC, Gulf Cooperation Council
  Caricom: CARICOM, Caricom, Caribbean Community
  ANZUS: ANZUS
  OECD: OECD, Organization for Economic Cooperation and Development
  IAEA: IAEA, International Atomic Energy Agency
  ILO: ILO, International Labor Organization
  WHO: WHO, World Health Organization
  WTO: WTO, World Trade Organization
  IMF: IMF, International Monetary Fund
  IBRD: World Bank
  UNESCO: UNESCO
  EAPC: EAPC, Euro-Atlantic Partnership Council
  IGAD: IGAD
  ECOWAS: ECOWAS
  SICA: SICA, Central American Integration System
  CE: Council of Europe
  G-7: G-7, G7, Group of Seven
  G-8: G-8, G8, Group of Eight
  G-20: G-20, G20, Group of Twenty
  EAS: East Asia
  Quad: Quad
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [abbreviation = '', names = ''] = line.trim().split(': ')
      return names.split(', ').map((name) => [name, abbreviation] as const)
    }),
)

/** Bodies that are no more, which the Factbook of today does not list. */
const FORMER = [
  { slug: 'csce', name: 'Conference on Security and Cooperation in Europe', others: ['CSCE'] },
  {
    slug: 'ec',
    name: 'European Communities',
    others: ['EC', 'EEC', 'European Community', 'European Economic Community'],
  },
  { slug: 'oau', name: 'Organization of African Unity', others: ['OAU'] },
  { slug: 'seato', name: 'Southeast Asia Treaty Organization', others: ['SEATO'] },
  { slug: 'cento', name: 'Central Treaty Organization', others: ['CENTO'] },
  { slug: 'baghdad-pact', name: 'Baghdad Pact', others: [] },
  { slug: 'oeec', name: 'Organization for European Economic Cooperation', others: ['OEEC'] },
  { slug: 'nacc', name: 'North Atlantic Cooperation Council', others: ['NACC'] },
] as const

const IDS: ReadonlyMap<string, string> = new Map([
  ...[...IN_FACTBOOK].flatMap(([name, abbreviation]) => {
    const id = bodyOf(abbreviation)
    return id === undefined ? [] : [[name, id] as const]
  }),
  ...FORMER.flatMap(({ slug, name, others }) => [name, ...others].map((each) => [each, `body:${slug}`] as const)),
])

/** The id of the body that goes by a name or an abbreviation: `NATO`, `North Atlantic Council`. */
export const bodyId = (name: string): string | undefined => IDS.get(name)

/** The names of bodies, the longest first, so that the Euro-Atlantic Partnership Council is found ahead of the EU. */
export const BODY_NAMES: readonly string[] = [...IDS.keys()].sort((a, b) => b.length - a.length)

/** The facts of the bodies with these ids. */
export const bodyFacts = (ids: ReadonlySet<string>, sources: readonly string[]): NodeFact[] => [
  ...factbookBodies(ids, sources),
  ...FORMER.filter(({ slug }) => ids.has(`body:${slug}`)).map(
    ({ slug, name, others }): NodeFact => ({
      type: 'Body',
      id: `body:${slug}`,
      kind: 'INTERNATIONAL_ORGANIZATION',
      names: [name, ...others].map((value, at) => ({
        value,
        language: 'en',
        script: 'Latn',
        kind: at === 0 ? 'PREFERRED' : /^[A-Z]+$/.test(value) ? 'ABBREVIATION' : 'VARIANT',
      })),
      sources,
    }),
  ),
]

/** The bodies that a fact names as an actor. */
export const bodiesIn = (fact: Fact): string[] =>
  [fact['start'], fact['onBehalfOf']].filter((id): id is string => typeof id === 'string' && id.startsWith('body:'))
