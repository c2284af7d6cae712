// Everything dated between the two, oldest first: their meetings, what stands in the timelines of both, and of the documents
// and programmes that both are tied to, as parties or by a signature of theirs, the signatures and other acts of either. The
// one with fewer meetings, or entries, leads.
// from: relation
// yields: on: date, what, node, link
// order: date day, what, id
// parameters: what
// example: { relation(between: "state:BLR", and: "state:RUS") { timeline(what: [MEETING, ADOPTED, SIGNED]) { nodes { on what node { id } link { id } } } } }
MATCH (one:State|Body|Official {id: relation.one})
MATCH (another:State|Body|Official {id: relation.other})
WITH one, another, CASE relation.earliest WHEN date('0001-01-01') THEN date('0001-01-02') ELSE relation.earliest END AS earliest
UNWIND pageDays() AS days
WITH one, another, earliest, date(days[0]) AS since,
  CASE WHEN relation.latest < date(days[1]) THEN relation.latest ELSE date(days[1]) END AS until
CALL (relation, one, another, earliest, since, until) {
  WITH one, another, earliest, since, until
  WHERE 'MEETING' IN $what // if what
  WITH one, another, earliest, since, until,
    COUNT { (one)-[:ATTENDED]->() } + COUNT { (one)-[:INVOLVED_IN]->() } AS ofOne,
    COUNT { (another)-[:ATTENDED]->() } + COUNT { (another)-[:INVOLVED_IN]->() } AS ofAnother
  WITH earliest, since, until,
    CASE WHEN ofOne <= ofAnother THEN one ELSE another END AS lead,
    CASE WHEN ofOne <= ofAnother THEN another ELSE one END AS other
  CALL (relation, earliest, since, until, lead, other) {
    MATCH ()-[involvement:INVOLVED_IN]->(meeting:Meeting)
    WHERE involvement.partyId = lead.id AND involvement.acted = true AND involvement.day >= earliest
      AND involvement.day >= since AND involvement.day <= until AND involvement.meetingId IS NOT NULL
      AND meeting.kind <> 'SESSION' AND meeting.partyCount <= relation.maxParties AND other.id IN meeting.presentIds
    WITH involvement.partyId AS walked, involvement.acted AS acted, involvement.day AS day, 'MEETING' AS what, involvement.meetingId AS id
    WHERE inPage()
    WITH walked, acted, day, what, id
    ORDER BY inPage(walked, acted, day, id)
    RETURN day, id
    UNION
    MATCH ()-[attendance:ATTENDED]->(:Meeting)
    WHERE attendance.attendeeId = lead.id AND attendance.day >= earliest AND attendance.day >= since
      AND attendance.day <= until AND attendance.rootId IS NOT NULL AND attendance.id IS NOT NULL AND attendance.primary
    MATCH (meeting:Meeting {id: attendance.rootId})
    WHERE meeting.partyCount <= relation.maxParties AND other.id IN meeting.presentIds
    WITH attendance.attendeeId AS walked, attendance.day AS day, 'MEETING' AS what, attendance.rootId AS id
    WHERE inPage()
    WITH walked, day, what, id
    ORDER BY inPage(walked, day, id)
    RETURN day, id
    UNION
    UNWIND CASE WHEN since < earliest THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS span
    CALL (lead, earliest, span) {
      MATCH ()-[involvement:INVOLVED_IN]->(:Meeting)
      WHERE involvement.partyId = lead.id AND involvement.span = span AND involvement.acted
        AND involvement.day >= earliest - duration({days: span}) AND involvement.day < earliest
      RETURN involvement.meetingId AS meetingId
      UNION
      MATCH ()-[attendance:ATTENDED]->(:Meeting)
      WHERE attendance.attendeeId = lead.id AND attendance.span = span
        AND attendance.day >= earliest - duration({days: span}) AND attendance.day < earliest
      RETURN attendance.rootId AS meetingId
    }
    MATCH (meeting:Meeting {id: meetingId})
    WHERE meeting.lastDay >= earliest AND meeting.day <= until AND meeting.kind <> 'SESSION'
      AND meeting.partyCount <= relation.maxParties AND other.id IN meeting.presentIds
    RETURN meeting.day AS day, meeting.id AS id
  }
  RETURN day, 'MEETING' AS what, id, null AS date
  UNION ALL
  UNWIND ['ADOPTED', 'CHAIR_BEGAN', 'CHAIR_ENDED', 'JOINED', 'LEFT', 'PLAN_ANNOUNCED', 'SIGNED', 'TENURE_BEGAN', 'TENURE_ENDED', 'TREATY_ACTION'] AS what
  WITH one, another, earliest, since, until, what
  WHERE what IN $what // if what
  UNWIND CASE
    WHEN what IN ['SIGNED', 'TREATY_ACTION'] THEN [[one, another], [another, one]]
    WHEN COUNT { (one)-[:HAS_ENTRY]->() } <= COUNT { (another)-[:HAS_ENTRY]->() } THEN [[one, another]]
    ELSE [[another, one]]
  END AS sides
  WITH earliest, since, until, what, sides[0] AS lead, sides[1] AS other
  CALL (earliest, since, until, what, lead, other) {
    MATCH ()-[entry:HAS_ENTRY]->(about)
    WHERE entry.nodeId = lead.id AND entry.what = what AND entry.day >= since AND entry.day <= until
      AND entry.day >= earliest - duration({days: 366}) AND entry.entryId IS NOT NULL AND entry.lastDay >= earliest
      AND (
        EXISTS {
          MATCH ()-[twin:HAS_ENTRY]->()
          WHERE twin.nodeId = other.id AND twin.what = what AND twin.day = entry.day AND twin.entryId = entry.entryId
        } OR (what IN ['SIGNED', 'TREATY_ACTION'] AND (
          EXISTS { MATCH (other)-[:PARTY_TO|SIGNED]->(about) }
          OR EXISTS { MATCH (about)<-[signature:SIGNED]-() WHERE signature.onBehalfOf = other.id }
        ))
      )
    WITH entry.nodeId AS walked, entry.what AS kind, entry.day AS day, entry.entryId AS id, entry.on AS date
    WHERE inPage()
    WITH walked, kind, day, id, date
    ORDER BY inPage(walked, kind, day, id)
    RETURN day, id, date
  }
  RETURN day, what, id, date
}
WITH DISTINCT day, what, id, date
WHERE inPage()
WITH day, what, id, date
ORDER BY inPage(day, what, id)
INCLUDE shared/entry
