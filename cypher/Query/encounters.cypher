// Who met whom: pairs of people at one meeting, its sessions folded in. A person answers to their own id, to those that they
// acted for, and to the offices that they held on the first day.
// yields: id, meeting, of: mine, with: theirs
// order NEWEST_FIRST: date meeting.day DESC, meeting.id DESC, mine.id DESC, theirs.id DESC
// order OLDEST_FIRST: date meeting.day undated last, meeting.id, mine.id, theirs.id
// parameters: of, with, in, during, maxParties
// example: { encounters(of: ["state:BLR"], with: ["state:RUS"], in: ["state:RUS"], during: { from: "2023-12" }, maxParties: 50) { nodes { id meeting { id } of { attendee { id } } with { attendee { id } } } } }
CALL () {
  UNWIND $of AS one
  MATCH (:Official {id: one})-[attendance:ATTENDED]->(:Meeting)
  RETURN attendance.rootId AS rootId
  UNION
  UNWIND $of AS one
  MATCH (:Office {id: one})<-[:HOLDS]-(:Official)-[attendance:ATTENDED]->(:Meeting)
  RETURN attendance.rootId AS rootId
  UNION
  UNWIND $of AS one
  MATCH (:State|Body {id: one})-[:INVOLVED_IN {acted: true}]->(involved:Meeting)
  RETURN involved.rootId AS rootId
}
MATCH (meeting:Meeting {id: rootId})
WHERE meeting.kind <> 'ASSEMBLY'
AND meeting.partyCount <= $maxParties // if maxParties
AND meeting.day <= date($during.to) AND meeting.lastDay >= date($during.from) // if during
AND any(site IN meeting.siteIds WHERE site IN $in) // if in
MATCH (meeting)<-[:PART_OF*0..8]-(:Meeting)<-[attendance:ATTENDED]-(attendee)
WHERE attendance.rootId = meeting.id
WITH meeting, attendee, collect(attendance) AS attendances
WITH meeting, collect({
  attendee: attendee,
  primary: head([attendance IN attendances WHERE attendance.primary]),
  sides: [attendance IN attendances WHERE attendance.side IS NOT NULL | attendance.side],
  answersTo: [attendee.id] + [attendance IN attendances WHERE attendance.side IS NOT NULL | attendance.side]
    + [attendance IN attendances WHERE attendance.onBehalfOf IS NOT NULL | attendance.onBehalfOf]
    + COLLECT {
      MATCH (attendee)-[tenure:HOLDS]->(office:Office)
      WHERE tenure.holdsFrom <= meeting.day AND tenure.holdsTo >= meeting.day AND meeting.day > date('0001-01-01')
      RETURN office.id
    }
}) AS people
UNWIND [person IN people WHERE any(id IN person.answersTo WHERE id IN $of)] AS person
UNWIND people AS other
WITH meeting, person, other, person.primary AS mine, other.primary AS theirs
WITH meeting, person, other, mine, theirs, 'encounter:' + mine.id + '~' + theirs.id AS id,
  any(one IN other.answersTo WHERE one IN $of) AS mutual // unless with
  any(one IN other.answersTo WHERE one IN $of) AND any(one IN person.answersTo WHERE one IN $with) AS mutual // if with
WHERE other.attendee <> person.attendee AND (NOT mutual OR person.attendee.id < other.attendee.id)
  AND any(one IN other.answersTo WHERE one IN $with) // if with
  AND none(side IN person.sides WHERE side IN other.sides) // unless with
