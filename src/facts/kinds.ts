interface NodeKind {
  readonly prefix: string
  /** Fields that hold a period. */
  readonly periods: readonly string[]
  /** Fields that hold a single partial date. */
  readonly dates: readonly string[]
  /** What is stored where a fact does not say: lists are never absent. */
  readonly defaults: Readonly<Record<string, unknown>>
}

const node = (prefix: string, rest: Partial<NodeKind> = {}): NodeKind => ({
  prefix,
  periods: [],
  dates: [],
  defaults: {},
  ...rest,
})

const topics: readonly string[] = []

/** The labels of docs/graph.md. */
export const NODES = {
  Source: node('source', { dates: ['publishedOn'] }),
  State: node('state', { periods: ['existed'] }),
  Official: node('official', { dates: ['born', 'died'] }),
  Office: node('office'),
  Body: node('body', { periods: ['existed'] }),
  Place: node('place'),
  Meeting: node('meeting', { periods: ['period'], defaults: { topics } }),
  Programme: node('programme', { periods: ['period'], dates: ['adoptedOn'], defaults: { topics } }),
  Document: node('document', { periods: ['inForce'], dates: ['adoptedOn'], defaults: { topics } }),
} as const

export type NodeType = keyof typeof NODES

interface LinkKind {
  readonly prefix: string
  /** What may stand at both ends: pairs of a list of starts and a list of ends. */
  readonly ends: readonly (readonly [readonly NodeType[], readonly NodeType[]])[]
  readonly dates: readonly string[]
  readonly defaults: Readonly<Record<string, unknown>>
}

const ACTORS: readonly NodeType[] = ['Official', 'State', 'Body']
const PARTIES: readonly NodeType[] = ['State', 'Body']
const INSTRUMENTS: readonly NodeType[] = ['Document', 'Programme']

const link = (
  prefix: string,
  starts: readonly NodeType[],
  ends: readonly NodeType[],
  rest: Partial<LinkKind> = {},
): LinkKind => ({ prefix, ends: [[starts, ends]], dates: [], defaults: {}, ...rest })

const PLAN_DATES = ['announcedOn', 'withdrawnOn']

/** The relationship types of docs/graph.md that are facts. All may have `period` and `attested`. */
export const LINKS = {
  ATTENDED: link('attendance', ACTORS, ['Meeting'], { defaults: { roles: [] } }),
  CHAIRS: link('chairmanship', ACTORS, ['Body']),
  SIGNED: link('signature', ACTORS, INSTRUMENTS, { dates: ['on'] }),
  PLANS_MEETING_AT: link('plan', ACTORS, ['Place'], { dates: PLAN_DATES, defaults: { expected: [] } }),
  HOLDS: link('tenure', ['Official'], ['Office'], { dates: ['credentialsOn'], defaults: { acting: false } }),
  OFFICE_OF: link('office-of', ['Office'], PARTIES),
  ACCREDITED_TO: link('accredited-to', ['Office'], PARTIES),
  MEMBER_OF: link('membership', PARTIES, ['Body']),
  PART_OF: link('part-of', [], [], {
    ends: [
      [['Body'], PARTIES],
      [['Meeting'], ['Meeting']],
      [['Place'], ['Place']],
    ],
  }),
  PARTY_TO: link('party-to', PARTIES, INSTRUMENTS),
  DEPOSITARY_OF: link('depositary-of', PARTIES, ['Document']),
  CONVENED: link('convened', ['Body'], ['Meeting']),
  HOSTED: link('hosted', ['State'], ['Meeting']),
  HELD_AT: link('held-at', ['Meeting'], ['Place']),
  LOCATED_IN: link('located-in', ['Place'], ['State'], { defaults: { capital: false } }),
  ADOPTED: link('adopted', ['Meeting'], INSTRUMENTS),
  CONSIDERED: link('considered', ['Meeting'], INSTRUMENTS),
  SUCCEEDED: link('succeeded', ['State'], ['State']),
} as const

export type LinkType = keyof typeof LINKS

/** Periods that every link may have. */
export const LINK_PERIODS: readonly string[] = ['period', 'attested']

/** Fields beside `start` and `end` that name other nodes by id, one or several, and what they may name. */
export const REFERENCES: Readonly<Record<string, readonly NodeType[]>> = {
  onBehalfOf: PARTIES,
  announcedAt: ['Meeting'],
  announcedBy: ACTORS,
  expected: ACTORS,
  heldAs: ['Meeting'],
  sources: ['Source'],
}

/** The roles in the order in which attendances are listed, that of the enum AttendanceRole. */
export const ROLES: readonly string[] = [
  'CHAIR',
  'HOST',
  'HEAD_OF_DELEGATION',
  'DELEGATE',
  'SPEAKER',
  'OBSERVER',
  'PARTICIPANT',
]

const LABELS = new Map(Object.entries(NODES).map(([label, { prefix }]) => [prefix, label as NodeType]))

/** The label that an id's prefix stands for: `state:BLR` is a State; undefined where it is no node's. */
export const labelOf = (id: string): NodeType | undefined => LABELS.get(id.slice(0, Math.max(0, id.indexOf(':'))))

export const isNodeType = (type: unknown): type is NodeType => typeof type === 'string' && Object.hasOwn(NODES, type)
export const isLinkType = (type: unknown): type is LinkType => typeof type === 'string' && Object.hasOwn(LINKS, type)

/** The prefix that ids of a type begin with. */
export const prefixOf = (type: NodeType | LinkType): string =>
  isNodeType(type) ? NODES[type].prefix : LINKS[type].prefix
