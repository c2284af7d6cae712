import { connect } from '../graph/graph.ts'
import type { Access } from './boot.ts'

// What the service does in the first seconds of every start, in the small: constraints, a load, pages over indexes.
const STATEMENTS = [
  'CREATE CONSTRAINT rehearsed IF NOT EXISTS FOR (n:Rehearsed) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX rehearsedDay IF NOT EXISTS FOR (n:Rehearsed) ON (n.day, n.id)',
  'CREATE INDEX rehearsedLink IF NOT EXISTS FOR ()-[r:MET]-() ON (r.day)',
  'CREATE FULLTEXT INDEX rehearsedText IF NOT EXISTS FOR (n:Rehearsed) ON EACH [n.name]',
  'SHOW CONSTRAINTS YIELD name RETURN collect(name)',
  `UNWIND range(1, 100) AS x
   MERGE (n:Rehearsed {id: 'state:' + x})
   SET n += {name: 'A name', day: date('2023-10-12') + duration({days: x}), list: ['x', 'y']}`,
  `MATCH (a:Rehearsed), (b:Rehearsed {id: 'state:1'})
   WITH a, b LIMIT 50
   MERGE (a)-[r:MET {id: a.id}]->(b)
   SET r.day = a.day`,
  `UNWIND [{id: 'state:1'}] AS row
   CALL (row) {
     MATCH (n:Rehearsed {id: row.id})
     OPTIONAL MATCH (n)<-[r:MET]-(m:Rehearsed)
     WHERE r.day >= date('2023-10-13') AND NOT m.id IN ['state:2']
     WITH n, r, m ORDER BY r.day DESC, r.id LIMIT 10
     WITH n, collect([m.id, m.name, toString(r.day), COUNT { (m)--() }]) AS met
     RETURN [n.id, toString(n.day), met] AS columns
   }
   RETURN columns`,
  `MATCH (n:Rehearsed) WHERE n.day IS NOT NULL AND n.id STARTS WITH 'state:'
   RETURN n.id, toString(n.day), EXISTS { (n)-[:MET]->() }, COLLECT { MATCH (n)--(m) RETURN m.id ORDER BY m.id } AS ids
   ORDER BY n.day, n.id LIMIT 25`,
  `SHOW INDEXES YIELD name, state, owningConstraint WHERE state = 'ONLINE' RETURN name, owningConstraint IS NOT NULL`,
  `RETURN head(COLLECT {
     MATCH (n:Rehearsed {id: 'state:1'})
     RETURN [n.id, n.name, COUNT { (n)--() }, COLLECT {
       MATCH (n)-[r:MET]-(m:Rehearsed)
       WITH r, m ORDER BY r.day DESC, r.id LIMIT 5
       RETURN [m.id, head(COLLECT { WITH startNode(r) AS s RETURN CASE WHEN s:Rehearsed THEN [labels(s)[0], s.id] END })]
     }]
   })`,
  'MATCH (n:Rehearsed) DETACH DELETE n',
]

/** Makes a Neo4j load the classes that a start of the service needs. */
export async function rehearse(access: Access): Promise<void> {
  const graph = connect({ ...access, database: 'neo4j' })
  try {
    for (const text of STATEMENTS) await graph.run({ name: 'rehearse', text })
  } finally {
    await graph.close()
  }
}
