import { firstDay, readDay } from './days.ts'

export const PARTY_COLUMNS = [
  ...(['stateID', 'treatyID', 'Title', 'Begin', 'Signature', 'StateSignature', 'StateRatification'] as const),
  ...(['StateForce', 'StateEnd'] as const),
] as const
export type PartyRow = Readonly<Record<(typeof PARTY_COLUMNS)[number], string>>

export interface Act {
  readonly act: 'SIGNATURE' | 'RATIFICATION' | 'CONSENT'
  readonly on: string
}

/**
 * What a row tells that a state did. `StateSignature` is a signature only where it comes before the state was bound: one on
 * the day of ratification or of entry into force, or later, is that of accession, succession or acceptance, and the table does
 * not say which. A ratification without a signature before it is one of these, too.
 */
export function actsOf(row: PartyRow): Act[] {
  const [opened, signed, ratified, bound] = [
    row.Signature,
    row.StateSignature,
    row.StateRatification,
    row.StateForce,
  ].map(readDay)
  const isSignature =
    signed !== undefined &&
    firstDay(signed) >= firstDay(opened) &&
    (ratified === undefined || firstDay(signed) < firstDay(ratified)) &&
    (signed === opened || bound === undefined || firstDay(signed) < firstDay(bound))
  if (isSignature)
    return [
      { act: 'SIGNATURE', on: signed },
      ...(ratified === undefined ? [] : [{ act: 'RATIFICATION' as const, on: ratified }]),
    ]
  const on = ratified ?? signed
  return on === undefined || firstDay(on) < firstDay(opened) ? [] : [{ act: 'CONSENT', on }]
}
