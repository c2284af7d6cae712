/** Former states whose people went on acting for another, by the code of that one. */
const HEIRS: Readonly<Record<string, string>> = {
  CSK: 'CZE',
  EAZ: 'TZA',
  SCG: 'SRB',
  SUN: 'RUS',
  VDR: 'VNM',
  XAH: 'AUT',
  XOE: 'TUR',
  XPR: 'DEU',
  XSA: 'ITA',
  XUA: 'EGY',
  YMD: 'YEM',
  YUG: 'SRB',
}

/** Within which people are compared: the state or body that they act for, former and present ones of a state together. */
export function circleOf(party: string | undefined): string {
  const code = party?.startsWith('state:') ? party.slice('state:'.length) : undefined
  return code !== undefined && HEIRS[code] !== undefined ? `state:${HEIRS[code]}` : (party ?? '')
}
