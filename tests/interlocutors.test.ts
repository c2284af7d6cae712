import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const QUERY = `query ($actingFor: [ID!], $during: During, $maxParties: Int = 50) {
  official(id: "official:beverly-calhoun") { interlocutors(actingFor: $actingFor, during: $during, maxParties: $maxParties) {
    totalCount nodes { official { id } meetingCount firstMeeting { id } lastMeeting { id } }
  } }
}`

const met = async (variables: Record<string, unknown> = {}) => {
  const { totalCount, nodes } = (await service.data(QUERY, variables)).official.interlocutors
  expect(totalCount).toBe(nodes.length)
  return Object.fromEntries(
    nodes.map((node: { official: { id: string }; meetingCount: number }) => [node.official.id, node.meetingCount]),
  )
}

/** The pairs of Query.encounters, counted by hand: the people met and at how many meetings. */
const counted = async (variables: Record<string, unknown> = {}) => {
  const { encounters } = await service.data(
    `query ($during: During, $maxParties: Int = 50) { encounters(of: ["official:beverly-calhoun"], during: $during, maxParties: $maxParties, first: 500) {
      nodes { with { attendee { __typename id } } }
    } }`,
    variables,
  )
  const counts: Record<string, number> = {}
  for (const { with: other } of encounters.nodes as { with: { attendee: { __typename: string; id: string } } }[])
    if (other.attendee.__typename === 'Official') counts[other.attendee.id] = (counts[other.attendee.id] ?? 0) + 1
  return counts
}

describe('interlocutors', () => {
  it.each([{}, { during: { from: '2002', to: '2003' } }, { maxParties: 2 }, { maxParties: null }])(
    'are the people of her encounters: %j',
    async (variables) => {
      const expected = await counted(variables)
      expect(Object.keys(expected).length).toBeGreaterThan(1)
      expect(await met(variables)).toEqual(expected)
    },
  )

  it('come most often met first, with the first and the last meeting, the undated first of all times last', async () => {
    const { nodes } = (await service.data(QUERY)).official.interlocutors
    const counts = nodes.map(({ meetingCount }: { meetingCount: number }) => meetingCount)
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a))
    expect(nodes.find(({ official }: { official: { id: string } }) => official.id === 'official:flavia')).toMatchObject(
      {
        firstMeeting: { id: 'meeting:test-summit-2002' },
        lastMeeting: { id: 'meeting:test-council-2005' },
      },
    )
  })

  it('are met on either side, also someone of whom no source says for whom he acted', async () => {
    const people = async (id: string) => {
      const { official } = await service.data(
        'query ($id: ID!) { official(id: $id) { interlocutors { nodes { official { id } } } } }',
        { id },
      )
      return official.interlocutors.nodes.map((node: { official: { id: string } }) => node.official.id)
    }
    expect(await people('official:orsino')).toContain('official:sponsz')
    expect(await people('official:sponsz')).toContain('official:orsino')
  })

  it('are those who acted for someone, where it is said for whom', async () => {
    expect(await met({ actingFor: ['body:test-league'] })).toEqual({ 'official:rudolf-rassendyll': 1 })
    expect(await met({ actingFor: ['state:XGR'] })).toEqual({})
  })
})
