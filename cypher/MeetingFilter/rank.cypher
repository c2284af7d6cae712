// Someone was there, at a session included, who held an office of one of these ranks on the first day.
// from: meeting
// parameters: rank
// example: { meetings(filter: { rank: [FOREIGN_MINISTER] }) { nodes { id } } }
WHERE meeting.day > date('0001-01-01') AND EXISTS {
    MATCH (meeting)<-[:PART_OF*0..8]-(part:Meeting)<-[attendance:ATTENDED]-(attendee)-[tenure:HOLDS]->(office:Office)
    WHERE (part = meeting OR attendance.rootId = meeting.id) AND office.rank IN $rank
      AND tenure.holdsFrom <= meeting.day AND tenure.holdsTo >= meeting.day
  }
