// Joins a dated `link` from `start` to `end` to the timelines in which it stands.
CALL (start, link, end) {
  UNWIND [start, end] AS node
  RETURN node
  UNION
  MATCH (node:State|Body {id: link.onBehalfOf})
  RETURN node
  UNION
  MATCH (end:Office)-[:OFFICE_OF|ACCREDITED_TO]->(node)
  RETURN node
  UNION
  MATCH (end:Place)-[:PART_OF]->+(node:Place)
  RETURN node
  UNION
  MATCH (end:Place)
  MATCH (start)-[:PART_OF]->+(node:State|Body)
  RETURN node
  UNION
  UNWIND link.expected + [link.announcedBy] AS id
  MATCH (node:Official|State|Body {id: id})
  RETURN node
  UNION
  UNWIND [link.announcedAt, link.fulfilledBy] AS id
  MATCH (part:Meeting {id: id})
  UNWIND [part.id, part.rootId] AS meetingId
  MATCH (node:Meeting {id: meetingId})
  RETURN node
}
WITH start, link, end, collect(node) AS nodes
WITH start, link, end, nodes, CASE type(link)
  WHEN 'PLANS_MEETING_AT' THEN [['PLAN_ANNOUNCED', link.announcedOn, link.announcedOnPrecision]]
  WHEN 'SIGNED' THEN [[CASE link.act WHEN 'SIGNATURE' THEN 'SIGNED' ELSE 'TREATY_ACTION' END, link.on, link.onPrecision]]
  WHEN 'HOLDS' THEN [
    ['TENURE_BEGAN', link.periodFrom, link.periodFromPrecision],
    ['TENURE_ENDED', link.periodTo, link.periodToPrecision]
  ]
  WHEN 'CHAIRS' THEN [
    ['CHAIR_BEGAN', link.periodFrom, link.periodFromPrecision],
    ['CHAIR_ENDED', link.periodTo, link.periodToPrecision]
  ]
  ELSE [['JOINED', link.periodFrom, link.periodFromPrecision], ['LEFT', link.periodTo, link.periodToPrecision]]
END AS all
WITH start, link, end, nodes, [entry IN all WHERE entry[1] IS NOT NULL] AS entries
CALL (start, link, end, nodes, entries) {
  MATCH (node)-[former:HAS_ENTRY {entryId: link.id}]->(other)
  USING INDEX SEEK former:HAS_ENTRY(entryId)
  WHERE NOT node IN nodes OR other <> CASE node WHEN end THEN start ELSE end END
    OR none(entry IN entries WHERE entry[0] = former.what)
  DELETE former
}
WITH start, link, end, nodes, entries, link.id AS entryId
INCLUDE shared/knownEntries
UNWIND entries AS entry
UNWIND nodes AS node
WITH node, entryId, known, entry[0] AS what, entry[1] AS date, entry[2] AS precision,
  CASE node WHEN end THEN start ELSE end END AS other
INCLUDE shared/writeEntry
