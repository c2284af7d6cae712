import type { Fact } from '../../facts/fact.ts'
import { placeFacts, placeId } from '../places.ts'
import type { States } from '../states/states.ts'

export interface Session {
  readonly number: number
  readonly year: string
}

// The third and the sixth session sat in the Palais de Chaillot.
const IN_PARIS = new Set([3, 6])
// Statements were recorded beforehand and shown in the hall.
const BY_VIDEO = new Set([75])

const BODY = 'body:un-general-assembly'
const spelt = (value: string, kind: string) => ({ value, language: 'en', script: 'Latn', kind })

export const isRemote = ({ number }: Session): boolean => BY_VIDEO.has(number)

export const meetingId = ({ number }: Session): string => `meeting:un-general-debate-${number}`

/** The General Assembly, the United Nations and the places of the debates. */
export const assemblyFacts = (sources: readonly string[], states: States): Fact[] => [
  {
    type: 'Body',
    id: 'body:un',
    kind: 'INTERNATIONAL_ORGANIZATION',
    names: [spelt('United Nations', 'PREFERRED'), spelt('UN', 'ABBREVIATION')],
    sources,
  },
  {
    type: 'Body',
    id: BODY,
    kind: 'ORGAN',
    names: [spelt('United Nations General Assembly', 'PREFERRED'), spelt('UNGA', 'ABBREVIATION')],
    sources,
  },
  { type: 'PART_OF', id: 'part-of:un-general-assembly', start: BODY, end: 'body:un', sources },
  ...placeFacts({ name: 'New York', country: 'United States', sources }, states),
  ...placeFacts({ name: 'Paris', country: 'France', sources }, states),
]

/** One meeting for each session. The table has no days, only the year; and no places, which are known. */
export function sessionFacts(session: Session, sources: readonly string[], states: States): Fact[] {
  const id = meetingId(session)
  const slug = id.slice('meeting:'.length)
  const place = IN_PARIS.has(session.number)
    ? placeId('Paris', 'France', states)
    : placeId('New York', 'United States', states)
  const remote = isRemote(session)
  return [
    {
      type: 'Meeting',
      id,
      kind: 'ASSEMBLY',
      period: { from: session.year },
      ...(remote ? { remote } : {}),
      names: [
        spelt(
          `General Debate of the United Nations General Assembly, session ${session.number}, ${session.year}`,
          'PREFERRED',
        ),
      ],
      sources,
      ...(remote ? { derived: ['remote'] } : {}),
    },
    { type: 'CONVENED', id: `convened:${slug}`, start: BODY, end: id, sources },
    { type: 'HELD_AT', id: `held-at:${slug}`, start: id, end: place, sources, derived: ['end'] },
  ]
}
