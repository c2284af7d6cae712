// The shortest chain of attendances between two officials, of 2, 4, 6 or 8 links; of several the first by the ids of
// their nodes. One row, none where there is no chain. Each length is tried only where there is none shorter. Who was
// where is joined by metAt, which folds sessions and leaves assemblies out; `near` is who was at fewer meetings.
// parameters: from: String!, to: String!
// columns: ids of the nodes, their names, ids of the links
MATCH (from:Official {id: $from}), (to:Official {id: $to})
WITH COUNT { (from)-[:ATTENDED]->() } AS own, COUNT { (to)-[:ATTENDED]->() } AS other
WITH own <= other AS ahead, CASE WHEN own <= other THEN other ELSE own END AS most
WITH ahead, most, CASE WHEN ahead THEN $from ELSE $to END AS near, CASE WHEN ahead THEN $to ELSE $from END AS far
// Two links: both were at one meeting. In the index its day stands ahead of it.
CALL (ahead, near, far) {
  MATCH ()-[a:ATTENDED]->() USING INDEX a:ATTENDED(attendeeId, day, metAt)
  WHERE a.attendeeId = near AND a.day IS NOT NULL AND a.metAt IS NOT NULL
  MATCH ()-[z:ATTENDED]->() USING INDEX z:ATTENDED(attendeeId, day, metAt)
  WHERE z.attendeeId = far AND z.day = a.day AND z.metAt = a.metAt
  WITH ahead, a.metAt AS id, a, z ORDER BY id
  MATCH (meeting:Meeting {id: id}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
  WITH ahead, id, a, z ORDER BY id LIMIT 1
  RETURN collect([[id], CASE WHEN ahead THEN [a.id, z.id] ELSE [z.id, a.id] END]) AS two
}
// Four links, by way of whom `near` met: either who of them `far` met, or at which of their meetings `far` was,
// whichever reads less. A meeting of `far` with all who were there costs some eight looks whether `far` was at one.
CALL (ahead, most, near, far, two) {
  WITH * WHERE size(two) = 0
  CALL (near) {
    MATCH ()-[a:ATTENDED]->() USING INDEX a:ATTENDED(attendeeId, day, metAt)
    WHERE a.attendeeId = near AND a.day IS NOT NULL AND a.metAt IS NOT NULL
    MATCH (meeting:Meeting {id: a.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    WITH a
    MATCH (person)-[b:ATTENDED]->() USING INDEX b:ATTENDED(metAt)
    WHERE b.metAt = a.metAt
    WITH person, collect([a.metAt, a, b]) AS ways
    RETURN collect([person, ways]) AS met, sum(COUNT { (person)-[:ATTENDED]->() }) AS further
  }
  CALL (far, most, met, further) {
    WITH * WHERE further >= 8 * most
    CALL (far, met) {
      UNWIND met AS one
      RETURN one[0] AS person, one[1] AS ways, null AS other
      UNION ALL
      MATCH ()-[z:ATTENDED]->() USING INDEX z:ATTENDED(attendeeId, day, metAt)
      WHERE z.attendeeId = far AND z.day IS NOT NULL AND z.metAt IS NOT NULL
      MATCH (meeting:Meeting {id: z.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
      WITH z
      MATCH (person)-[y:ATTENDED]->() USING INDEX y:ATTENDED(metAt)
      WHERE y.metAt = z.metAt
      RETURN person, null AS ways, [z.metAt, z, y] AS other
    }
    WITH person, head(collect(ways)) AS ways, collect(other) AS others
    WHERE ways IS NOT NULL AND size(others) > 0
    RETURN person, ways, others
    UNION ALL
    WITH * WHERE further < 8 * most
    UNWIND met AS one
    WITH far, one[0] AS person, one[1] AS ways
    MATCH ()-[y:ATTENDED]->() USING INDEX y:ATTENDED(attendeeId, day, metAt)
    WHERE y.attendeeId = person.id AND y.day IS NOT NULL AND y.metAt IS NOT NULL
    MATCH ()-[z:ATTENDED]->() USING INDEX z:ATTENDED(attendeeId, day, metAt)
    WHERE z.attendeeId = far AND z.day = y.day AND z.metAt = y.metAt
    WITH person, ways, z, y
    MATCH (meeting:Meeting {id: z.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    RETURN person, ways, collect([z.metAt, z, y]) AS others
  }
  WITH ahead, person.id AS id, ways, others
  UNWIND ways AS way
  UNWIND others AS other
  WITH ahead, way, other, CASE WHEN ahead THEN [way[0], id, other[0]] ELSE [other[0], id, way[0]] END AS ids
  ORDER BY ids LIMIT 1
  WITH ahead, ids, [way[1], way[2], other[2], other[1]] AS links
  RETURN collect([ids, [link IN CASE WHEN ahead THEN links ELSE reverse(links) END | link.id]]) AS four
}
// Six links: a meeting of whom `near` met with whom `far` met.
CALL (ahead, near, far, two, four) {
  WITH * WHERE size(two) + size(four) = 0
  CALL (near, far) {
    MATCH ()-[a:ATTENDED]->() USING INDEX a:ATTENDED(attendeeId, day, metAt)
    WHERE a.attendeeId = near AND a.day IS NOT NULL AND a.metAt IS NOT NULL
    MATCH (meeting:Meeting {id: a.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    WITH a
    MATCH (person)-[b:ATTENDED]->() USING INDEX b:ATTENDED(metAt)
    WHERE b.metAt = a.metAt
    WITH person, collect([a, b]) AS starts
    MATCH ()-[c:ATTENDED]->() USING INDEX c:ATTENDED(attendeeId, day, metAt)
    WHERE c.attendeeId = person.id AND c.day IS NOT NULL AND c.metAt IS NOT NULL
    RETURN c.metAt AS id, [start IN starts | start + c] AS ways, [] AS others
    UNION ALL
    MATCH ()-[z:ATTENDED]->() USING INDEX z:ATTENDED(attendeeId, day, metAt)
    WHERE z.attendeeId = far AND z.day IS NOT NULL AND z.metAt IS NOT NULL
    MATCH (meeting:Meeting {id: z.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    WITH z
    MATCH (person)-[y:ATTENDED]->() USING INDEX y:ATTENDED(metAt)
    WHERE y.metAt = z.metAt
    WITH person, collect([y, z]) AS ends
    MATCH ()-[x:ATTENDED]->() USING INDEX x:ATTENDED(attendeeId, day, metAt)
    WHERE x.attendeeId = person.id AND x.day IS NOT NULL AND x.metAt IS NOT NULL
    RETURN x.metAt AS id, [] AS ways, [end IN ends | x + end] AS others
  }
  WITH ahead, id, collect(ways) AS ways, collect(others) AS others
  WHERE any(some IN ways WHERE size(some) > 0) AND any(some IN others WHERE size(some) > 0)
  MATCH (meeting:Meeting {id: id}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
  WITH ahead, reduce(all = [], some IN ways | all + some) AS ways,
    reduce(all = [], some IN others | all + some) AS others
  UNWIND ways AS way
  UNWIND others AS other
  WITH CASE WHEN ahead THEN way + other ELSE reverse(way + other) END AS links
  WITH links, [at IN range(0, size(links) - 2) |
    CASE at % 2 WHEN 0 THEN links[at].metAt ELSE links[at].attendeeId END] AS ids
  ORDER BY ids LIMIT 1
  RETURN collect([ids, [link IN links | link.id]]) AS six
}
// Eight links: somebody whom someone met that `near` met, and someone that `far` met.
CALL (ahead, near, far, two, four, six) {
  WITH * WHERE size(two) + size(four) + size(six) = 0
  CALL (near, far) {
    MATCH ()-[a:ATTENDED]->() USING INDEX a:ATTENDED(attendeeId, day, metAt)
    WHERE a.attendeeId = near AND a.day IS NOT NULL AND a.metAt IS NOT NULL
    MATCH (meeting:Meeting {id: a.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    WITH a
    MATCH (person)-[b:ATTENDED]->() USING INDEX b:ATTENDED(metAt)
    WHERE b.metAt = a.metAt
    WITH a, b, person
    MATCH ()-[c:ATTENDED]->() USING INDEX c:ATTENDED(attendeeId, day, metAt)
    WHERE c.attendeeId = person.id AND c.day IS NOT NULL AND c.metAt IS NOT NULL
    MATCH (meeting:Meeting {id: c.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    WITH a, b, c
    MATCH (person)-[d:ATTENDED]->() USING INDEX d:ATTENDED(metAt)
    WHERE d.metAt = c.metAt
    RETURN person, [a, b, c, d] AS way, null AS other
    UNION ALL
    MATCH ()-[z:ATTENDED]->() USING INDEX z:ATTENDED(attendeeId, day, metAt)
    WHERE z.attendeeId = far AND z.day IS NOT NULL AND z.metAt IS NOT NULL
    MATCH (meeting:Meeting {id: z.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    WITH z
    MATCH (person)-[y:ATTENDED]->() USING INDEX y:ATTENDED(metAt)
    WHERE y.metAt = z.metAt
    WITH z, y, person
    MATCH ()-[x:ATTENDED]->() USING INDEX x:ATTENDED(attendeeId, day, metAt)
    WHERE x.attendeeId = person.id AND x.day IS NOT NULL AND x.metAt IS NOT NULL
    MATCH (meeting:Meeting {id: x.metAt}) USING INDEX meeting:Meeting(id) WHERE meeting.partyCount <= 50
    WITH z, y, x
    MATCH (person)-[w:ATTENDED]->() USING INDEX w:ATTENDED(metAt)
    WHERE w.metAt = x.metAt
    RETURN person, null AS way, [w, x, y, z] AS other
  }
  WITH ahead, person, collect(way) AS ways, collect(other) AS others
  WHERE size(ways) > 0 AND size(others) > 0
  UNWIND ways AS way
  UNWIND others AS other
  WITH CASE WHEN ahead THEN way + other ELSE reverse(way + other) END AS links
  WITH links, [at IN range(0, size(links) - 2) |
    CASE at % 2 WHEN 0 THEN links[at].metAt ELSE links[at].attendeeId END] AS ids
  ORDER BY ids LIMIT 1
  RETURN collect([ids, [link IN links | link.id]]) AS eight
}
UNWIND two + four + six + eight AS chain
WITH [$from] + chain[0] + [$to] AS ids, chain[1] AS links
RETURN ids, [id IN ids |
  head(COLLECT { MATCH (node:Official|Meeting|State|Body {id: id}) RETURN node.name })], links
