// Everything dated about a node, oldest first: the meetings of a state, body or official, at a place, that a document or
// programme was before, or that belong to a meeting; and what HAS_ENTRY joins to it. A range keeps the meetings of which some
// day lies in it, also those under way when it begins, and the other entries by the days that their date stands for.
// yields: on: date, what, node, link
// order: date day, what, id
// parameters: of, during, what
// exists: of in State|Official|Office|Body|Place|Meeting|Programme|Document
// example: { timeline(of: "state:BLR", during: { from: "2023" }, what: [MEETING, ADOPTED]) { nodes { on what node { id } link { id } } } }
MATCH (subject:State|Official|Office|Body|Place|Meeting|Programme|Document {id: $of})
WITH subject, date(coalesce($during.from, '0001-01-02')) AS earliest, date(coalesce($during.to, '9999-12-31')) AS latest
UNWIND pageDays() AS days
WITH subject, earliest, date(days[0]) AS since, CASE WHEN latest < date(days[1]) THEN latest ELSE date(days[1]) END AS until
CALL (subject, earliest, since, until) {
  WITH subject, earliest, since, until
  WHERE 'MEETING' IN $what // if what
  CALL (subject, earliest, since, until) {
    WITH CASE WHEN subject:State OR subject:Body THEN subject.id END AS partyId, earliest, since, until
    MATCH ()-[involvement:INVOLVED_IN]->(meeting:Meeting)
    WHERE involvement.partyId = partyId AND involvement.day >= earliest AND involvement.day >= since
      AND involvement.day <= until AND involvement.meetingId IS NOT NULL AND meeting.kind <> 'SESSION'
    WITH involvement.partyId AS walked, involvement.day AS day, 'MEETING' AS what, involvement.meetingId AS id
    WHERE inPage()
    WITH walked, day, what, id
    ORDER BY inPage(walked, day, id)
    RETURN day, what, id
    UNION ALL
    UNWIND CASE WHEN (subject:State OR subject:Body) AND since < earliest THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS span
    MATCH ()-[involvement:INVOLVED_IN]->(meeting:Meeting)
    WHERE involvement.partyId = subject.id AND involvement.span = span AND involvement.day <= until
      AND involvement.day >= earliest - duration({days: span}) AND involvement.day < earliest
      AND meeting.lastDay >= earliest AND meeting.kind <> 'SESSION'
    RETURN involvement.day AS day, 'MEETING' AS what, meeting.id AS id
    UNION ALL
    WITH CASE WHEN subject:Official THEN subject.id END AS officialId, earliest, since, until
    MATCH ()-[attendance:ATTENDED]->(:Meeting)
    WHERE attendance.attendeeId = officialId AND attendance.day >= earliest AND attendance.day >= since
      AND attendance.day <= until AND attendance.rootId IS NOT NULL AND attendance.id IS NOT NULL AND attendance.primary
    WITH attendance.attendeeId AS walked, attendance.day AS day, 'MEETING' AS what, attendance.rootId AS id
    WHERE inPage()
    WITH walked, day, what, id
    ORDER BY inPage(walked, day, id)
    RETURN day, what, id
    UNION ALL
    UNWIND CASE WHEN subject:Official AND since < earliest THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS span
    MATCH ()-[attendance:ATTENDED]->(:Meeting)
    WHERE attendance.attendeeId = subject.id AND attendance.span = span AND attendance.day <= until
      AND attendance.day >= earliest - duration({days: span}) AND attendance.day < earliest
    MATCH (meeting:Meeting {id: attendance.rootId})
    WHERE meeting.lastDay >= earliest
    RETURN attendance.day AS day, 'MEETING' AS what, meeting.id AS id
    UNION ALL
    WITH CASE WHEN subject:Place THEN subject.id END AS placeId, earliest, since, until
    MATCH ()<-[location:HELD_WITHIN]-(meeting:Meeting)
    WHERE location.siteId = placeId AND location.day >= earliest AND location.day >= since AND location.day <= until
      AND location.meetingId IS NOT NULL AND meeting.kind <> 'SESSION'
    WITH location.siteId AS walked, location.day AS day, 'MEETING' AS what, location.meetingId AS id
    WHERE inPage()
    WITH walked, day, what, id
    ORDER BY inPage(walked, day, id)
    RETURN day, what, id
    UNION ALL
    UNWIND CASE WHEN subject:Place AND since < earliest THEN [3, 8, 31, 100, 366, 3660, 3652059] ELSE [] END AS span
    MATCH ()<-[location:HELD_WITHIN]-(meeting:Meeting)
    WHERE location.siteId = subject.id AND location.span = span AND location.day <= until
      AND location.day >= earliest - duration({days: span}) AND location.day < earliest
      AND meeting.lastDay >= earliest AND meeting.kind <> 'SESSION'
    RETURN location.day AS day, 'MEETING' AS what, meeting.id AS id
    UNION ALL
    CALL (subject) {
      MATCH (subject:Programme|Document)<-[:ADOPTED|CONSIDERED]-(part:Meeting)
      RETURN part.rootId AS meetingId
      UNION
      MATCH (subject:Meeting)
      RETURN subject.rootId AS meetingId
      UNION
      MATCH (subject:Meeting)<-[:PART_OF]-+(part:Meeting WHERE part.kind <> 'SESSION')
      RETURN part.id AS meetingId
    }
    MATCH (meeting:Meeting {id: meetingId})
    WHERE meeting.day <= until AND meeting.lastDay >= earliest AND meeting.day > date('0001-01-01')
    RETURN meeting.day AS day, 'MEETING' AS what, meeting.id AS id
  }
  RETURN day, what, id, null AS date
  UNION ALL
  UNWIND ['ADOPTED', 'CHAIR_BEGAN', 'CHAIR_ENDED', 'JOINED', 'LEFT', 'PLAN_ANNOUNCED', 'SIGNED', 'TENURE_BEGAN', 'TENURE_ENDED', 'TREATY_ACTION'] AS what
  WITH subject, earliest, since, until, what
  WHERE what IN $what // if what
  CALL (subject, earliest, since, until, what) {
    MATCH ()-[entry:HAS_ENTRY]->()
    WHERE entry.nodeId = subject.id AND entry.what = what AND entry.day >= since AND entry.day <= until
      AND entry.day >= earliest - duration({days: 366}) AND entry.entryId IS NOT NULL AND entry.lastDay >= earliest
    WITH entry.nodeId AS walked, entry.what AS kind, entry.day AS day, entry.entryId AS id, entry.on AS date
    WHERE inPage()
    WITH walked, kind, day, id, date
    ORDER BY inPage(walked, kind, day, id)
    RETURN day, id, date
  }
  RETURN day, what, id, date
}
WITH day, what, id, date
WHERE inPage()
WITH day, what, id, date
ORDER BY inPage(day, what, id)
INCLUDE shared/entry
