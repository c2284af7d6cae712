/** A state that is no more, as the graph has it. */
export interface FormerState {
  readonly code: string
  readonly name: string
  /** Days are those commonly given; where a state faded away, the day on which its last part left it. */
  readonly from: string
  readonly to: string
  /** Codes of the states that came out of it, or into which it went. */
  readonly successors: readonly string[]
  /** Further English names, as sources have them. */
  readonly names?: readonly string[]
  readonly kind?: 'TERRITORY'
}

const SOVIET_REPUBLICS = ['ARM', 'AZE', 'BLR', 'GEO', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'TKM', 'UKR', 'UZB']

/**
 * Former states in their days. Those that ISO 3166-3 knows have the code that they had; older ones have codes of ISO's
 * private range, XAA to XZZ, as Kosovo has XKX. South Vietnam had the code VNM, which the state that took it over has now.
 *
 * Where ISO and the United Nations kept code and seat, a state went on: the Federal Republic of Germany is DEU from 1949,
 * the Yemen Arab Republic YEM from 1918, and Egypt kept the name United Arab Republic until 1971 without Syria.
 */
export const FORMER_STATES: readonly FormerState[] = [
  {
    ...{ code: 'SUN', name: 'Soviet Union', from: '1922-12-30', to: '1991-12-25', successors: SOVIET_REPUBLICS },
    names: [
      'Union of Soviet Socialist Republics',
      'USSR',
      'Union of Socialist Soviet Republics',
      'Union of Sovier Socialist Republics',
    ],
  },
  {
    ...{ code: 'DDR', name: 'German Democratic Republic', from: '1949-10-07', to: '1990-10-02', successors: ['DEU'] },
    names: ['East Germany', 'GDR', 'Democratic Republic of Germany', 'Germany Democratic Republic'],
  },
  {
    ...{ code: 'YUG', name: 'Yugoslavia', from: '1918-12-01', to: '2003-02-03' },
    successors: ['BIH', 'HRV', 'MKD', 'SCG', 'SVN'],
    names: ['Socialist Federal Republic of Yugoslavia', 'Kingdom of Yugoslavia', 'Federal Republic of Yugoslavia'],
  },
  {
    ...{ code: 'SCG', name: 'Serbia and Montenegro', from: '2003-02-04', to: '2006-06-02' },
    successors: ['MNE', 'SRB'],
    names: ['Serbia-Montenegro'],
  },
  {
    ...{ code: 'CSK', name: 'Czechoslovakia', from: '1918-10-28', to: '1992-12-31', successors: ['CZE', 'SVK'] },
    names: ['Czechoslovak Socialist Republic'],
  },
  {
    ...{ code: 'VDR', name: 'North Vietnam', from: '1945-09-02', to: '1976-07-01', successors: ['VNM'] },
    names: ['Democratic Republic of Vietnam', 'Democratic Republic of Viet-Nam'],
  },
  {
    ...{ code: 'XVS', name: 'South Vietnam', from: '1949-06-14', to: '1975-04-30', successors: ['VDR', 'VNM'] },
    names: ['Republic of Vietnam', 'State of Vietnam', 'Republic of Viet-Nam'],
  },
  {
    ...{ code: 'YMD', name: 'South Yemen', from: '1967-11-30', to: '1990-05-21', successors: ['YEM'] },
    names: [
      ...[
        'People’s Democratic Republic of Yemen',
        'Democratic Yemen',
        'Southern Yemen',
        'Democratic Republic of Yemen',
      ],
      'Yemen (Aden)',
    ],
  },
  {
    ...{ code: 'ANT', name: 'Netherlands Antilles', from: '1954-12-15', to: '2010-10-09' },
    ...{ successors: ['BES', 'CUW', 'SXM'], kind: 'TERRITORY' },
  },
  { code: 'EAZ', name: 'Zanzibar', from: '1963-12-10', to: '1964-04-26', successors: ['TZA'] },
  { code: 'XUA', name: 'United Arab Republic', from: '1958-02-22', to: '1961-09-28', successors: ['EGY', 'SYR'] },
  {
    ...{ code: 'XOE', name: 'Ottoman Empire', from: '1299', to: '1922-11-01', successors: ['TUR'] },
    names: ['Ottoman Porte', 'Sublime Porte'],
  },
  {
    ...{ code: 'XAH', name: 'Austria-Hungary', from: '1804-08-11', to: '1918-11-11' },
    successors: ['AUT', 'CSK', 'HUN', 'YUG'],
    names: ['Austro-Hungarian Empire', 'Austrian Empire', 'Austria Hungary'],
  },
  {
    code: 'XPR',
    name: 'Prussia',
    from: '1701-01-18',
    to: '1871-01-17',
    successors: ['DEU'],
    names: ['Kingdom of Prussia'],
  },
  {
    ...{ code: 'XSA', name: 'Kingdom of Sardinia', from: '1720', to: '1861-03-16', successors: ['ITA'] },
    names: ['Sardinia', 'Piedmont-Sardinia'],
  },
  {
    ...{ code: 'XTS', name: 'Kingdom of the Two Sicilies', from: '1816-12-08', to: '1861-03-16', successors: ['ITA'] },
    names: ['Two Sicilies'],
  },
  { code: 'XPS', name: 'Papal States', from: '0756', to: '1870-09-20', successors: ['ITA', 'VAT'] },
  { code: 'XHI', name: 'Hawaii', from: '1795', to: '1898-08-12', successors: ['USA'], names: ['Hawaiian Islands'] },
  {
    code: 'XTX',
    name: 'Texas',
    from: '1836-03-02',
    to: '1845-12-29',
    successors: ['USA'],
    names: ['Republic of Texas'],
  },
  {
    ...{ code: 'XKE', name: 'Korean Empire', from: '1392', to: '1910-08-29', successors: ['KOR', 'PRK'] },
    names: ['Joseon', 'Joseon Dynasty', 'Chosen'],
  },
  { code: 'XGC', name: 'Gran Colombia', from: '1819-12-17', to: '1830-11-20', successors: ['COL', 'ECU', 'VEN'] },
  {
    ...{ code: 'XCA', name: 'Federal Republic of Central America', from: '1823-07-01', to: '1839-04-17' },
    successors: ['CRI', 'GTM', 'HND', 'NIC', 'SLV'],
    names: ['Central American Federation', 'Central America'],
  },
]
