/** Whoever goes by one code is, on these days, another. Both ends are inclusive; a missing one is open. */
export interface OnDays {
  readonly code: string
  readonly from?: string
  readonly to?: string
  readonly is: string
}

const from = (day: string, is: string, codes: readonly string[]): OnDays[] =>
  codes.map((code) => ({ code, from: day, is }))
const until = (day: string, is: string, codes: readonly string[]): OnDays[] =>
  codes.map((code) => ({ code, to: day, is }))
const between = (first: string, last: string, is: string, codes: readonly string[]): OnDays[] =>
  codes.map((code) => ({ code, from: first, to: last, is }))

const SOVIET = '1922-12-30'
const YUGOSLAV = '1918-12-01'

/**
 * What sources say under the code or the name of a present state about the days of a former one, and under that of a former
 * one about days after it. The first that fits counts.
 */
export const ON_DAYS: readonly OnDays[] = [
  ...between(SOVIET, '1991-12-25', 'SUN', ['RUS']),
  ...between(SOVIET, '1991-08-30', 'SUN', ['AZE', 'KGZ', 'UZB']),
  ...between(SOVIET, '1991-08-26', 'SUN', ['MDA']),
  ...between(SOVIET, '1991-04-08', 'SUN', ['GEO']),
  ...between(SOVIET, '1991-09-20', 'SUN', ['ARM']),
  ...between(SOVIET, '1991-09-08', 'SUN', ['TJK']),
  ...between(SOVIET, '1991-10-26', 'SUN', ['TKM']),
  ...between(SOVIET, '1991-12-15', 'SUN', ['KAZ']),
  // Founding members of the United Nations, where they spoke in their own name.
  ...between(SOVIET, '1945-10-23', 'SUN', ['BLR', 'UKR']),
  ...from('1991-12-26', 'RUS', ['SUN']),
  ...until('1922-12-29', 'RUS', ['SUN']),
  ...from('1990-10-03', 'DEU', ['DDR']),
  ...until('1871-01-17', 'XPR', ['DEU']),
  ...from('1871-01-18', 'DEU', ['XPR']),
  ...between(YUGOSLAV, '1991-06-24', 'YUG', ['HRV', 'SVN']),
  ...between(YUGOSLAV, '1991-09-07', 'YUG', ['MKD']),
  ...between(YUGOSLAV, '1992-03-02', 'YUG', ['BIH']),
  ...between(YUGOSLAV, '2003-02-03', 'YUG', ['MNE', 'SCG', 'SRB', 'XKX']),
  ...between('2003-02-04', '2006-06-02', 'SCG', ['MNE', 'SRB', 'XKX', 'YUG']),
  ...between('2006-06-03', '2008-02-16', 'SRB', ['XKX']),
  ...from('2006-06-03', 'SRB', ['SCG', 'YUG']),
  ...until('1918-11-30', 'SRB', ['SCG', 'YUG']),
  ...between('1918-10-28', '1992-12-31', 'CSK', ['CZE', 'SVK']),
  ...until('1975-04-30', 'XVS', ['VNM']),
  ...between('1975-05-01', '1976-07-01', 'VDR', ['VNM', 'XVS']),
  ...from('1976-07-02', 'VNM', ['VDR', 'XVS']),
  ...from('1990-05-22', 'YEM', ['YMD']),
  ...from('1964-04-27', 'TZA', ['EAZ']),
  ...between('1958-02-22', '1961-09-28', 'XUA', ['EGY', 'SYR']),
  ...from('1961-09-29', 'EGY', ['XUA']),
  ...until('1922-11-01', 'XOE', ['TUR']),
  ...from('1922-11-02', 'TUR', ['XOE']),
  ...until('1918-11-11', 'XAH', ['AUT', 'HUN']),
  ...from('1918-11-12', 'AUT', ['XAH']),
  ...until('1861-03-16', 'XSA', ['ITA']),
  ...from('1861-03-17', 'ITA', ['XSA', 'XTS']),
  ...until('1870-09-20', 'XPS', ['VAT']),
  ...from('1870-09-21', 'VAT', ['XPS']),
  ...from('1898-08-13', 'USA', ['XHI']),
  ...from('1845-12-30', 'USA', ['XTX']),
  ...until('1910-08-29', 'XKE', ['KOR']),
  ...from('1910-08-30', 'KOR', ['XKE']),
  ...between('1819-12-17', '1830-11-20', 'XGC', ['COL']),
  ...from('1830-11-21', 'COL', ['XGC']),
  ...between('1823-07-01', '1839-04-17', 'XCA', ['CRI', 'GTM', 'HND', 'NIC', 'SLV']),
]

/** As above, for places: what lay in a state without being one, though it spoke for itself or others never recognized it. */
export const PLACES_ON_DAYS: readonly OnDays[] = [
  ...between(SOVIET, '1991-08-23', 'SUN', ['UKR']),
  ...between(SOVIET, '1991-08-24', 'SUN', ['BLR']),
  ...between('1940-08-06', '1991-09-05', 'SUN', ['EST', 'LTU', 'LVA']),
]
