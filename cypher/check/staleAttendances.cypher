// Attendances at meetings of a sample whose derived keys are not what their facts give: ends, root, day, whose side.
// parameters: share: Float! (of the meetings, from 0 to 1), most: Int!
MATCH (meeting:Meeting)
WHERE $share >= 1 OR rand() < $share
MATCH (attendee)-[link:ATTENDED]->(meeting)
MATCH (root:Meeting {id: meeting.rootId})
WITH link, [
  CASE WHEN coalesce(link.attendeeId, '') <> attendee.id OR coalesce(link.meetingId, '') <> meeting.id THEN 'ends' END,
  CASE WHEN coalesce(link.rootId, '') <> root.id THEN 'rootId' END,
  CASE WHEN link.day <> root.day OR link.day IS NULL THEN 'day' END,
  CASE WHEN link.roleOrder IS NULL THEN 'roleOrder' END,
  CASE WHEN link.holdsFrom IS NULL OR link.holdsTo IS NULL THEN 'holdsFrom' END,
  CASE WHEN (link.side IS NULL) <> (link.onBehalfOf IS NULL AND attendee:Official) THEN 'side' END
] AS keys
WITH link, [key IN keys WHERE key IS NOT NULL] AS stale
WHERE size(stale) > 0
RETURN link.id, 'has stale ' + reduce(all = '', key IN stale | all + key + ' ')
LIMIT $most
