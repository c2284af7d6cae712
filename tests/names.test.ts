import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

describe('the name in a language', () => {
  const NAME =
    'query($id: ID!, $language: LanguageTag) { node(id: $id) { ... on Named { name(language: $language) } } }'

  it.each([
    ['official:sergei-aleinik', undefined, 'Sergei Aleinik'],
    ['official:sergei-aleinik', 'en', 'Sergei Aleinik'],
    ['official:sergei-aleinik', 'en-GB', 'Sergei Aleinik'],
    ['official:sergei-aleinik', 'be', 'Сяргей Алейнік'],
    ['official:sergei-aleinik', 'be-Latn', 'Siarhiej Alejnik'],
    ['official:sergei-aleinik', 'BE-latn', 'Siarhiej Alejnik'],
    ['official:sergei-aleinik', 'ru', 'Сергей Алейник'],
    ['official:sergei-aleinik', 'fr', 'Sergei Aleinik'],
    ['official:rudolf-rassendyll', 'de', 'Rudolf Rassendyll-Elphberg'],
    ['state:XRU', 'pl', 'Rurytania'],
    ['state:XRU', undefined, 'Ruritania'],
    ['state:XLU', 'ru', 'Лута'],
    ['state:XLU', undefined, 'Lutha'],
    ['state:XLU', 'en', 'Lutha'],
    ['state:XLU', 'fr', 'Lutha'],
  ])('of %s in %s is the best in it, else in English, else in any: %s', async (id, language, name) => {
    expect((await service.data(NAME, { id, language })).node.name).toBe(name)
  })

  it('is given in several languages at once', async () => {
    const { state } = await service.data(
      '{ state(id: "state:BLR") { name be: name(language: "be") fr: name(language: "fr") } }',
    )
    expect(state).toEqual({ name: 'Belarus', be: 'Беларусь', fr: 'Biélorussie' })
  })
})

describe('the names of a node', () => {
  it('are all that are known, each with its language, script, kind and those who spell it so', async () => {
    const { state, official } = await service.data(`{
      state(id: "state:XRU") { names { value language script kind sources { id } } }
      official(id: "official:sergei-aleinik") { names { value sources { id } } }
    }`)
    const gazette = [{ id: 'source:test-gazette' }]
    expect(state.names).toEqual([
      { value: 'Ruritania', language: 'en', script: 'Latn', kind: 'PREFERRED', sources: gazette },
      { value: 'Rurytania', language: 'pl', script: 'Latn', kind: 'VARIANT', sources: [{ id: 'source:test-courier' }] },
      { value: 'Руритания', language: 'ru', script: 'Cyrl', kind: 'VARIANT', sources: gazette },
      { value: 'Kingdom of Ruritania', language: 'en', script: 'Latn', kind: 'FORMER', sources: gazette },
      { value: 'RUR', language: null, script: null, kind: 'ABBREVIATION', sources: gazette },
    ])
    const [belta, pozirk] = [{ id: 'source:belta-2023-10-12' }, { id: 'source:pozirk-2023-12-15' }]
    expect(official.names.slice(0, 2)).toEqual([
      { value: 'Sergei Aleinik', sources: [belta] },
      { value: 'Siarhiej Alejnik', sources: [pozirk] },
    ])
  })
})

describe('a search', () => {
  const SEARCH = `query($text: String!, $kind: [NodeKind!], $first: Int, $after: String) {
    search(text: $text, kind: $kind, first: $first, after: $after) {
      nodes { node { id } how score matched { value language sources { id } } } pageInfo { hasNextPage endCursor }
    }
  }`
  const search = async (text: string, more: object = {}) => (await service.data(SEARCH, { text, ...more })).search
  /** Those of whom a name is the text; a search may find more that is like it. */
  const exact = async (text: string, kind?: string[]): Promise<string[]> =>
    (await search(text, { kind })).nodes.flatMap(({ how, node }: { how: string; node: { id: string } }) =>
      how === 'EXACT' ? [node.id] : [],
    )

  it.each([
    'Pál Kurví-Tasch',
    'pal kurvi tasch',
    ' PÁL   KURVÍ TASCH! ',
    'Pa\u0301l Kurvi\u0301–Tasch',
    'marshal tasch',
    'Pál "Kurví" (Tasch)',
  ])('finds «%s» without regard to case, accents and punctuation', async (text) => {
    expect(await exact(text)).toEqual(['official:kurvi-tasch'])
  })

  it.each([
    ['Сергей Алейник', 'official:sergei-aleinik'],
    ['siarhiej alejnik', 'official:sergei-aleinik'],
    ['kingdom of ruritania', 'state:XRU'],
    ['RUR', 'state:XRU'],
    ['lis', 'body:test-league'],
    ["Cote d'Ivoire", 'state:CIV'],
    ['COMMUNIQUE', 'document:test-communique'],
    ['szohod', 'place:szohod'],
    ['Call', 'meeting:test-call-2004'],
    ['programme of exchange', 'programme:test-exchange-2003-2005'],
    ['Princess of Graustark', 'office:xgr-head-of-state'],
  ])('finds «%s», any name of any kind of node', async (text, id) => {
    expect(await exact(text)).toEqual([id])
  })

  it.each([
    ['belarus', ['state:BLR']],
    ['szohod', ['place:szohod']],
    ['rassendyll', []],
    ['of the', []],
  ])('does not take a part of a name for the name: «%s»', async (text, ids) => {
    expect(await exact(text)).toEqual(ids)
  })

  it('tells which name matched, who spells it so, and that it fits wholly', async () => {
    const { nodes } = await search('rurytania')
    expect(nodes[0]).toEqual({
      node: { id: 'state:XRU' },
      how: 'EXACT',
      score: 1,
      matched: { value: 'Rurytania', language: 'pl', sources: [{ id: 'source:test-courier' }] },
    })
  })

  it('lists equals by id, keeps any of several kinds, and goes on behind a cursor', async () => {
    const text = 'council of the league'
    expect(await exact(text)).toEqual(['body:test-league-council', 'meeting:test-council-2005'])
    expect(await exact(text, ['MEETING', 'PLACE'])).toEqual(['meeting:test-council-2005'])
    expect(await exact(text, ['STATE'])).toEqual([])
    const { nodes, pageInfo } = await search(text, { first: 1 })
    expect(nodes.map(({ node }: { node: object }) => node)).toEqual([{ id: 'body:test-league-council' }])
    expect(pageInfo.hasNextPage).toBe(true)
    const next = await search(text, { first: 1, after: pageInfo.endCursor })
    expect(next.nodes.map(({ node }: { node: object }) => node)).toEqual([{ id: 'meeting:test-council-2005' }])
  })

  it.each([
    ['Sergey Aleynik', 'TRANSLITERATION', 'official:sergei-aleinik', 'Sergei Aleinik'],
    ['Siarhei Aleinik', 'TRANSLITERATION', 'official:sergei-aleinik', 'Siarhiej Alejnik'],
    ['Sergej Lawrow', 'TRANSLITERATION', 'official:sergey-lavrov', 'Sergey Lavrov'],
    ['Lavr', 'PREFIX', 'official:sergey-lavrov', 'Sergey Lavrov'],
    ['Sergey L', 'PREFIX', 'official:sergey-lavrov', 'Sergey Lavrov'],
    ['LAVROV Sergey', 'FUZZY', 'official:sergey-lavrov', 'Sergey Lavrov'],
    ['S. Lebedev', 'FUZZY', 'official:sergei-lebedev', 'Sergei Lebedev'],
    ['Sergei Lebedeff', 'FUZZY', 'official:sergei-lebedev', 'Sergei Lebedev'],
    ['Sergei Lbedeev', 'FUZZY', 'official:sergei-lebedev', 'Sergei Lebedev'],
    ['Foreign Minister Lavrov', 'PREFIX', 'official:sergey-lavrov', 'Sergey Lavrov'],
    ['H.E. Mr. Sergey Lavrov', 'EXACT', 'official:sergey-lavrov', 'Sergey Lavrov'],
    ['CIS', 'EXACT', 'body:cis', 'CIS'],
    ['СНГ', 'EXACT', 'body:cis', 'СНГ'],
    ['Comonwealth of Independant States', 'FUZZY', 'body:cis', 'Commonwealth of Independent States'],
    ['Biélorussie', 'EXACT', 'state:BLR', 'Biélorussie'],
    ['白俄罗斯', 'EXACT', 'state:BLR', '白俄罗斯'],
    ['Kirgistan', 'EXACT', 'state:KGZ', 'Kirgistan'],
    ['Burma', 'EXACT', 'state:MMR', 'Burma'],
    ['Zaïre', 'EXACT', 'state:COD', 'Zaire'],
    ['Byelorussian', 'PREFIX', 'state:BLR', 'Byelorussian SSR'],
    ['Federation of Russia', 'FUZZY', 'state:RUS', 'Russian Federation'],
    ['DPRK', 'FUZZY', 'state:PRK', 'Democratic People’s Republic of Korea'],
    ['Ruritanian Kingdom', 'FUZZY', 'state:XRU', 'Kingdom of Ruritania'],
    ['Bishkiek', 'TRANSLITERATION', 'place:bishkek', 'Bishkek'],
  ])('finds «%s», %s', async (text, how, id, value) => {
    const [hit] = (await search(text)).nodes
    expect([hit.node.id, hit.how, hit.matched.value]).toEqual([id, how, value])
  })

  it('goes page by page through the whole list, each hit once, the best first', async () => {
    const { nodes: whole } = await search('council of foreign ministers', { first: 500 })
    expect(whole.length).toBeGreaterThan(5)
    const scores = whole.map(({ score }: { score: number }) => score)
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
    const paged = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await search('council of foreign ministers', { first: 2, after })
      paged.push(...nodes)
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(paged).toEqual(whole)
  })

  it('takes two statements, however much is found and selected', async () => {
    const two = ['search/candidates', 'Query.search']
    expect(await service.statementsOf(() => search('Sergei Aleinik', { first: 1 }))).toEqual(two)
    expect(await service.statementsOf(() => search('of', { first: 100 }))).toEqual(two)
    expect(await service.statementsOf(() => search('*'))).toEqual(['Query.search'])
  })

  it('finds nothing for a text without a letter, and little for one that is like nothing', async () => {
    expect((await search('')).nodes).toEqual([])
    expect((await search('!?')).nodes).toEqual([])
    expect((await search('qqqqqqqq xxxxxxx')).nodes).toEqual([])
  })

  it.each([
    '*',
    '*:*',
    '"',
    '\\',
    '(',
    '[a TO z]',
    '/Strels.+/',
    'Strel?au',
    'Strels*u',
    'nameKeys:strelsau',
    'Strelsau OR Edelweiss',
    'Strelsau AND Strelsau',
    'NOT Edelweiss',
    'Strelsau || Edelweiss',
    '"Strelsau" "Edelweiss"',
    'Strelsau" OR "Edelweiss',
  ])('takes its syntax as text: «%s» is nobody’s name', async (text) => {
    expect(await exact(text)).toEqual([])
  })

  it.each(
    ['Strelsau*', '+Strelsau', 'Strelsau~2', '"Strelsau"', '-Strelsau'].map((text) => [text, text.includes('2')]),
  )('drops the signs of «%s» as it drops all punctuation', async (text, another) => {
    expect(await exact(String(text))).toEqual(another ? [] : ['place:strelsau'])
  })
})
