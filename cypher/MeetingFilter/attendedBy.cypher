// All of these were there, at a session included: officials and delegations themselves, states and bodies that someone
// acted for, offices through whoever held them on the first day.
// from: meeting
// parameters: attendedBy
// example: { meetings(filter: { attendedBy: ["state:BLR", "office:rus-foreign-minister"] }) { nodes { id } } }
WHERE all(id IN $attendedBy WHERE EXISTS {
    MATCH (meeting)<-[:PART_OF*0..8]-(part:Meeting)<-[attendance:ATTENDED]-(attendee)
    WHERE (part = meeting OR attendance.rootId = meeting.id)
      AND (id IN [attendee.id, attendance.onBehalfOf, attendance.side] OR EXISTS {
        MATCH (attendee)-[tenure:HOLDS]->(office:Office)
        WHERE office.id = id AND tenure.holdsFrom <= meeting.day AND tenure.holdsTo >= meeting.day
          AND meeting.day > date('0001-01-01')
      })
  })
