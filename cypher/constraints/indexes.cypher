// Access paths: a page is read in the order of its index, so that it costs the page and not the hub.
// The attendances of someone, of a meeting, and of those who acted for someone.
CREATE INDEX ATTENDED_attendeeId_day_rootId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.attendeeId, link.day, link.rootId, link.id);
CREATE INDEX ATTENDED_meetingId_roleOrder_attendeeId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.meetingId, link.roleOrder, link.attendeeId, link.id);
CREATE INDEX ATTENDED_side_day_rootId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.side, link.day, link.rootId, link.id);

// The meetings of a state or body.
CREATE INDEX INVOLVED_IN_partyId_day_meetingId IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.day, link.meetingId);

// Meetings by day, by place, by state, and with their sessions.
CREATE INDEX Meeting_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.day, node.id);
CREATE INDEX Meeting_placeId_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.placeId, node.day, node.id);
CREATE INDEX Meeting_stateId_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.stateId, node.day, node.id);
CREATE INDEX Meeting_rootId IF NOT EXISTS FOR (node:Meeting) ON (node.rootId);

// Plans by day, by organizer, by place, by the meeting that announced and the one that fulfilled them.
CREATE INDEX PLANS_MEETING_AT_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_organizerId_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.organizerId, link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_placeId_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.placeId, link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_announcedAt IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.announcedAt);
CREATE INDEX PLANS_MEETING_AT_fulfilledBy IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.fulfilledBy);

// Documents and programmes by day.
CREATE INDEX Document_day_id IF NOT EXISTS FOR (node:Document) ON (node.day, node.id);
CREATE INDEX Programme_day_id IF NOT EXISTS FOR (node:Programme) ON (node.day, node.id);

// Names as they are folded by src/names/fold.ts: words parted by blanks, so nothing is left for an analyzer to do.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:State|Official|Office|Body|Place|Meeting|Programme|Document) ON EACH [node.foldedNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// What was signed in someone's name.
CREATE INDEX SIGNED_onBehalfOf IF NOT EXISTS FOR ()-[link:SIGNED]-() ON (link.onBehalfOf);
