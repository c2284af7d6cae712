import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const short = ({ id }: { id: string }): string => id.replace(/^(document|programme|signature):(test-)?/, '')
const SEED_2023 = ['blr-rus-joint-board-resolution-2023', 'cis-badge-of-honor-decision-2023']

describe('the list of documents', () => {
  const DOCUMENTS =
    'query($filter: DocumentFilter) { documents(filter: $filter, first: 100) { totalCount nodes { id } } }'
  const kept = async (filter: Record<string, unknown>) => {
    const { documents } = await service.data(DOCUMENTS, { filter })
    expect(documents.totalCount).toBe(documents.nodes.length)
    return documents.nodes.map(short)
  }

  it('goes by the day of adoption, else of the first signature, the newest first, the undated last', async () => {
    const all = await kept({})
    expect(all.slice(0, 6)).toEqual([...SEED_2023, 'protocol', 'accord', 'board-resolution', 'treaty'])
    expect(all.slice(6).sort()).toEqual(['cis-statement-multipolar-world-2023', 'communique', 'second-accord'])
  })

  it.each([
    [{ from: '2002-05-31', to: '2002-05-31' }, ['treaty']],
    [{ from: '2002-05-04', to: '2002-05-04' }, ['treaty']],
    [{ from: '2002-06', to: '2012-03-09' }, []],
    [{ from: '2012-03-10', to: '2012-03-11' }, ['board-resolution']],
    [{ from: '2012-03-12', to: '2012-03-12' }, ['accord', 'board-resolution']],
    [{ from: '2012-03-13', to: '2012-03-31' }, []],
    [{ from: '2012-04-30', to: '2012-12-31' }, ['accord']],
    [{ from: '2013-12-31', to: '2014' }, ['protocol']],
    [{ from: '2023-12-15' }, ['blr-rus-joint-board-resolution-2023']],
  ])('keeps what was adopted or signed on some day in %j', async (during, documents) => {
    expect(await kept({ during })).toEqual(documents)
  })

  it('does not take a ratification for a signature, nor the undated for any day', async () => {
    const { document } = await service.data(
      '{ document(id: "document:test-treaty") { signatures(act: [RATIFICATION]) { nodes { on } } } }',
    )
    expect(document.signatures.nodes).toEqual([{ on: '2002-11' }])
    expect(await kept({ during: { from: '2002-11', to: '2002-11' } })).toEqual([])
    expect(await kept({ during: {} })).not.toContain('second-accord')
  })

  it('keeps any of several kinds and statuses', async () => {
    expect(await kept({ kind: ['PROTOCOL', 'TREATY'] })).toEqual(['protocol', 'treaty'])
    expect(await kept({ status: ['SIGNED', 'ADOPTED'] })).toEqual([...SEED_2023, 'accord', 'board-resolution'])
    expect(await kept({ kind: ['AGREEMENT'], status: ['DRAFT'] })).toEqual(['second-accord'])
  })

  it('keeps those of which all that are named are parties', async () => {
    expect(await kept({ party: ['state:XBO'] })).toEqual(['protocol', 'accord', 'second-accord'])
    expect(await kept({ party: ['state:XBO', 'state:XLU'] })).toEqual(['accord'])
    expect(await kept({ party: ['body:test-pact'] })).toEqual(['board-resolution'])
    expect(await kept({ party: ['body:test-pact', 'state:XBO'] })).toEqual([])
  })

  it.each([
    ['2003-01-31', []],
    ['2003-02-01', ['treaty']],
    ['2013-04-30', ['treaty']],
    ['2013-05-01', ['protocol', 'treaty']],
    ['2016-12-31', ['protocol', 'treaty']],
    ['2017-01-01', ['treaty']],
    ['2099-01-01', ['treaty']],
  ])('keeps those in force on %s', async (inForceOn, documents) => {
    expect(await kept({ inForceOn })).toEqual(documents)
  })

  it('keeps by words of names and topics', async () => {
    expect(await kept({ text: 'herring' })).toEqual(['accord', 'second-accord'])
    expect(await kept({ text: 'FISHERIES accord' })).toEqual(['accord'])
    expect(await kept({ text: 'communique' })).toEqual(['communique'])
  })

  it('must hold in all its parts', async () => {
    const all = {
      during: { from: '2012' },
      kind: ['AGREEMENT'],
      status: ['SIGNED'],
      party: ['state:XLU'],
      text: 'herring',
    }
    expect(await kept(all)).toEqual(['accord'])
    expect(await kept({ ...all, inForceOn: '2013-05-01' })).toEqual([])
  })
})

describe('the list of programmes', () => {
  const PROGRAMMES = 'query($filter: ProgrammeFilter) { programmes(filter: $filter) { totalCount nodes { id } } }'
  const kept = async (filter: Record<string, unknown>) => {
    const { programmes } = await service.data(PROGRAMMES, { filter })
    expect(programmes.totalCount).toBe(programmes.nodes.length)
    return programmes.nodes.map(short)
  }

  it('goes by the day of adoption, the newest first, drafts last', async () => {
    const all = await kept({})
    expect(all.slice(0, 3)).toEqual([
      'blr-rus-coordinated-actions-2024-2026',
      'cis-ministerial-consultations-2024',
      'exchange-2003-2005',
    ])
    expect(all.slice(3).sort()).toEqual(['cis-victory-80-2025', 'festival'])
  })

  it.each([
    ['2002-12-31', []],
    ['2003-01-01', ['exchange-2003-2005']],
    ['2004-06-01', ['exchange-2003-2005', 'festival']],
    ['2005-12-31', ['exchange-2003-2005', 'festival']],
    ['2006-01-01', ['festival']],
    ['2024-12-31', ['blr-rus-coordinated-actions-2024-2026', 'cis-ministerial-consultations-2024', 'festival']],
    ['2027-01-01', ['festival']],
  ])('keeps those made for %s', async (asOf, programmes) => {
    expect(await kept({ asOf })).toEqual(programmes)
  })

  it('keeps by status, by parties all of whom are named, and by words', async () => {
    expect((await kept({ status: ['DRAFT'] })).sort()).toEqual(['cis-victory-80-2025', 'festival'])
    expect(await kept({ party: ['state:BLR', 'state:RUS'] })).toEqual(['blr-rus-coordinated-actions-2024-2026'])
    expect(await kept({ party: ['state:BLR', 'state:XRU'] })).toEqual([])
    expect(await kept({ party: ['body:cis'], status: ['ADOPTED'] })).toEqual(['cis-ministerial-consultations-2024'])
    expect(await kept({ text: 'archives' })).toEqual(['exchange-2003-2005'])
    expect(await kept({ text: 'archives', asOf: '2006-01-01' })).toEqual([])
  })
})

describe('what was adopted', () => {
  const INSTRUMENTS =
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Instrument { status adoptedAt { id } adoptedOn consideredAt { id } } } }'
  const instruments = async (...ids: string[]) => (await service.data(INSTRUMENTS, { ids })).nodes

  it('says where and when, as precisely as it is known', async () => {
    expect(
      await instruments('document:test-treaty', 'document:test-protocol', 'programme:test-exchange-2003-2005'),
    ).toEqual([
      { status: 'IN_FORCE', adoptedAt: { id: 'meeting:test-summit-2002' }, adoptedOn: '2002-05', consideredAt: [] },
      { status: 'IN_FORCE', adoptedAt: null, adoptedOn: '2013', consideredAt: [] },
      { status: 'ADOPTED', adoptedAt: { id: 'meeting:test-summit-2002' }, adoptedOn: '2002-05-04', consideredAt: [] },
    ])
  })

  it('is neither a draft nor what was only approved for others to adopt', async () => {
    const summit = { id: 'meeting:test-summit-2002' }
    expect(
      await instruments('programme:test-festival', 'document:test-communique', 'document:test-second-accord'),
    ).toEqual([
      {
        status: 'DRAFT',
        adoptedAt: null,
        adoptedOn: null,
        consideredAt: [summit, { id: 'meeting:test-council-2005' }],
      },
      { status: 'APPROVED', adoptedAt: null, adoptedOn: null, consideredAt: [summit] },
      {
        status: 'DRAFT',
        adoptedAt: null,
        adoptedOn: null,
        consideredAt: [{ id: 'meeting:test-congress-2012-committee' }],
      },
    ])
    expect(await instruments('document:cis-statement-multipolar-world-2023', 'programme:cis-victory-80-2025')).toEqual([
      { status: 'APPROVED', adoptedAt: null, adoptedOn: null, consideredAt: [{ id: 'meeting:cis-cfm-2023-10-12' }] },
      {
        status: 'DRAFT',
        adoptedAt: null,
        adoptedOn: null,
        consideredAt: [{ id: 'meeting:cis-cfm-2023-10-12-extended' }],
      },
    ])
  })

  it('is listed at the meeting with what it only considered, and not at others', async () => {
    const { summit, council } = await service.data(`{
      summit: meeting(id: "meeting:test-summit-2002") {
        documents { nodes { id } } treaties: documents(filter: { kind: [TREATY] }) { nodes { id } }
        programmes { nodes { id } } drafts: programmes(filter: { status: [DRAFT] }) { totalCount }
      }
      council: meeting(id: "meeting:test-council-2005") { documents { nodes { id } } programmes { nodes { id } } }
    }`)
    expect(summit.documents.nodes.map(short)).toEqual(['treaty', 'communique'])
    expect(summit.treaties.nodes.map(short)).toEqual(['treaty'])
    expect(summit.programmes.nodes.map(short)).toEqual(['exchange-2003-2005', 'festival'])
    expect(summit.drafts.totalCount).toBe(1)
    expect(council.documents.nodes).toEqual([])
    expect(council.programmes.nodes.map(short)).toEqual(['festival'])
  })
})

describe('the parties of an instrument', () => {
  it('are all that ever were, or those of a day', async () => {
    const { programme, document } = await service.data(`{
      programme(id: "programme:test-exchange-2003-2005") {
        parties { id } last: parties(asOf: "2004-12-31") { id } after: parties(asOf: "2005-01-01") { id }
      }
      document(id: "document:test-treaty") { parties(asOf: "2003-01-31") { id } first: parties(asOf: "2003-02-01") { id } depositaries { id } }
    }`)
    const both = [{ id: 'state:XGR' }, { id: 'state:XRU' }]
    expect(programme).toEqual({ parties: both, last: both, after: [{ id: 'state:XRU' }] })
    expect(document).toEqual({ parties: [], first: both, depositaries: [{ id: 'body:test-league' }] })
  })

  it('list it among their own, filtered as documents and programmes are', async () => {
    const { state, other, body } = await service.data(`{
      state(id: "state:XBO") { documents { nodes { id } } signed: documents(filter: { status: [SIGNED] }) { nodes { id } } }
      other: state(id: "state:XGR") { programmes { nodes { id } } drafts: programmes(filter: { status: [DRAFT] }) { totalCount } }
      body(id: "body:test-league") { programmes { nodes { id } } }
    }`)
    expect(state.documents.nodes.map(short)).toEqual(['protocol', 'accord', 'second-accord'])
    expect(state.signed.nodes.map(short)).toEqual(['accord'])
    expect(other.programmes.nodes.map(short)).toEqual(['exchange-2003-2005'])
    expect(other.drafts.totalCount).toBe(0)
    expect(body.programmes.nodes.map(short)).toEqual(['festival'])
  })
})

describe('the signatures of an instrument', () => {
  it('are the newest first, the undated last, and are kept by act', async () => {
    const { treaty, accord } = await service.data(`{
      treaty: document(id: "document:test-treaty") {
        signatures { nodes { id } } acts: signatures(act: [RATIFICATION, CONSENT]) { totalCount nodes { id act on } }
      }
      accord: document(id: "document:test-accord") { signatures { nodes { id on signatory { id } onBehalfOf { id } signed { id } } } }
    }`)
    const order = treaty.signatures.nodes.map(short)
    expect([order[0], order[3]]).toEqual(['treaty-xru-ratification', 'treaty-xgr-consent'])
    expect(order.slice(1, 3).sort()).toEqual(['treaty-calhoun', 'treaty-rassendyll'])
    expect(treaty.acts).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'signature:treaty-xru-ratification', act: 'RATIFICATION', on: '2002-11' },
        { id: 'signature:treaty-xgr-consent', act: 'CONSENT', on: null },
      ],
    })
    expect(accord.signatures.nodes).toEqual([
      {
        id: 'signature:accord-custer',
        on: '2012-04',
        signatory: { id: 'official:barney-custer' },
        onBehalfOf: { id: 'state:XLU' },
        signed: { id: 'document:test-accord' },
      },
      {
        id: 'signature:accord-tasch',
        on: '2012-03-12',
        signatory: { id: 'official:kurvi-tasch' },
        onBehalfOf: { id: 'state:XBO' },
        signed: { id: 'document:test-accord' },
      },
    ])
  })

  it('are listed with the official, kept by range', async () => {
    const SIGNED =
      'query($during: During) { official(id: "official:barney-custer") { signatures(during: $during) { nodes { id } } } }'
    const signed = async (during?: object) =>
      (await service.data(SIGNED, { during })).official.signatures.nodes.map(short)
    expect(await signed()).toEqual(['accord-custer'])
    expect(await signed({ from: '2012-04-30' })).toEqual(['accord-custer'])
    expect(await signed({ from: '2012-05' })).toEqual([])
    expect(await signed({ to: '2012-03' })).toEqual([])
  })
})
