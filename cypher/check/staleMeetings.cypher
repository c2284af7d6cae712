// Meetings of a sample whose derived keys are not what their facts give: days, root, place, parties.
// parameters: share: Float! (of the meetings, from 0 to 1), most: Int!
MATCH (meeting:Meeting)
WHERE $share >= 1 OR rand() < $share
WITH meeting, COLLECT {
  MATCH (meeting) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){0,} (:Meeting)<-[link:ATTENDED]-()
  WHERE link.side IS NOT NULL
  RETURN DISTINCT link.side AS side ORDER BY side
} AS sides, COLLECT {
  MATCH (meeting) ((:Meeting {kind: 'SESSION'})-[:PART_OF]->(:Meeting)){0,} (root:Meeting)
  WHERE root.kind <> 'SESSION'
  RETURN root.id ORDER BY root.id LIMIT 1
}[0] AS rootId, COLLECT {
  MATCH (meeting)-[:HELD_AT]->(place:Place)
  RETURN place.id ORDER BY place.id LIMIT 1
}[0] AS placeId
WITH meeting, [
  CASE WHEN meeting.day <> coalesce(meeting.periodFrom, date('0001-01-01')) OR meeting.day IS NULL THEN 'day' END,
  CASE WHEN meeting.lastDay <> coalesce(meeting.periodTo, date('0001-01-01')) OR meeting.lastDay IS NULL THEN 'lastDay' END,
  CASE WHEN coalesce(meeting.rootId, '') <> coalesce(rootId, '') THEN 'rootId' END,
  CASE WHEN placeId IS NOT NULL AND coalesce(meeting.placeId, '') <> placeId THEN 'placeId' END,
  CASE WHEN coalesce(meeting.partyIds, ['']) <> sides OR meeting.partyCount <> size(sides) THEN 'partyIds' END,
  CASE WHEN EXISTS { (meeting)<-[:HOSTED]-(host:State) WHERE NOT EXISTS { (host)-[:INVOLVED_IN]->(meeting) } } THEN 'INVOLVED_IN' END,
  CASE WHEN COUNT { (meeting)-[:HELD_WITHIN]->() } <> size(coalesce(meeting.siteIds, [])) THEN 'HELD_WITHIN' END
] AS keys
WITH meeting, [key IN keys WHERE key IS NOT NULL] AS stale
WHERE size(stale) > 0
RETURN meeting.id, 'has stale ' + reduce(all = '', key IN stale | all + key + ' ')
LIMIT $most
