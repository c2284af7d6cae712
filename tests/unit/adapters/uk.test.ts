import { expect, it } from 'vitest'
import { uk } from '../../../src/adapters/uk/uk.ts'
import { states } from './seedStates.ts'

const FILES: Readonly<Record<string, string>> = {
  person: `id,id_parliament,name,start_date,end_date
9e834e4d-1,953.0,Margaret Thatcher,,1992-06-05
9e834e4d-1,953.0,Baroness Thatcher,1992-06-05,
12345678-1,,Ann Example,,`,
  organisation:
    'id,name\npm,Prime Minister’s Office\nfco,Foreign and Commonwealth Office\nfcdo,Foreign Office renamed\nho,Home Office',
  post: `id,organisation_id,name,rank_equivalence
p1,pm,Prime Minister,PM
p2,fco,Secretary of State for Foreign and Commonwealth Affairs,SoS
p3,fcdo,"Secretary of State for Foreign, Commonwealth and Development Affairs",SoS
p4,ho,Minister of State,MoS
p5,fco,Minister of State,MoS`,
  appointment: `id,person_id,post_id,start_date,end_date
a1,9e834e4d-1,p1,1979-05-04,1990-11-28
a2,12345678-1,p2,2020-01-01,2020-09-02
a3,12345678-1,p3,2020-09-02,
a4,12345678-1,p4,2025-09-01,2025-05-14`,
}
const raw = async (file: string) => FILES[/\/(\w+)\.csv$/.exec(file)?.[1] ?? ''] ?? ''
const read = () => uk.read(raw, states)

it('a minister who became a peer is one person under both names', async () => {
  const { people } = await read()
  expect(people).toHaveLength(2)
  expect(people[0]).toMatchObject({
    name: 'Margaret Thatcher',
    others: [{ value: 'Baroness Thatcher', kind: 'VARIANT' }],
    identifiers: [{ scheme: 'uk-parliament', value: '953' }],
  })
})

it('the Foreign Secretary is one office under each name that it had', async () => {
  const { facts } = await read()
  const offices = facts.filter(({ type }) => type === 'Office')
  const foreign = offices.filter(({ rank }) => rank === 'FOREIGN_MINISTER')
  expect(foreign).toHaveLength(1)
  expect(foreign[0]?.['names']).toHaveLength(2)
})

it('a Minister of State is told apart by the department', async () => {
  const { facts } = await read()
  expect(facts.flatMap(({ type, id }) => (type === 'Office' && /minister-of-state/.test(id) ? [id] : []))).toEqual([
    'office:gbr-minister-of-state-home-office',
    'office:gbr-minister-of-state-foreign-and-commonwealth-office',
  ])
})

it('an appointment without an end goes on, and one that ends before it begins keeps its beginning', async () => {
  const { facts } = await read()
  expect(facts.flatMap((fact) => (fact.type === 'HOLDS' ? [fact['period']] : []))).toEqual([
    { from: '1979-05-04', to: '1990-11-28' },
    { from: '2020-01-01', to: '2020-09-02' },
    { from: '2020-09-02', ongoing: true },
    { from: '2025-09-01' },
  ])
})

it('a table with other columns is refused by name', async () => {
  await expect(uk.read(async () => 'a,b\n1,2', states)).rejects.toThrow('uk-ministers-ifg/person.csv has no column id')
})

it('an appointment of nobody in the tables is refused', async () => {
  const stray = async (file: string) =>
    /appointment/.test(file) ? `${FILES['appointment']}\na5,nobody,p1,2020-01-01,` : raw(file)
  await expect(uk.read(stray, states)).rejects.toThrow('appointment a5 names a person or a post')
})
