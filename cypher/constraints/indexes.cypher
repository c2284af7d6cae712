// Access paths: a page is read in the order of its index, so that it costs the page and not the hub.
// The attendances of someone, of a meeting, and of those who acted for someone.
CREATE INDEX ATTENDED_attendeeId_day_rootId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.attendeeId, link.day, link.rootId, link.id);
CREATE INDEX ATTENDED_meetingId_roleOrder_attendeeId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.meetingId, link.roleOrder, link.attendeeId, link.id);
CREATE INDEX ATTENDED_side_day_rootId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.side, link.day, link.rootId, link.id);

// The meetings of a state or body.
CREATE INDEX INVOLVED_IN_partyId_day_meetingId IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.day, link.meetingId);
CREATE INDEX INVOLVED_IN_partyId_acted_day_meetingId IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.acted, link.day, link.meetingId);
CREATE INDEX INVOLVED_IN_partyId_convened_day_meetingId IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.convened, link.day, link.meetingId);

// The meetings held in a state or at a place.
CREATE INDEX HELD_WITHIN_siteId_day_meetingId IF NOT EXISTS FOR ()-[link:HELD_WITHIN]-() ON (link.siteId, link.day, link.meetingId);

// Who met: the meetings of someone, those at which someone acted for a party, and all who were at one.
CREATE INDEX ATTENDED_attendeeId_day_metAt IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.attendeeId, link.day, link.metAt);
CREATE INDEX INVOLVED_IN_partyId_day_metAt IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.day, link.metAt);
CREATE INDEX ATTENDED_metAt IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.metAt);

// Meetings by day, by place, by state, and with their sessions.
CREATE INDEX Meeting_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.day, node.id);
CREATE INDEX Meeting_placeId_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.placeId, node.day, node.id);
CREATE INDEX Meeting_stateId_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.stateId, node.day, node.id);
CREATE INDEX Meeting_kind_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.kind, node.day, node.id);
CREATE INDEX Meeting_span_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.span, node.day, node.id);
CREATE INDEX Meeting_rootId IF NOT EXISTS FOR (node:Meeting) ON (node.rootId);

// Plans by day, by organizer, by place, by the meeting that announced and the one that fulfilled them.
CREATE INDEX PLANS_MEETING_AT_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_organizerId_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.organizerId, link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_placeId_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.placeId, link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_announcedAt IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.announcedAt);
CREATE INDEX PLANS_MEETING_AT_fulfilledBy IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.fulfilledBy);

// Plans by site, by who is expected, by how they were withdrawn, by span, and by announcement.
CREATE INDEX PLANNED_WITHIN_siteId_firstDay_planId IF NOT EXISTS FOR ()-[link:PLANNED_WITHIN]-() ON (link.siteId, link.firstDay, link.planId);
CREATE INDEX EXPECTED_AT_actorId_firstDay_planId IF NOT EXISTS FOR ()-[link:EXPECTED_AT]-() ON (link.actorId, link.firstDay, link.planId);
CREATE INDEX PLANNED_WITHIN_planId IF NOT EXISTS FOR ()-[link:PLANNED_WITHIN]-() ON (link.planId);
CREATE INDEX EXPECTED_AT_planId IF NOT EXISTS FOR ()-[link:EXPECTED_AT]-() ON (link.planId);
CREATE INDEX PLANS_MEETING_AT_withdrawnAs_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.withdrawnAs, link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_span_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.span, link.firstDay, link.id);
CREATE INDEX PLANS_MEETING_AT_announcedDay IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.announcedDay);

// Documents and programmes by day, those of a state or body too.
CREATE INDEX Document_kind_day_id IF NOT EXISTS FOR (node:Document) ON (node.kind, node.day, node.id);
CREATE INDEX Document_status_day_id IF NOT EXISTS FOR (node:Document) ON (node.status, node.day, node.id);
CREATE INDEX Programme_status_day_id IF NOT EXISTS FOR (node:Programme) ON (node.status, node.day, node.id);
CREATE INDEX SHARES_IN_partyId_day_documentId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.day, link.documentId);
CREATE INDEX SHARES_IN_partyId_day_programmeId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.day, link.programmeId);
CREATE INDEX SHARES_IN_partyId_party_day_documentId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.party, link.day, link.documentId);
CREATE INDEX SHARES_IN_partyId_party_day_programmeId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.party, link.day, link.programmeId);
CREATE INDEX Document_day_id IF NOT EXISTS FOR (node:Document) ON (node.day, node.id);
CREATE INDEX Programme_day_id IF NOT EXISTS FOR (node:Programme) ON (node.day, node.id);

// What is dated about a node, by kind and day; and all of one link or instrument, to be kept when it changes.
CREATE INDEX HAS_ENTRY_nodeId_what_day_entryId IF NOT EXISTS FOR ()-[link:HAS_ENTRY]-() ON (link.nodeId, link.what, link.day, link.entryId);
CREATE INDEX HAS_ENTRY_entryId IF NOT EXISTS FOR ()-[link:HAS_ENTRY]-() ON (link.entryId);

// The meetings of several days of someone and of a place, to find those under way when a range begins. The others are in
// none of these.
CREATE INDEX INVOLVED_IN_partyId_span_day IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.span, link.day);
CREATE INDEX ATTENDED_attendeeId_span_day IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.attendeeId, link.span, link.day);
CREATE INDEX HELD_WITHIN_siteId_span_day IF NOT EXISTS FOR ()-[link:HELD_WITHIN]-() ON (link.siteId, link.span, link.day);

// Names by the keys that src/names/nameKeys.ts makes of them: parted already, so nothing is left for an analyzer to do.
CREATE FULLTEXT INDEX nameKeys IF NOT EXISTS
FOR (node:State|Official|Office|Body|Place|Meeting|Programme|Document) ON EACH [node.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// What was signed in someone's name.
CREATE INDEX SIGNED_onBehalfOf IF NOT EXISTS FOR ()-[link:SIGNED]-() ON (link.onBehalfOf);

// Officials of a state or body, and of a rank; bodies of a kind.
CREATE INDEX SERVED_partyId_officialId IF NOT EXISTS FOR ()-[link:SERVED]-() ON (link.partyId, link.officialId);
CREATE INDEX HOLDS_rank_officialId IF NOT EXISTS FOR ()-[link:HOLDS]-() ON (link.rank, link.officialId);
CREATE INDEX Body_kind_id IF NOT EXISTS FOR (node:Body) ON (node.kind, node.id);

// Words of names and topics, for the filters that ask for the beginnings of words.
CREATE FULLTEXT INDEX Meeting_words IF NOT EXISTS FOR (node:Meeting) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Document_words IF NOT EXISTS FOR (node:Document) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Programme_words IF NOT EXISTS FOR (node:Programme) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Official_words IF NOT EXISTS FOR (node:Official) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX Body_words IF NOT EXISTS FOR (node:Body) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
