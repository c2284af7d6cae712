/**
 * Short forms of English given names that are no beginnings of them, as presidents and ministers go by: Joe Biden, Tony
 * Blair. Those that are, such as Ben and Fred, need no list.
 */
const SHORT: Readonly<Record<string, string>> = {
  andy: 'andrew',
  beth: 'elizabeth',
  betty: 'elizabeth',
  bill: 'william',
  billy: 'william',
  bob: 'robert',
  bobby: 'robert',
  charlie: 'charles',
  chuck: 'charles',
  danny: 'daniel',
  dave: 'david',
  debbie: 'deborah',
  dick: 'richard',
  eddie: 'edward edwin',
  frank: 'francis franklin',
  gus: 'augustus',
  hank: 'henry',
  harry: 'henry harold harrison',
  jack: 'john',
  jerry: 'gerald jerome jeremiah',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  johnny: 'john',
  kate: 'katherine catherine',
  larry: 'lawrence laurence',
  liz: 'elizabeth',
  mick: 'michael',
  mike: 'michael',
  ned: 'edward',
  peggy: 'margaret',
  penny: 'penelope',
  pete: 'peter',
  rick: 'richard frederick',
  steve: 'stephen steven',
  ted: 'edward theodore',
  tim: 'timothy',
  tommy: 'thomas',
  tony: 'anthony',
  vicky: 'victoria',
  walt: 'walter',
}

const FULL = new Map(Object.entries(SHORT).map(([short, full]) => [short, new Set(full.split(' '))]))

/** Whether one of two folded words is a short form of the other. */
export const isShortForm = (one: string, other: string): boolean =>
  FULL.get(one)?.has(other) === true || FULL.get(other)?.has(one) === true
