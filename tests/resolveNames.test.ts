import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

interface Answer {
  readonly index: number
  readonly name: string
  readonly sure: boolean
  readonly best: { readonly node: { readonly id: string }; readonly score: number } | null
  readonly runnerUp: { readonly node: { readonly id: string }; readonly score: number } | null
}

const RESOLVE = `query($names: [NameInput!]!) {
  resolveNames(names: $names) {
    index name sure
    best { node { id __typename } matched { value sources { id } } how score }
    runnerUp { node { id } score }
  }
}`
const resolve = async (...names: object[]): Promise<Answer[]> => (await service.data(RESOLVE, { names })).resolveNames
const one = async (name: object): Promise<[string | undefined, boolean | undefined]> => {
  const [answer] = await resolve(name)
  return [answer?.best?.node.id, answer?.sure]
}

const ALEINIK = 'official:sergei-aleinik'
const LEBEDEV = 'official:sergei-lebedev'

describe('a list of names', () => {
  it('is answered in its order, each name with its place, its match, and how that fits', async () => {
    const names = ['LAVROV Sergey', 'Zzyzx Qwfpgj', 'Mr. Siarhiej Alejnik'].map((name) => ({ name }))
    const answers = await resolve(...names)
    expect(answers[0]?.runnerUp?.score).toBeLessThan(0.5)
    expect(answers).toEqual([
      {
        index: 0,
        name: 'LAVROV Sergey',
        sure: true,
        best: {
          node: { id: 'official:sergey-lavrov', __typename: 'Official' },
          matched: { value: 'Sergey Lavrov', sources: [{ id: 'source:pozirk-2023-12-15' }] },
          how: 'FUZZY',
          score: 0.98,
        },
        runnerUp: { node: { id: ALEINIK }, score: expect.any(Number) },
      },
      { index: 1, name: 'Zzyzx Qwfpgj', sure: false, best: null, runnerUp: null },
      expect.objectContaining({
        index: 2,
        sure: true,
        best: expect.objectContaining({ node: { id: ALEINIK, __typename: 'Official' } }),
      }),
    ])
  })

  it('is empty for an empty list, and takes a text without a letter for nobody', async () => {
    expect(await resolve()).toEqual([])
    expect((await resolve({ name: '*' }, { name: '' })).map(({ best }) => best)).toEqual([null, null])
  })

  it.each([
    ['people unless told', { name: 'Belarus' }, undefined],
    ['what is asked for', { name: 'Belarus', kind: 'STATE' }, 'state:BLR'],
    ['anything where the kind is null', { name: 'Commonwealth of Independent States', kind: null }, 'body:cis'],
  ])('means %s', async (_, name, id) => {
    expect((await one(name))[0]).toBe(id)
  })

  it('takes a few statements for each hundred names, and two for one name alone', async () => {
    const names = Array.from({ length: 200 }, (_, at) => ({ name: `Sergei Aleinik ${at}`, state: 'BLR', on: '2023' }))
    const sent = await service.statementsOf(() => resolve(...names))
    const each = ['search/candidates', 'search/service']
    expect(sent).toEqual([...each, ...each, 'Query.resolveNames'])
    const alone = await service.statementsOf(() => resolve({ name: 'Sergei Aleinik' }))
    expect(alone).toEqual(['search/candidates', 'Query.resolveNames'])
  })

  it('refuses more than five hundred', async () => {
    const { errors } = await service.ask(RESOLVE, { names: Array.from({ length: 501 }, () => ({ name: 'a' })) })
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toContain('0 to 500')
  })
})

describe('what stands beside a name', () => {
  it('makes a surname enough, where state and date agree', async () => {
    expect(await one({ name: 'Aleinik' })).toEqual([ALEINIK, false])
    expect(await one({ name: 'Aleinik', state: 'state:BLR', on: '2023-10' })).toEqual([ALEINIK, true])
  })

  it.each(['Belarus', 'BLR', 'state:BLR', 'Беларусь', 'Weißrussland', 'Bielorussia'])(
    'takes a state as «%s»',
    async (state) => {
      expect(await one({ name: 'Aleinik', state, on: '2023' })).toEqual([ALEINIK, state !== 'Weißrussland'])
    },
  )

  it('is never overruled: with another state no one is sure', async () => {
    expect(await one({ name: 'Sergei Aleinik', state: 'Kyrgyzstan' })).toEqual([ALEINIK, false])
    expect(await one({ name: 'Sergei Aleinik', on: '1901' })).toEqual([ALEINIK, false])
  })

  it('decides between namesakes', async () => {
    expect(await one({ name: 'Sergei', state: 'BLR' })).toEqual([ALEINIK, expect.any(Boolean)])
    expect(await one({ name: 'Sergei', state: 'CIS' })).toEqual([LEBEDEV, expect.any(Boolean)])
    expect(await one({ name: 'Sergei', office: 'Secretary General of the CIS' })).toEqual([
      LEBEDEV,
      expect.any(Boolean),
    ])
    expect(await one({ name: 'Sergei', office: 'office:blr-foreign-minister' })).toEqual([ALEINIK, expect.any(Boolean)])
  })
})
