// Held in any of these states or places, or at a place within one.
// from: meeting
// parameters: in
// size: reduce(total = 0, meetings IN COLLECT { MATCH (site:Place|State) WHERE site.id IN $in RETURN COUNT { (site)<-[:HELD_WITHIN]-() } } | total + meetings)
// exact: true
// example: { meetings(filter: { in: ["state:KGZ", "place:moscow"] }) { nodes { id } } }
WHERE any(site IN meeting.siteIds WHERE site IN $in)
// access: fixed site.siteId, date site.day, site.meetingId
UNWIND $in AS id
CALL (id) {
  MATCH (meeting:Meeting)-[site:HELD_WITHIN]->()
  WHERE site.siteId = id AND site.day IS NOT NULL AND site.meetingId IS NOT NULL
}
