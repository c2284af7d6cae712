// Written from cypher/ by `npm run generate`: edit there.
import type { Statement } from '../graph/graph.ts'

export const constraints: readonly Statement[] = [
  {
    "name": "constraints/ids",
    "text": "CREATE CONSTRAINT State_id IF NOT EXISTS FOR (node:State) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#2",
    "text": "CREATE CONSTRAINT Official_id IF NOT EXISTS FOR (node:Official) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#3",
    "text": "CREATE CONSTRAINT Office_id IF NOT EXISTS FOR (node:Office) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#4",
    "text": "CREATE CONSTRAINT Body_id IF NOT EXISTS FOR (node:Body) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#5",
    "text": "CREATE CONSTRAINT Place_id IF NOT EXISTS FOR (node:Place) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#6",
    "text": "CREATE CONSTRAINT Meeting_id IF NOT EXISTS FOR (node:Meeting) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#7",
    "text": "CREATE CONSTRAINT Programme_id IF NOT EXISTS FOR (node:Programme) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#8",
    "text": "CREATE CONSTRAINT Document_id IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#9",
    "text": "CREATE CONSTRAINT Source_id IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#10",
    "text": "CREATE CONSTRAINT OfficialRecord_id IF NOT EXISTS FOR (node:OfficialRecord) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#11",
    "text": "CREATE CONSTRAINT Load_id IF NOT EXISTS FOR (node:Load) REQUIRE node.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#12",
    "text": "CREATE CONSTRAINT ATTENDED_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#13",
    "text": "CREATE CONSTRAINT CHAIRS_id IF NOT EXISTS FOR ()-[link:CHAIRS]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#14",
    "text": "CREATE CONSTRAINT SIGNED_id IF NOT EXISTS FOR ()-[link:SIGNED]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#15",
    "text": "CREATE CONSTRAINT PLANS_MEETING_AT_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#16",
    "text": "CREATE CONSTRAINT HOLDS_id IF NOT EXISTS FOR ()-[link:HOLDS]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#17",
    "text": "CREATE CONSTRAINT OFFICE_OF_id IF NOT EXISTS FOR ()-[link:OFFICE_OF]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#18",
    "text": "CREATE CONSTRAINT ACCREDITED_TO_id IF NOT EXISTS FOR ()-[link:ACCREDITED_TO]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#19",
    "text": "CREATE CONSTRAINT MEMBER_OF_id IF NOT EXISTS FOR ()-[link:MEMBER_OF]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#20",
    "text": "CREATE CONSTRAINT PART_OF_id IF NOT EXISTS FOR ()-[link:PART_OF]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#21",
    "text": "CREATE CONSTRAINT PARTY_TO_id IF NOT EXISTS FOR ()-[link:PARTY_TO]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#22",
    "text": "CREATE CONSTRAINT DEPOSITARY_OF_id IF NOT EXISTS FOR ()-[link:DEPOSITARY_OF]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#23",
    "text": "CREATE CONSTRAINT CONVENED_id IF NOT EXISTS FOR ()-[link:CONVENED]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#24",
    "text": "CREATE CONSTRAINT HOSTED_id IF NOT EXISTS FOR ()-[link:HOSTED]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#25",
    "text": "CREATE CONSTRAINT HELD_AT_id IF NOT EXISTS FOR ()-[link:HELD_AT]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#26",
    "text": "CREATE CONSTRAINT LOCATED_IN_id IF NOT EXISTS FOR ()-[link:LOCATED_IN]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#27",
    "text": "CREATE CONSTRAINT ADOPTED_id IF NOT EXISTS FOR ()-[link:ADOPTED]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#28",
    "text": "CREATE CONSTRAINT CONSIDERED_id IF NOT EXISTS FOR ()-[link:CONSIDERED]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/ids#29",
    "text": "CREATE CONSTRAINT SUCCEEDED_id IF NOT EXISTS FOR ()-[link:SUCCEEDED]-() REQUIRE link.id IS UNIQUE"
  },
  {
    "name": "constraints/indexes",
    "text": "CREATE INDEX ATTENDED_attendeeId_day_rootId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.attendeeId, link.day, link.rootId, link.id)"
  },
  {
    "name": "constraints/indexes#2",
    "text": "CREATE INDEX ATTENDED_meetingId_roleOrder_attendeeId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.meetingId, link.roleOrder, link.attendeeId, link.id)"
  },
  {
    "name": "constraints/indexes#3",
    "text": "CREATE INDEX ATTENDED_side_day_rootId_id IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.side, link.day, link.rootId, link.id)"
  },
  {
    "name": "constraints/indexes#4",
    "text": "CREATE INDEX INVOLVED_IN_partyId_day_meetingId IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.day, link.meetingId)"
  },
  {
    "name": "constraints/indexes#5",
    "text": "CREATE INDEX INVOLVED_IN_partyId_acted_day_meetingId IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.acted, link.day, link.meetingId)"
  },
  {
    "name": "constraints/indexes#6",
    "text": "CREATE INDEX INVOLVED_IN_partyId_convened_day_meetingId IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.convened, link.day, link.meetingId)"
  },
  {
    "name": "constraints/indexes#7",
    "text": "CREATE INDEX HELD_WITHIN_siteId_day_meetingId IF NOT EXISTS FOR ()-[link:HELD_WITHIN]-() ON (link.siteId, link.day, link.meetingId)"
  },
  {
    "name": "constraints/indexes#8",
    "text": "CREATE INDEX ATTENDED_attendeeId_day_metAt IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.attendeeId, link.day, link.metAt)"
  },
  {
    "name": "constraints/indexes#9",
    "text": "CREATE INDEX INVOLVED_IN_partyId_day_metAt IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.day, link.metAt)"
  },
  {
    "name": "constraints/indexes#10",
    "text": "CREATE INDEX ATTENDED_metAt IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.metAt)"
  },
  {
    "name": "constraints/indexes#11",
    "text": "CREATE INDEX Meeting_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.day, node.id)"
  },
  {
    "name": "constraints/indexes#12",
    "text": "CREATE INDEX Meeting_placeId_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.placeId, node.day, node.id)"
  },
  {
    "name": "constraints/indexes#13",
    "text": "CREATE INDEX Meeting_stateId_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.stateId, node.day, node.id)"
  },
  {
    "name": "constraints/indexes#14",
    "text": "CREATE INDEX Meeting_kind_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.kind, node.day, node.id)"
  },
  {
    "name": "constraints/indexes#15",
    "text": "CREATE INDEX Meeting_span_day_id IF NOT EXISTS FOR (node:Meeting) ON (node.span, node.day, node.id)"
  },
  {
    "name": "constraints/indexes#16",
    "text": "CREATE INDEX Meeting_rootId IF NOT EXISTS FOR (node:Meeting) ON (node.rootId)"
  },
  {
    "name": "constraints/indexes#17",
    "text": "CREATE INDEX PLANS_MEETING_AT_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.firstDay, link.id)"
  },
  {
    "name": "constraints/indexes#18",
    "text": "CREATE INDEX PLANS_MEETING_AT_organizerId_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.organizerId, link.firstDay, link.id)"
  },
  {
    "name": "constraints/indexes#19",
    "text": "CREATE INDEX PLANS_MEETING_AT_placeId_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.placeId, link.firstDay, link.id)"
  },
  {
    "name": "constraints/indexes#20",
    "text": "CREATE INDEX PLANS_MEETING_AT_announcedAt IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.announcedAt)"
  },
  {
    "name": "constraints/indexes#21",
    "text": "CREATE INDEX PLANS_MEETING_AT_fulfilledBy IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.fulfilledBy)"
  },
  {
    "name": "constraints/indexes#22",
    "text": "CREATE INDEX PLANNED_WITHIN_siteId_firstDay_planId IF NOT EXISTS FOR ()-[link:PLANNED_WITHIN]-() ON (link.siteId, link.firstDay, link.planId)"
  },
  {
    "name": "constraints/indexes#23",
    "text": "CREATE INDEX EXPECTED_AT_actorId_firstDay_planId IF NOT EXISTS FOR ()-[link:EXPECTED_AT]-() ON (link.actorId, link.firstDay, link.planId)"
  },
  {
    "name": "constraints/indexes#24",
    "text": "CREATE INDEX PLANNED_WITHIN_planId IF NOT EXISTS FOR ()-[link:PLANNED_WITHIN]-() ON (link.planId)"
  },
  {
    "name": "constraints/indexes#25",
    "text": "CREATE INDEX EXPECTED_AT_planId IF NOT EXISTS FOR ()-[link:EXPECTED_AT]-() ON (link.planId)"
  },
  {
    "name": "constraints/indexes#26",
    "text": "CREATE INDEX PLANS_MEETING_AT_withdrawnAs_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.withdrawnAs, link.firstDay, link.id)"
  },
  {
    "name": "constraints/indexes#27",
    "text": "CREATE INDEX PLANS_MEETING_AT_span_firstDay_id IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.span, link.firstDay, link.id)"
  },
  {
    "name": "constraints/indexes#28",
    "text": "CREATE INDEX PLANS_MEETING_AT_announcedDay IF NOT EXISTS FOR ()-[link:PLANS_MEETING_AT]-() ON (link.announcedDay)"
  },
  {
    "name": "constraints/indexes#29",
    "text": "CREATE INDEX Document_kind_day_id IF NOT EXISTS FOR (node:Document) ON (node.kind, node.day, node.id)"
  },
  {
    "name": "constraints/indexes#30",
    "text": "CREATE INDEX Document_status_day_id IF NOT EXISTS FOR (node:Document) ON (node.status, node.day, node.id)"
  },
  {
    "name": "constraints/indexes#31",
    "text": "CREATE INDEX Programme_status_day_id IF NOT EXISTS FOR (node:Programme) ON (node.status, node.day, node.id)"
  },
  {
    "name": "constraints/indexes#32",
    "text": "CREATE INDEX SHARES_IN_partyId_day_documentId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.day, link.documentId)"
  },
  {
    "name": "constraints/indexes#33",
    "text": "CREATE INDEX SHARES_IN_partyId_day_programmeId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.day, link.programmeId)"
  },
  {
    "name": "constraints/indexes#34",
    "text": "CREATE INDEX SHARES_IN_partyId_party_day_documentId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.party, link.day, link.documentId)"
  },
  {
    "name": "constraints/indexes#35",
    "text": "CREATE INDEX SHARES_IN_partyId_party_day_programmeId IF NOT EXISTS FOR ()-[link:SHARES_IN]-() ON (link.partyId, link.party, link.day, link.programmeId)"
  },
  {
    "name": "constraints/indexes#36",
    "text": "CREATE INDEX Document_day_id IF NOT EXISTS FOR (node:Document) ON (node.day, node.id)"
  },
  {
    "name": "constraints/indexes#37",
    "text": "CREATE INDEX Programme_day_id IF NOT EXISTS FOR (node:Programme) ON (node.day, node.id)"
  },
  {
    "name": "constraints/indexes#38",
    "text": "CREATE INDEX HAS_ENTRY_nodeId_what_day_entryId IF NOT EXISTS FOR ()-[link:HAS_ENTRY]-() ON (link.nodeId, link.what, link.day, link.entryId)"
  },
  {
    "name": "constraints/indexes#39",
    "text": "CREATE INDEX HAS_ENTRY_entryId IF NOT EXISTS FOR ()-[link:HAS_ENTRY]-() ON (link.entryId)"
  },
  {
    "name": "constraints/indexes#40",
    "text": "CREATE INDEX INVOLVED_IN_partyId_span_day IF NOT EXISTS FOR ()-[link:INVOLVED_IN]-() ON (link.partyId, link.span, link.day)"
  },
  {
    "name": "constraints/indexes#41",
    "text": "CREATE INDEX ATTENDED_attendeeId_span_day IF NOT EXISTS FOR ()-[link:ATTENDED]-() ON (link.attendeeId, link.span, link.day)"
  },
  {
    "name": "constraints/indexes#42",
    "text": "CREATE INDEX HELD_WITHIN_siteId_span_day IF NOT EXISTS FOR ()-[link:HELD_WITHIN]-() ON (link.siteId, link.span, link.day)"
  },
  {
    "name": "constraints/indexes#43",
    "text": "CREATE FULLTEXT INDEX nameKeys IF NOT EXISTS\nFOR (node:State|Official|Office|Body|Place|Meeting|Programme|Document) ON EACH [node.nameKeys]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  },
  {
    "name": "constraints/indexes#44",
    "text": "CREATE INDEX SIGNED_onBehalfOf IF NOT EXISTS FOR ()-[link:SIGNED]-() ON (link.onBehalfOf)"
  },
  {
    "name": "constraints/indexes#45",
    "text": "CREATE INDEX SERVED_partyId_officialId IF NOT EXISTS FOR ()-[link:SERVED]-() ON (link.partyId, link.officialId)"
  },
  {
    "name": "constraints/indexes#46",
    "text": "CREATE INDEX HOLDS_rank_officialId IF NOT EXISTS FOR ()-[link:HOLDS]-() ON (link.rank, link.officialId)"
  },
  {
    "name": "constraints/indexes#47",
    "text": "CREATE INDEX Body_kind_id IF NOT EXISTS FOR (node:Body) ON (node.kind, node.id)"
  },
  {
    "name": "constraints/indexes#48",
    "text": "CREATE FULLTEXT INDEX Meeting_words IF NOT EXISTS FOR (node:Meeting) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  },
  {
    "name": "constraints/indexes#49",
    "text": "CREATE FULLTEXT INDEX Document_words IF NOT EXISTS FOR (node:Document) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  },
  {
    "name": "constraints/indexes#50",
    "text": "CREATE FULLTEXT INDEX Programme_words IF NOT EXISTS FOR (node:Programme) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  },
  {
    "name": "constraints/indexes#51",
    "text": "CREATE FULLTEXT INDEX Official_words IF NOT EXISTS FOR (node:Official) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  },
  {
    "name": "constraints/indexes#52",
    "text": "CREATE FULLTEXT INDEX Body_words IF NOT EXISTS FOR (node:Body) ON EACH [node.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  }
]

export const statements = {
  "check/circles": {
    "name": "check/circles",
    "text": "MATCH (part:Body|Meeting|Place)\nWHERE EXISTS { (part)<-[:PART_OF]-() } AND EXISTS { (part)-[:PART_OF]->+(part) }\nRETURN part.id, 'is part of itself'\nORDER BY part.id\nLIMIT $most"
  },
  "check/loneSessions": {
    "name": "check/loneSessions",
    "text": "MATCH (session:Meeting {kind: 'SESSION'})\nWITH session, COUNT { (session)-[:PART_OF]->(:Meeting) } AS wholes\nWHERE wholes <> 1\nRETURN session.id, 'is a SESSION of ' + wholes + ' meetings'\nORDER BY session.id\nLIMIT $most"
  },
  "check/meetingCount": {
    "name": "check/meetingCount",
    "text": "MATCH (meeting:Meeting)\nRETURN count(meeting)"
  },
  "check/noSources": {
    "name": "check/noSources",
    "text": "CALL () {\n  MATCH (node:!Source&!Load)\n  WHERE size(coalesce(node.sources, [])) = 0\n  RETURN node.id AS id\n  LIMIT $most\n  UNION\n  MATCH ()-[link]->()\n  WHERE link.id IS NOT NULL AND size(coalesce(link.sources, [])) = 0\n  RETURN link.id AS id\n  LIMIT $most\n}\nRETURN id, 'has no source'\nORDER BY id\nLIMIT $most"
  },
  "check/periods": {
    "name": "check/periods",
    "text": "CALL () {\n  MATCH (node:State|Body|Meeting|Programme|Document|Official)\n  UNWIND CASE\n    WHEN node:State OR node:Body THEN [['existed', node.existedFrom, node.existedTo]]\n    WHEN node:Meeting OR node:Programme THEN [['period', node.periodFrom, node.periodTo]]\n    WHEN node:Document THEN [['inForce', node.inForceFrom, node.inForceTo]]\n    ELSE [['life', node.born, node.died]]\n  END AS period\n  RETURN node.id AS id, period\n  UNION ALL\n  MATCH ()-[link]->()\n  WHERE link.id IS NOT NULL\n  UNWIND [['period', link.periodFrom, link.periodTo], ['attested', link.attestedFrom, link.attestedTo]] AS period\n  RETURN link.id AS id, period\n}\nWITH id, period\nWHERE (period[1] IS NOT NULL AND period[1] IS NOT :: DATE) OR (period[2] IS NOT NULL AND period[2] IS NOT :: DATE)\n  OR (period[0] <> 'life' AND period[1] > period[2])\nRETURN id, period[0] + ' is from ' + toString(period[1]) + ' to ' + toString(period[2])\nORDER BY id\nLIMIT $most"
  },
  "check/records": {
    "name": "check/records",
    "text": "MATCH (record:OfficialRecord)\nWHERE NOT EXISTS { (:Official {id: record.id}) }\n  AND NOT EXISTS { (:Official {id: record.intoId}) } AND NOT EXISTS { (:OfficialRecord {id: record.intoId}) }\nRETURN record.id, 'was merged into ' + coalesce(record.intoId, 'nobody')\nORDER BY record.id\nLIMIT $most"
  },
  "check/repeatedIds": {
    "name": "check/repeatedIds",
    "text": "CALL () {\n  MATCH (node:!Load)\n  WITH labels(node)[0] AS kind, node.id AS id, count(*) AS times\n  WHERE times > 1\n  RETURN id, kind, times\n  LIMIT $most\n  UNION ALL\n  MATCH ()-[link]->()\n  WITH type(link) AS kind, link.id AS id, count(*) AS times\n  WHERE times > 1 AND id IS NOT NULL\n  RETURN id, kind, times\n  LIMIT $most\n}\nRETURN id, 'is that of ' + times + ' ' + kind\nORDER BY id\nLIMIT $most"
  },
  "check/staleAttendances": {
    "name": "check/staleAttendances",
    "text": "MATCH (meeting:Meeting)\nWHERE $share >= 1 OR rand() < $share\nMATCH (attendee)-[link:ATTENDED]->(meeting)\nMATCH (root:Meeting {id: meeting.rootId})\nWITH link, [\n  CASE WHEN coalesce(link.attendeeId, '') <> attendee.id OR coalesce(link.meetingId, '') <> meeting.id THEN 'ends' END,\n  CASE WHEN coalesce(link.rootId, '') <> root.id THEN 'rootId' END,\n  CASE WHEN link.day <> root.day OR link.day IS NULL THEN 'day' END,\n  CASE WHEN link.roleOrder IS NULL THEN 'roleOrder' END,\n  CASE WHEN link.holdsFrom IS NULL OR link.holdsTo IS NULL THEN 'holdsFrom' END,\n  CASE WHEN (link.side IS NULL) <> (link.onBehalfOf IS NULL AND attendee:Official) THEN 'side' END\n] AS keys\nWITH link, [key IN keys WHERE key IS NOT NULL] AS stale\nWHERE size(stale) > 0\nRETURN link.id, 'has stale ' + reduce(all = '', key IN stale | all + key + ' ')\nLIMIT $most"
  },
  "check/staleCounts": {
    "name": "check/staleCounts",
    "text": "CALL () {\n  MATCH (source:Source)\n  RETURN source.id AS id, 0 AS one\n  UNION ALL\n  MATCH (node:!OfficialRecord)\n  UNWIND node.sources AS id\n  RETURN id, 1 AS one\n  UNION ALL\n  MATCH ()-[link]->()\n  UNWIND link.sources AS id\n  RETURN id, 1 AS one\n}\nWITH id, sum(one) AS facts\nMATCH (source:Source {id: id})\nWHERE source.factCount <> facts OR source.factCount IS NULL\nRETURN id, 'says ' + coalesce(toString(source.factCount), 'nothing') + ' where it is ' + facts\nORDER BY id\nLIMIT $most"
  },
  "check/staleLinks": {
    "name": "check/staleLinks",
    "text": "MATCH ()-[link]->()\nWHERE link.id IS NOT NULL AND (link.holdsFrom IS NULL OR link.holdsTo IS NULL)\nRETURN link.id, 'does not say when it holds'\nLIMIT $most"
  },
  "check/staleMeetings": {
    "name": "check/staleMeetings",
    "text": "MATCH (meeting:Meeting)\nWHERE $share >= 1 OR rand() < $share\nWITH meeting, COLLECT {\n  MATCH (meeting) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){0,} (:Meeting)<-[link:ATTENDED]-()\n  WHERE link.side IS NOT NULL\n  RETURN DISTINCT link.side AS side ORDER BY side\n} AS sides, COLLECT {\n  MATCH (meeting) ((:Meeting {kind: 'SESSION'})-[:PART_OF]->(:Meeting)){0,} (root:Meeting)\n  WHERE root.kind <> 'SESSION'\n  RETURN root.id ORDER BY root.id LIMIT 1\n}[0] AS rootId, COLLECT {\n  MATCH (meeting)-[:HELD_AT]->(place:Place)\n  RETURN place.id ORDER BY place.id LIMIT 1\n}[0] AS placeId\nWITH meeting, [\n  CASE WHEN meeting.day <> coalesce(meeting.periodFrom, date('0001-01-01')) OR meeting.day IS NULL THEN 'day' END,\n  CASE WHEN meeting.lastDay <> coalesce(meeting.periodTo, date('0001-01-01')) OR meeting.lastDay IS NULL THEN 'lastDay' END,\n  CASE WHEN coalesce(meeting.rootId, '') <> coalesce(rootId, '') THEN 'rootId' END,\n  CASE WHEN placeId IS NOT NULL AND coalesce(meeting.placeId, '') <> placeId THEN 'placeId' END,\n  CASE WHEN coalesce(meeting.partyIds, ['']) <> sides OR meeting.partyCount <> size(sides) THEN 'partyIds' END,\n  CASE WHEN EXISTS { (meeting)<-[:HOSTED]-(host:State) WHERE NOT EXISTS { (host)-[:INVOLVED_IN]->(meeting) } } THEN 'INVOLVED_IN' END,\n  CASE WHEN COUNT { (meeting)-[:HELD_WITHIN]->() } <> size(coalesce(meeting.siteIds, [])) THEN 'HELD_WITHIN' END\n] AS keys\nWITH meeting, [key IN keys WHERE key IS NOT NULL] AS stale\nWHERE size(stale) > 0\nRETURN meeting.id, 'has stale ' + reduce(all = '', key IN stale | all + key + ' ')\nLIMIT $most"
  },
  "check/stalePlans": {
    "name": "check/stalePlans",
    "text": "MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place:Place)\nWITH plan, [\n  CASE WHEN coalesce(plan.organizerId, '') <> organizer.id OR coalesce(plan.placeId, '') <> place.id THEN 'ends' END,\n  CASE WHEN plan.firstDay <> coalesce(plan.periodFrom, date('0001-01-01')) OR plan.firstDay IS NULL THEN 'firstDay' END,\n  CASE WHEN plan.span IS NULL OR plan.heldDay IS NULL OR plan.withdrawnDay IS NULL THEN 'span' END,\n  CASE WHEN plan.heldAs IS NOT NULL AND coalesce(plan.fulfilledBy, '') <> plan.heldAs THEN 'fulfilledBy' END,\n  CASE WHEN NOT EXISTS { (organizer)-[:EXPECTED_AT {planId: plan.id}]->(place) } THEN 'EXPECTED_AT' END,\n  CASE WHEN NOT EXISTS { (place)-[:PLANNED_WITHIN {planId: plan.id}]->(place) } THEN 'PLANNED_WITHIN' END\n] AS keys\nWITH plan, [key IN keys WHERE key IS NOT NULL] AS stale\nWHERE size(stale) > 0\nRETURN plan.id, 'has stale ' + reduce(all = '', key IN stale | all + key + ' ')\nLIMIT $most"
  },
  "check/unknownInPlans": {
    "name": "check/unknownInPlans",
    "text": "MATCH ()-[plan:PLANS_MEETING_AT]->()\nCALL (plan) {\n  UNWIND [['announcedAt', plan.announcedAt], ['heldAs', plan.heldAs]] AS named\n  WITH named\n  WHERE named[1] IS NOT NULL AND NOT EXISTS { (:Meeting {id: named[1]}) }\n  RETURN named\n  UNION ALL\n  UNWIND [['announcedBy', plan.announcedBy]] + [id IN plan.expected | ['expected', id]] AS named\n  WITH named\n  WHERE named[1] IS NOT NULL AND NOT EXISTS { (:Official {id: named[1]}) }\n    AND NOT EXISTS { (:State {id: named[1]}) } AND NOT EXISTS { (:Body {id: named[1]}) }\n  RETURN named\n}\nRETURN plan.id, named[0] + ' is ' + named[1]\nORDER BY plan.id\nLIMIT $most"
  },
  "check/unknownParties": {
    "name": "check/unknownParties",
    "text": "MATCH ()-[link:ATTENDED|SIGNED]->()\nWHERE link.onBehalfOf IS NOT NULL\n  AND NOT EXISTS { (:State {id: link.onBehalfOf}) } AND NOT EXISTS { (:Body {id: link.onBehalfOf}) }\nRETURN link.id, 'is on behalf of ' + link.onBehalfOf\nORDER BY link.id\nLIMIT $most"
  },
  "check/unknownSources": {
    "name": "check/unknownSources",
    "text": "CALL () {\n  MATCH (node:!OfficialRecord)\n  UNWIND node.sources + CASE WHEN node.nameSources IS NULL THEN [] ELSE split(reduce(all = '', one IN node.nameSources | all + ' ' + one), ' ') END AS id\n  WITH id, node.id AS holder\n  WHERE id <> ''\n  RETURN id, min(holder) AS holder\n  UNION ALL\n  MATCH ()-[link]->()\n  UNWIND link.sources AS id\n  RETURN id, min(link.id) AS holder\n}\nWITH id, min(holder) AS holder\nWHERE NOT EXISTS { (:Source {id: id}) }\nRETURN holder, 'names ' + id\nORDER BY id\nLIMIT $most"
  },
  "check/wrongEnds": {
    "name": "check/wrongEnds",
    "text": "MATCH (start)-[link]->(end)\nWHERE NOT type(link) IN $paths AND (\n  NOT type(link) + ' ' + labels(start)[0] + ' ' + labels(end)[0] IN $ends\n  OR NOT coalesce(link.id STARTS WITH $prefixes[type(link)] + ':', false)\n)\nRETURN coalesce(link.id, type(link)), type(link) + ' from ' + start.id + ' to ' + end.id\nORDER BY link.id\nLIMIT $most"
  },
  "check/wrongIds": {
    "name": "check/wrongIds",
    "text": "MATCH (node:!Load)\nWHERE NOT coalesce(node.id STARTS WITH $prefixes[labels(node)[0]] + ':', false)\nRETURN coalesce(node.id, 'a node'), 'is a ' + reduce(all = '', one IN labels(node) | all + one + ' ')\nLIMIT $most"
  },
  "load/adoptionEntries": {
    "name": "load/adoptionEntries",
    "text": "MATCH (instrument:Document|Programme)\nCALL (instrument) {\n  WITH instrument, COLLECT {\n    MATCH (meeting:Meeting)-[:ADOPTED]->(instrument)\n    WHERE meeting.day > date('0001-01-01')\n    RETURN [meeting.periodFrom, meeting.periodFromPrecision] ORDER BY meeting.day, meeting.id LIMIT 1\n  }[0] AS adopting\n  WITH instrument, CASE\n    WHEN instrument.status IN ['DRAFT', 'APPROVED'] THEN null\n    WHEN instrument.adoptedOn IS NULL THEN adopting\n    ELSE [instrument.adoptedOn, instrument.adoptedOnPrecision]\n  END AS adopted\n  CALL (instrument) {\n    RETURN instrument AS node\n    UNION\n    MATCH (instrument)<-[:PARTY_TO|SIGNED]-(node:State|Body)\n    RETURN node\n    UNION\n    MATCH (instrument)<-[signature:SIGNED]-()\n    MATCH (node:State|Body {id: signature.onBehalfOf})\n    RETURN node\n    UNION\n    MATCH (instrument)<-[:ADOPTED]-(part:Meeting)\n    UNWIND [part.id, part.rootId] AS id\n    MATCH (node:Meeting {id: id})\n    RETURN node\n    UNION\n    MATCH (instrument)<-[:ADOPTED]-(:Meeting)<-[:CONVENED]-(node:Body)\n    RETURN node\n  }\n  WITH instrument, adopted, collect(node) AS nodes\n  CALL (instrument, adopted, nodes) {\n    MATCH (node)-[former:HAS_ENTRY {entryId: instrument.id}]->()\n    USING INDEX SEEK former:HAS_ENTRY(entryId)\n    WHERE adopted IS NULL OR NOT node IN nodes\n    DELETE former\n  }\n  WITH instrument AS other, nodes, adopted[0] AS date, adopted[1] AS precision, instrument.id AS entryId, 'ADOPTED' AS what\n  WHERE date IS NOT NULL\n  CALL (entryId) {\n    OPTIONAL MATCH ()-[one:HAS_ENTRY {entryId: entryId}]->()\n    USING INDEX SEEK one:HAS_ENTRY(entryId)\n    RETURN collect(one) AS known\n  }\n  UNWIND nodes AS node\n  CALL (node, other, entryId, what, known) {\n    UNWIND [one IN known WHERE startNode(one) = node AND one.what = what] AS has\n    RETURN has\n    UNION ALL\n    WITH node, other, entryId, what, known\n    WHERE none(one IN known WHERE startNode(one) = node AND one.what = what)\n    CREATE (node)-[has:HAS_ENTRY {entryId: entryId, what: what}]->(other)\n    RETURN has\n  }\n  SET\n    has.nodeId = node.id,\n    has.day = date.truncate(coalesce(toLower(precision), 'day'), date),\n    has.lastDay = date.truncate(coalesce(toLower(precision), 'day'), date) + CASE precision\n      WHEN 'YEAR' THEN duration('P1Y')\n      WHEN 'MONTH' THEN duration('P1M')\n      ELSE duration('P1D')\n    END - duration('P1D'),\n    has.on = left(toString(date), CASE precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)\n} IN TRANSACTIONS OF 1000 ROWS"
  },
  "load/anyFact": {
    "name": "load/anyFact",
    "text": "MATCH (node:!Load)\nRETURN node.id\nLIMIT 1"
  },
  "load/attendances": {
    "name": "load/attendances",
    "text": "MATCH (root:Meeting)\nWHERE root.kind <> 'SESSION'\nCALL (root) {\n  MATCH (root) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){0,} (meeting:Meeting)<-[link:ATTENDED]-(attendee)\n  WITH root, attendee, link, meeting,\n    coalesce(link.onBehalfOf, CASE WHEN NOT attendee:Official THEN attendee.id END) AS partyId\n  OPTIONAL MATCH (body:Body {id: CASE WHEN partyId STARTS WITH 'body:' THEN partyId END})\n  WITH root, attendee, link, meeting, partyId, coalesce(body.side, partyId) AS side\n  ORDER BY meeting.id <> root.id, meeting.day, meeting.id, link.id\n  WITH root, attendee, collect([link, meeting, side]) AS attendances, collect(DISTINCT side) AS sides,\n    [attendee.id] + collect(side) + collect(partyId) AS ids\n  WITH root, attendances, attendances[0][0] AS first,\n    COLLECT { UNWIND sides AS side RETURN side ORDER BY side } AS sides,\n    COLLECT { UNWIND ids AS id WITH DISTINCT id RETURN id ORDER BY id } + COLLECT {\n      MATCH (attendee)-[tenure:HOLDS]->(office:Office)\n      WHERE tenure.holdsFrom <= root.day AND tenure.holdsTo >= root.day AND root.day > date('0001-01-01')\n      RETURN DISTINCT office.id AS id ORDER BY id\n    } AS answersTo\n  UNWIND attendances AS attendance\n  WITH root, first, sides, answersTo, attendance[0] AS link, attendance[1] AS meeting, attendance[2] AS side\n  WITH root, first, sides, answersTo, link, meeting, side, link.id = first.id AS primary,\n    coalesce(link.periodFrom, link.periodTo, link.attestedFrom) IS NOT NULL OR link.periodOngoing IS NOT NULL AS timed\n  SET\n    link.rootId = root.id,\n    link.day = root.day,\n    link.side = side,\n    link.roleOrder = CASE link.roles[0]\n      WHEN 'CHAIR' THEN 0\n      WHEN 'HOST' THEN 1\n      WHEN 'HEAD_OF_DELEGATION' THEN 2\n      WHEN 'DELEGATE' THEN 3\n      WHEN 'SPEAKER' THEN 4\n      WHEN 'OBSERVER' THEN 5\n      WHEN 'PARTICIPANT' THEN 6\n      ELSE 7\n    END,\n    link.holdsFrom = CASE WHEN timed THEN link.holdsFrom ELSE meeting.day END,\n    link.holdsTo = CASE WHEN timed THEN link.holdsTo ELSE meeting.lastDay END,\n    link.listed = link.meetingId = first.meetingId,\n    link.primary = primary,\n    link.span = CASE WHEN primary THEN root.span END,\n    link.sides = CASE WHEN primary THEN sides END,\n    link.answersTo = CASE WHEN primary THEN answersTo END,\n    link.metAt = CASE WHEN primary AND root.kind <> 'ASSEMBLY' THEN root.id END\n} IN TRANSACTIONS OF 1000 ROWS"
  },
  "load/awaitIndexes": {
    "name": "load/awaitIndexes",
    "text": "CALL db.awaitIndexes(300)"
  },
  "load/bodySides": {
    "name": "load/bodySides",
    "text": "MATCH (body:Body)\nCALL (body) {\n  WITH body, COLLECT { MATCH (body)-[:PART_OF]->+(state:State) RETURN DISTINCT state.id } AS stateIds\n  SET body.side = CASE size(stateIds) WHEN 1 THEN stateIds[0] ELSE body.id END\n} IN TRANSACTIONS OF 5000 ROWS"
  },
  "load/convened": {
    "name": "load/convened",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  WITH meeting, COLLECT { MATCH (meeting)<-[:CONVENED]-(:Body)-[:PART_OF]->*(body:Body) RETURN DISTINCT body.id } AS bodyIds\n  MATCH (meeting)<-[link:INVOLVED_IN]-(:Body)\n  SET link.convened = CASE WHEN link.partyId IN bodyIds THEN true END\n} IN TRANSACTIONS OF 2000 ROWS"
  },
  "load/factCounts": {
    "name": "load/factCounts",
    "text": "CALL () {\n  MATCH (source:Source)\n  RETURN source.id AS id, 0 AS one\n  UNION ALL\n  MATCH (node:!OfficialRecord)\n  UNWIND node.sources AS id\n  RETURN id, 1 AS one\n  UNION ALL\n  MATCH ()-[link]->()\n  UNWIND link.sources AS id\n  RETURN id, 1 AS one\n}\nWITH id, sum(one) AS facts\nMATCH (source:Source {id: id})\nSET source.factCount = facts"
  },
  "load/fulfilledPlans": {
    "name": "load/fulfilledPlans",
    "text": "MATCH (organizer)-[plan:PLANS_MEETING_AT]->(:Place)\nCALL (organizer, plan) {\n  OPTIONAL MATCH (recorded:Meeting {id: plan.heldAs})\n  WITH plan, coalesce(recorded, COLLECT {\n    MATCH (organizer)-[:CONVENED]->(convened:Meeting)\n    WHERE plan.heldAs IS NULL AND plan.periodFrom IS NOT NULL AND plan.placeId IN convened.siteIds\n      AND convened.day <= plan.lastDay AND convened.lastDay >= plan.firstDay\n    RETURN convened ORDER BY convened.day, convened.kind = 'SESSION', convened.id LIMIT 1\n  }[0]) AS meeting\n  SET\n    plan.fulfilledBy = meeting.id,\n    plan.heldDay = coalesce(meeting.lastDay, date('9999-12-31')),\n    plan.heldStatus = CASE\n      WHEN meeting IS NULL THEN null\n      WHEN plan.placeId IN meeting.siteIds AND (\n        plan.periodFrom IS NULL OR (meeting.day <= plan.lastDay AND meeting.lastDay >= plan.firstDay)\n      ) THEN 'HELD'\n      ELSE 'MOVED'\n    END\n} IN TRANSACTIONS OF 1000 ROWS"
  },
  "load/instruments": {
    "name": "load/instruments",
    "text": "MATCH (instrument:Document|Programme)\nCALL (instrument) {\n  WITH instrument, COLLECT {\n    MATCH (meeting:Meeting)-[:ADOPTED]->(instrument)\n    WHERE meeting.day > date('0001-01-01')\n    RETURN [meeting.day, meeting.lastDay] ORDER BY meeting.day, meeting.id LIMIT 1\n  }[0] AS adopting, COLLECT {\n    MATCH (instrument)<-[signature:SIGNED {act: 'SIGNATURE'}]-()\n    WHERE signature.on IS NOT NULL\n    RETURN DISTINCT signature.on AS signedDay ORDER BY signedDay\n  } AS signedDays\n  SET\n    instrument.adoptedDay = coalesce(instrument.adoptedOn, adopting[0], date('0001-01-01')),\n    instrument.adoptedLastDay = coalesce(instrument.adoptedOn + CASE instrument.adoptedOnPrecision\n      WHEN 'YEAR' THEN duration('P1Y')\n      WHEN 'MONTH' THEN duration('P1M')\n      ELSE duration('P1D')\n    END - duration('P1D'), adopting[1], date('0001-01-01')),\n    instrument.signedDays = signedDays,\n    instrument.day = coalesce(instrument.adoptedOn, adopting[0], signedDays[0], date('0001-01-01'))\n} IN TRANSACTIONS OF 2000 ROWS"
  },
  "load/involvements": {
    "name": "load/involvements",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  CALL (meeting) {\n    RETURN meeting AS part\n    UNION\n    MATCH (meeting) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){1,} (part:Meeting)\n    WHERE meeting.kind <> 'SESSION'\n    RETURN part\n  }\n  CALL (part) {\n    MATCH (part)<-[:HOSTED]-(party:State)\n    RETURN party, false AS acted\n    UNION ALL\n    MATCH (part)<-[:CONVENED]-(:Body)-[:PART_OF]->*(party:Body)\n    RETURN party, false AS acted\n    UNION ALL\n    MATCH (part)<-[link:ATTENDED]-()\n    WITH DISTINCT link.side AS side\n    MATCH (party:State {id: side})\n    RETURN party, true AS acted\n    UNION ALL\n    MATCH (part)<-[link:ATTENDED]-()\n    WITH DISTINCT coalesce(link.onBehalfOf, link.attendeeId) AS partyId\n    MATCH (party:Body {id: partyId})\n    RETURN party, true AS acted\n  }\n  WITH meeting, party, true IN collect(acted) AS acted\n  WITH meeting, collect([party, acted]) AS involved\n  CALL (meeting, involved) {\n    MATCH (meeting)<-[former:INVOLVED_IN]-(party)\n    WHERE none(one IN involved WHERE one[0] = party)\n    DELETE former\n  }\n  UNWIND involved AS one\n  WITH meeting, one[0] AS party, one[1] AS acted\n  MERGE (party)-[link:INVOLVED_IN]->(meeting)\n  SET\n    link.partyId = party.id,\n    link.meetingId = meeting.id,\n    link.day = meeting.day,\n    link.span = meeting.span,\n    link.acted = acted,\n    link.metAt = CASE WHEN acted AND NOT meeting.kind IN ['SESSION', 'ASSEMBLY'] THEN meeting.id END\n} IN TRANSACTIONS OF 1000 ROWS"
  },
  "load/linkEntries": {
    "name": "load/linkEntries",
    "text": "MATCH (start)-[link:PLANS_MEETING_AT|SIGNED|HOLDS|CHAIRS|MEMBER_OF]->(end)\nCALL (start, link, end) {\n  CALL (start, link, end) {\n    UNWIND [start, end] AS node\n    RETURN node\n    UNION\n    MATCH (node:State|Body {id: link.onBehalfOf})\n    RETURN node\n    UNION\n    MATCH (end:Office)-[:OFFICE_OF|ACCREDITED_TO]->(node)\n    RETURN node\n    UNION\n    MATCH (end:Place)-[:PART_OF]->+(node:Place)\n    RETURN node\n    UNION\n    MATCH (end:Place)\n    MATCH (start)-[:PART_OF]->+(node:State|Body)\n    RETURN node\n    UNION\n    UNWIND link.expected + [link.announcedBy] AS id\n    MATCH (node:Official|State|Body {id: id})\n    RETURN node\n    UNION\n    UNWIND [link.announcedAt, link.fulfilledBy] AS id\n    MATCH (part:Meeting {id: id})\n    UNWIND [part.id, part.rootId] AS meetingId\n    MATCH (node:Meeting {id: meetingId})\n    RETURN node\n  }\n  WITH start, link, end, collect(node) AS nodes\n  WITH start, link, end, nodes, CASE type(link)\n    WHEN 'PLANS_MEETING_AT' THEN [['PLAN_ANNOUNCED', link.announcedOn, link.announcedOnPrecision]]\n    WHEN 'SIGNED' THEN [[CASE link.act WHEN 'SIGNATURE' THEN 'SIGNED' ELSE 'TREATY_ACTION' END, link.on, link.onPrecision]]\n    WHEN 'HOLDS' THEN [\n      ['TENURE_BEGAN', link.periodFrom, link.periodFromPrecision],\n      ['TENURE_ENDED', link.periodTo, link.periodToPrecision]\n    ]\n    WHEN 'CHAIRS' THEN [\n      ['CHAIR_BEGAN', link.periodFrom, link.periodFromPrecision],\n      ['CHAIR_ENDED', link.periodTo, link.periodToPrecision]\n    ]\n    ELSE [['JOINED', link.periodFrom, link.periodFromPrecision], ['LEFT', link.periodTo, link.periodToPrecision]]\n  END AS all\n  WITH start, link, end, nodes, [entry IN all WHERE entry[1] IS NOT NULL] AS entries\n  CALL (start, link, end, nodes, entries) {\n    MATCH (node)-[former:HAS_ENTRY {entryId: link.id}]->(other)\n    USING INDEX SEEK former:HAS_ENTRY(entryId)\n    WHERE NOT node IN nodes OR other <> CASE node WHEN end THEN start ELSE end END\n      OR none(entry IN entries WHERE entry[0] = former.what)\n    DELETE former\n  }\n  WITH start, link, end, nodes, entries, link.id AS entryId\n  CALL (entryId) {\n    OPTIONAL MATCH ()-[one:HAS_ENTRY {entryId: entryId}]->()\n    USING INDEX SEEK one:HAS_ENTRY(entryId)\n    RETURN collect(one) AS known\n  }\n  UNWIND entries AS entry\n  UNWIND nodes AS node\n  WITH node, entryId, known, entry[0] AS what, entry[1] AS date, entry[2] AS precision,\n    CASE node WHEN end THEN start ELSE end END AS other\n  CALL (node, other, entryId, what, known) {\n    UNWIND [one IN known WHERE startNode(one) = node AND one.what = what] AS has\n    RETURN has\n    UNION ALL\n    WITH node, other, entryId, what, known\n    WHERE none(one IN known WHERE startNode(one) = node AND one.what = what)\n    CREATE (node)-[has:HAS_ENTRY {entryId: entryId, what: what}]->(other)\n    RETURN has\n  }\n  SET\n    has.nodeId = node.id,\n    has.day = date.truncate(coalesce(toLower(precision), 'day'), date),\n    has.lastDay = date.truncate(coalesce(toLower(precision), 'day'), date) + CASE precision\n      WHEN 'YEAR' THEN duration('P1Y')\n      WHEN 'MONTH' THEN duration('P1M')\n      ELSE duration('P1D')\n    END - duration('P1D'),\n    has.on = left(toString(date), CASE precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)\n} IN TRANSACTIONS OF 1000 ROWS"
  },
  "load/linkLists": {
    "name": "load/linkLists",
    "text": "MATCH ()-[link:ATTENDED|PLANS_MEETING_AT]->()\nCALL (link) {\n  SET\n    link.roles = coalesce(link.roles, CASE type(link) WHEN 'ATTENDED' THEN [] END),\n    link.expected = coalesce(link.expected, CASE type(link) WHEN 'PLANS_MEETING_AT' THEN [] END)\n} IN TRANSACTIONS OF 5000 ROWS"
  },
  "load/linkTimes": {
    "name": "load/linkTimes",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  MATCH (meeting)-[link:HELD_AT|ADOPTED|CONSIDERED|HOSTED|CONVENED|PART_OF]-(other)\n  WHERE (NOT other:Meeting OR startNode(link) = meeting)\n    AND coalesce(link.periodFrom, link.periodTo, link.attestedFrom) IS NULL AND link.periodOngoing IS NULL\n  SET\n    link.holdsFrom = meeting.day,\n    link.holdsTo = meeting.lastDay\n} IN TRANSACTIONS OF 5000 ROWS"
  },
  "load/marker": {
    "name": "load/marker",
    "text": "MATCH (load:Load {id: $id})\nRETURN load.digest"
  },
  "load/meetingParties": {
    "name": "load/meetingParties",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  WITH meeting, COLLECT {\n    MATCH (meeting) (()<-[:PART_OF]-(:Meeting {kind: 'SESSION'})){0,} (:Meeting)<-[link:ATTENDED]-()\n    WHERE link.side IS NOT NULL\n    RETURN DISTINCT link.side AS side ORDER BY side\n  } AS sides\n  SET\n    meeting.partyIds = sides,\n    meeting.partyCount = size(sides)\n} IN TRANSACTIONS OF 2000 ROWS"
  },
  "load/meetingPresence": {
    "name": "load/meetingPresence",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  WITH meeting, COLLECT {\n    CALL (meeting) {\n      RETURN meeting AS part\n      UNION\n      MATCH (part:Meeting {rootId: meeting.id})\n      RETURN part\n    }\n    MATCH (part)<-[link:ATTENDED]-(attendee)\n    UNWIND [[attendee.id], [link.onBehalfOf], [link.side]] + COLLECT {\n      MATCH (attendee)-[tenure:HOLDS]->(office:Office)\n      WHERE tenure.holdsFrom <= meeting.day AND tenure.holdsTo >= meeting.day AND meeting.day > date('0001-01-01')\n      RETURN [office.id, office.rank]\n    } AS one\n    WITH DISTINCT one WHERE one[0] IS NOT NULL\n    RETURN one ORDER BY one[0]\n  } AS present\n  SET\n    meeting.presentIds = COLLECT { UNWIND present AS one RETURN DISTINCT one[0] },\n    meeting.ranks = COLLECT { UNWIND present AS one WITH DISTINCT one[1] AS rank WHERE rank IS NOT NULL RETURN rank ORDER BY rank }\n} IN TRANSACTIONS OF 2000 ROWS"
  },
  "load/meetingSites": {
    "name": "load/meetingSites",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  MATCH (meeting) ((:Meeting {kind: 'SESSION'})-[:PART_OF]->(:Meeting)){0,} (root:Meeting)\n  WHERE root.kind <> 'SESSION'\n  WITH meeting, root\n  ORDER BY root.id\n  LIMIT 1\n  WITH meeting, root, coalesce(\n    COLLECT { MATCH (meeting)-[:HELD_AT]->(held:Place) RETURN held ORDER BY held.id LIMIT 1 }[0],\n    COLLECT { MATCH (root)-[:HELD_AT]->(held:Place) RETURN held ORDER BY held.id LIMIT 1 }[0]\n  ) AS place\n  WITH meeting, root, place,\n    COLLECT {\n      MATCH path = (place)\n        (()-[part:PART_OF WHERE part.holdsFrom <= meeting.day AND part.holdsTo >= meeting.day]->()){0,}\n        (around:Place)\n      WITH around, min(length(path)) AS steps\n      RETURN around.id ORDER BY steps, around.id\n    } AS placeIds,\n    COLLECT {\n      MATCH path = (place)\n        (()-[part:PART_OF WHERE part.holdsFrom <= meeting.day AND part.holdsTo >= meeting.day]->()){0,}\n        (:Place)-[location:LOCATED_IN]->(state:State)\n      WHERE location.holdsFrom <= meeting.day AND location.holdsTo >= meeting.day\n      RETURN state.id ORDER BY length(path), location.holdsFrom DESC, state.id LIMIT 1\n    } AS stateIds\n  SET\n    meeting.rootId = root.id,\n    meeting.placeId = place.id,\n    meeting.stateId = stateIds[0],\n    meeting.siteIds = placeIds + stateIds\n} IN TRANSACTIONS OF 5000 ROWS"
  },
  "load/meetingSpans": {
    "name": "load/meetingSpans",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  WITH meeting, duration.inDays(meeting.day, meeting.lastDay).days AS more\n  SET meeting.span = CASE\n    WHEN more < 1 THEN null\n    WHEN more < 3 THEN 3\n    WHEN more < 8 THEN 8\n    WHEN more < 31 THEN 31\n    WHEN more < 100 THEN 100\n    WHEN more < 366 THEN 366\n    WHEN more < 3660 THEN 3660\n    ELSE 3652059\n  END\n} IN TRANSACTIONS OF 5000 ROWS"
  },
  "load/meetingWithin": {
    "name": "load/meetingWithin",
    "text": "MATCH (meeting:Meeting)\nCALL (meeting) {\n  CALL (meeting) {\n    MATCH (meeting)-[former:HELD_WITHIN]->()\n    WHERE NOT former.siteId IN meeting.siteIds\n    DELETE former\n  }\n  UNWIND meeting.siteIds AS siteId\n  MATCH (site:Place|State {id: siteId})\n  MERGE (meeting)-[link:HELD_WITHIN]->(site)\n  SET\n    link.siteId = siteId,\n    link.meetingId = meeting.id,\n    link.day = meeting.day,\n    link.span = meeting.span\n} IN TRANSACTIONS OF 2000 ROWS"
  },
  "load/nodeLists": {
    "name": "load/nodeLists",
    "text": "MATCH (node:!Load&!Source&!OfficialRecord)\nCALL (node) {\n  WITH node,\n    coalesce(node.nameValues, []) AS names,\n    CASE WHEN node:Meeting OR node:Programme OR node:Document THEN [] END AS topics,\n    CASE WHEN node:Official THEN coalesce(node.identifierValues, []) END AS identifiers\n  SET\n    node.sources = coalesce(node.sources, []),\n    node.topics = coalesce(node.topics, topics),\n    node.nameValues = names,\n    node.nameLanguages = coalesce(node.nameLanguages, [name IN names | '']),\n    node.nameScripts = coalesce(node.nameScripts, [name IN names | '']),\n    node.nameKinds = coalesce(node.nameKinds, [name IN names | '']),\n    node.nameSources = coalesce(node.nameSources, [name IN names | '']),\n    node.nameKeys = coalesce(node.nameKeys, []),\n    node.identifierSchemes = coalesce(node.identifierSchemes, [identifier IN identifiers | '']),\n    node.identifierValues = identifiers,\n    node.identifierUrls = coalesce(node.identifierUrls, [identifier IN identifiers | ''])\n} IN TRANSACTIONS OF 5000 ROWS"
  },
  "load/parts": {
    "name": "load/parts",
    "text": "MATCH (part:Body|Meeting|Place WHERE part.id IN $ids)-[:PART_OF]->*(above)-[link:PART_OF]->(whole)\nRETURN DISTINCT link.id, above.id, whole.id"
  },
  "load/planExpectations": {
    "name": "load/planExpectations",
    "text": "MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place:Place)\nCALL (organizer, plan, place) {\n  WITH organizer, plan, place, COLLECT {\n    RETURN organizer AS actor\n    UNION\n    UNWIND plan.expected AS id\n    MATCH (actor:State|Body|Official {id: id})\n    RETURN actor\n    UNION\n    MATCH (organizer:Body)-[:PART_OF]->*(:Body)<-[membership:MEMBER_OF]-(actor:State|Body)\n    WHERE membership.holdsFrom <= plan.lastDay AND membership.holdsTo >= plan.firstDay\n    RETURN actor\n  } AS actors\n  CALL (plan, place, actors) {\n    MATCH (actor)-[former:EXPECTED_AT {planId: plan.id}]->(end)\n    USING INDEX SEEK former:EXPECTED_AT(planId)\n    WHERE end <> place OR NOT actor IN actors\n    DELETE former\n  }\n  CALL (plan) {\n    MATCH (known)-[link:EXPECTED_AT {planId: plan.id}]->()\n    USING INDEX SEEK link:EXPECTED_AT(planId)\n    SET link.firstDay = plan.firstDay\n    RETURN collect(known) AS known\n  }\n  UNWIND [actor IN actors WHERE NOT actor IN known] AS actor\n  CREATE (actor)-[:EXPECTED_AT {actorId: actor.id, planId: plan.id, firstDay: plan.firstDay}]->(place)\n} IN TRANSACTIONS OF 1000 ROWS"
  },
  "load/planSpans": {
    "name": "load/planSpans",
    "text": "MATCH ()-[plan:PLANS_MEETING_AT]->()\nCALL (plan) {\n  WITH plan, duration.inDays(plan.firstDay, plan.lastDay).days AS more\n  SET plan.span = CASE\n    WHEN plan.firstDay = date('0001-01-01') THEN 0\n    WHEN more < 1 THEN 1\n    WHEN more < 3 THEN 3\n    WHEN more < 8 THEN 8\n    WHEN more < 31 THEN 31\n    WHEN more < 100 THEN 100\n    WHEN more < 366 THEN 366\n    WHEN more < 3660 THEN 3660\n    ELSE 3652059\n  END\n} IN TRANSACTIONS OF 5000 ROWS"
  },
  "load/planWithin": {
    "name": "load/planWithin",
    "text": "MATCH ()-[plan:PLANS_MEETING_AT]->(place:Place)\nCALL (plan, place) {\n  WITH plan, place, COLLECT {\n    MATCH (place)-[:PART_OF]->*(site:Place)\n    RETURN site\n    UNION\n    MATCH (place)-[:PART_OF]->*(:Place)-[location:LOCATED_IN]->(site:State)\n    WHERE location.holdsFrom <= plan.lastDay AND location.holdsTo >= plan.firstDay\n    RETURN site\n  } AS sites\n  CALL (plan, place, sites) {\n    MATCH (start)-[former:PLANNED_WITHIN {planId: plan.id}]->(site)\n    USING INDEX SEEK former:PLANNED_WITHIN(planId)\n    WHERE start <> place OR NOT site IN sites\n    DELETE former\n  }\n  CALL (plan) {\n    OPTIONAL MATCH ()-[known:PLANNED_WITHIN {planId: plan.id}]->(site)\n    USING INDEX SEEK known:PLANNED_WITHIN(planId)\n    SET known.firstDay = plan.firstDay\n    RETURN collect(site) AS known\n  }\n  UNWIND [site IN sites WHERE NOT site IN known] AS site\n  CREATE (place)-[:PLANNED_WITHIN {planId: plan.id, siteId: site.id, firstDay: plan.firstDay}]->(site)\n} IN TRANSACTIONS OF 2000 ROWS"
  },
  "load/removeMarker": {
    "name": "load/removeMarker",
    "text": "MATCH (load:Load {id: $id})\nDELETE load"
  },
  "load/service": {
    "name": "load/service",
    "text": "MATCH (official:Official)\nCALL (official) {\n  CALL (official) {\n    MATCH (official)-[tenure:HOLDS]->(office:Office)\n    WITH official, tenure, office ORDER BY tenure.id\n    WITH official, office.rank AS rank, collect(tenure) AS tenures\n    UNWIND tenures AS tenure\n    SET\n      tenure.rank = CASE WHEN tenure = tenures[0] THEN rank END,\n      tenure.officialId = CASE WHEN tenure = tenures[0] THEN official.id END\n  }\n  WITH official, COLLECT { MATCH (official)-[:HOLDS]->(:Office)-[:OFFICE_OF]->(party) RETURN DISTINCT party } AS parties\n  CALL (official, parties) {\n    MATCH (official)-[former:SERVED]->(party)\n    WHERE NOT party IN parties\n    DELETE former\n  }\n  UNWIND parties AS party\n  MERGE (official)-[link:SERVED]->(party)\n  SET link.partyId = party.id, link.officialId = official.id\n} IN TRANSACTIONS OF 2000 ROWS"
  },
  "load/sessions": {
    "name": "load/sessions",
    "text": "MATCH (meeting:Meeting)\nWHERE meeting.id IN $ids AND meeting.kind = 'SESSION'\nRETURN meeting.id"
  },
  "load/setMarker": {
    "name": "load/setMarker",
    "text": "MERGE (load:Load {id: $id})\nSET load.digest = $digest, load.completedAt = datetime()"
  },
  "load/setUnfinished": {
    "name": "load/setUnfinished",
    "text": "MERGE (load:Load {id: 'load:unfinished'})\nSET load.what = $what, load.stage = $stage, load.since = coalesce(load.since, datetime())"
  },
  "load/shares": {
    "name": "load/shares",
    "text": "MATCH (instrument:Document|Programme)\nCALL (instrument) {\n  CALL (instrument) {\n    MATCH (instrument)<-[:PARTY_TO]-(party:State|Body)\n    RETURN party, true AS bound\n    UNION ALL\n    MATCH (instrument:Document)<-[:SIGNED]-(party:State|Body)\n    RETURN party, false AS bound\n    UNION ALL\n    MATCH (instrument:Document)<-[signature:SIGNED]-()\n    MATCH (party:State|Body {id: signature.onBehalfOf})\n    RETURN party, false AS bound\n    UNION ALL\n    MATCH (instrument)<-[:ADOPTED]-(:Meeting)<-[:CONVENED]-(party:Body)\n    RETURN party, false AS bound\n  }\n  WITH instrument, party, true IN collect(bound) AS bound\n  WITH instrument, collect([party, bound]) AS shares\n  CALL (instrument, shares) {\n    MATCH (instrument)<-[former:SHARES_IN]-(party)\n    WHERE none(share IN shares WHERE share[0] = party)\n    DELETE former\n  }\n  UNWIND shares AS share\n  WITH instrument, share[0] AS party, share[1] AS bound\n  MERGE (party)-[link:SHARES_IN]->(instrument)\n  SET\n    link.partyId = party.id,\n    link.documentId = CASE WHEN instrument:Document THEN instrument.id END,\n    link.programmeId = CASE WHEN instrument:Programme THEN instrument.id END,\n    link.day = instrument.day,\n    link.party = bound\n} IN TRANSACTIONS OF 1000 ROWS"
  },
  "load/unfinished": {
    "name": "load/unfinished",
    "text": "MATCH (load:Load {id: 'load:unfinished'})\nRETURN load.what, toString(load.since), load.stage"
  },
  "load/vocabulary": {
    "name": "load/vocabulary",
    "text": "UNWIND [\n  'id', 'sources', 'derivedFields', 'name', 'nameValues', 'nameLanguages', 'nameScripts', 'nameKinds', 'nameSources', 'nameKeys', 'words',\n  'code', 'kind', 'rank', 'status', 'topics', 'latitude', 'longitude', 'closed', 'remote', 'born', 'bornPrecision', 'died', 'diedPrecision',\n  'identifierSchemes', 'identifierValues', 'identifierUrls', 'adoptedOn', 'adoptedOnPrecision',\n  'existedFrom', 'existedFromPrecision', 'existedTo', 'existedToPrecision', 'existedOngoing',\n  'periodFrom', 'periodFromPrecision', 'periodTo', 'periodToPrecision', 'periodOngoing',\n  'inForceFrom', 'inForceFromPrecision', 'inForceTo', 'inForceToPrecision', 'inForceOngoing',\n  'attestedFrom', 'attestedFromPrecision', 'attestedTo', 'attestedToPrecision', 'attestedOngoing',\n  'publisher', 'title', 'url', 'language', 'licence', 'publishedOn', 'publishedOnPrecision', 'retrievedAt', 'factCount',\n  'capacity', 'roles', 'onBehalfOf', 'on', 'onPrecision', 'act', 'announcedOn', 'announcedOnPrecision', 'announcedAt', 'announcedBy', 'expected',\n  'withdrawnOn', 'withdrawnOnPrecision', 'withdrawnAs', 'heldAs', 'acting', 'credentialsOn', 'credentialsOnPrecision', 'standing', 'capital',\n  'holdsFrom', 'holdsTo', 'day', 'lastDay', 'rootId', 'placeId', 'stateId', 'siteIds', 'partyIds', 'partyCount', 'attendeeId', 'meetingId', 'side', 'roleOrder',\n  'listed', 'primary', 'sides', 'answersTo', 'metAt', 'organizerId', 'firstDay', 'announcedDay', 'announcedLastDay', 'withdrawnDay', 'fulfilledBy', 'heldDay', 'heldStatus',\n  'adoptedDay', 'adoptedLastDay', 'signedDays', 'partyId', 'acted', 'convened', 'party', 'documentId', 'programmeId', 'siteId', 'actorId', 'planId', 'officialId', 'span', 'nodeId', 'what', 'entryId', 'presentIds', 'ranks', 'digest', 'completedAt', 'since', 'stage',\n  'intoId', 'mergedAt', 'recordedStart', 'recordedAnnouncedBy', 'recordedExpected'\n] AS key\nCALL db.createProperty(key)"
  },
  "merge/attendances": {
    "name": "merge/attendances",
    "text": "MATCH (attendee:Official)-[link:ATTENDED]->(meeting:Meeting)\nWHERE attendee.id IN $ids\nMATCH (root:Meeting {id: meeting.rootId})\nWITH root, attendee, link, meeting,\n  coalesce(link.onBehalfOf, CASE WHEN NOT attendee:Official THEN attendee.id END) AS partyId\nOPTIONAL MATCH (body:Body {id: CASE WHEN partyId STARTS WITH 'body:' THEN partyId END})\nWITH root, attendee, link, meeting, partyId, coalesce(body.side, partyId) AS side\nORDER BY meeting.id <> root.id, meeting.day, meeting.id, link.id\nWITH root, attendee, collect([link, meeting, side]) AS attendances, collect(DISTINCT side) AS sides,\n  [attendee.id] + collect(side) + collect(partyId) AS ids\nWITH root, attendances, attendances[0][0] AS first,\n  COLLECT { UNWIND sides AS side RETURN side ORDER BY side } AS sides,\n  COLLECT { UNWIND ids AS id WITH DISTINCT id RETURN id ORDER BY id } + COLLECT {\n    MATCH (attendee)-[tenure:HOLDS]->(office:Office)\n    WHERE tenure.holdsFrom <= root.day AND tenure.holdsTo >= root.day AND root.day > date('0001-01-01')\n    RETURN DISTINCT office.id AS id ORDER BY id\n  } AS answersTo\nUNWIND attendances AS attendance\nWITH root, first, sides, answersTo, attendance[0] AS link, attendance[1] AS meeting, attendance[2] AS side\nWITH root, first, sides, answersTo, link, meeting, side, link.id = first.id AS primary,\n  coalesce(link.periodFrom, link.periodTo, link.attestedFrom) IS NOT NULL OR link.periodOngoing IS NOT NULL AS timed\nSET\n  link.rootId = root.id,\n  link.day = root.day,\n  link.side = side,\n  link.roleOrder = CASE link.roles[0]\n    WHEN 'CHAIR' THEN 0\n    WHEN 'HOST' THEN 1\n    WHEN 'HEAD_OF_DELEGATION' THEN 2\n    WHEN 'DELEGATE' THEN 3\n    WHEN 'SPEAKER' THEN 4\n    WHEN 'OBSERVER' THEN 5\n    WHEN 'PARTICIPANT' THEN 6\n    ELSE 7\n  END,\n  link.holdsFrom = CASE WHEN timed THEN link.holdsFrom ELSE meeting.day END,\n  link.holdsTo = CASE WHEN timed THEN link.holdsTo ELSE meeting.lastDay END,\n  link.listed = link.meetingId = first.meetingId,\n  link.primary = primary,\n  link.span = CASE WHEN primary THEN root.span END,\n  link.sides = CASE WHEN primary THEN sides END,\n  link.answersTo = CASE WHEN primary THEN answersTo END,\n  link.metAt = CASE WHEN primary AND root.kind <> 'ASSEMBLY' THEN root.id END"
  },
  "merge/factCounts": {
    "name": "merge/factCounts",
    "text": "UNWIND $changes AS change\nMATCH (source:Source {id: change[0]})\nSET source.factCount = source.factCount + toInteger(change[1])"
  },
  "merge/forgetRecord": {
    "name": "merge/forgetRecord",
    "text": "MATCH (record:OfficialRecord {id: $id})\nDELETE record"
  },
  "merge/join": {
    "name": "merge/join",
    "text": "MATCH (record:OfficialRecord {id: $id})\nSET record.intoId = $into, record.mergedAt = CASE WHEN $into IS NOT NULL THEN datetime() END"
  },
  "merge/keepRecords": {
    "name": "merge/keepRecords",
    "text": "UNWIND $ids AS id\nMATCH (official:Official {id: id})\nMERGE (record:OfficialRecord {id: id})\nON CREATE SET record = properties(official)"
  },
  "merge/linkEntries": {
    "name": "merge/linkEntries",
    "text": "CALL () {\n  MATCH (start:Official)-[link:SIGNED|HOLDS|CHAIRS]->(end)\n  WHERE start.id IN $ids\n  RETURN start, link, end\n  UNION ALL\n  MATCH (start)-[link:PLANS_MEETING_AT]->(end)\n  WHERE link.id IN $planIds\n  RETURN start, link, end\n}\nCALL (start, link, end) {\n  CALL (start, link, end) {\n    UNWIND [start, end] AS node\n    RETURN node\n    UNION\n    MATCH (node:State|Body {id: link.onBehalfOf})\n    RETURN node\n    UNION\n    MATCH (end:Office)-[:OFFICE_OF|ACCREDITED_TO]->(node)\n    RETURN node\n    UNION\n    MATCH (end:Place)-[:PART_OF]->+(node:Place)\n    RETURN node\n    UNION\n    MATCH (end:Place)\n    MATCH (start)-[:PART_OF]->+(node:State|Body)\n    RETURN node\n    UNION\n    UNWIND link.expected + [link.announcedBy] AS id\n    MATCH (node:Official|State|Body {id: id})\n    RETURN node\n    UNION\n    UNWIND [link.announcedAt, link.fulfilledBy] AS id\n    MATCH (part:Meeting {id: id})\n    UNWIND [part.id, part.rootId] AS meetingId\n    MATCH (node:Meeting {id: meetingId})\n    RETURN node\n  }\n  WITH start, link, end, collect(node) AS nodes\n  WITH start, link, end, nodes, CASE type(link)\n    WHEN 'PLANS_MEETING_AT' THEN [['PLAN_ANNOUNCED', link.announcedOn, link.announcedOnPrecision]]\n    WHEN 'SIGNED' THEN [[CASE link.act WHEN 'SIGNATURE' THEN 'SIGNED' ELSE 'TREATY_ACTION' END, link.on, link.onPrecision]]\n    WHEN 'HOLDS' THEN [\n      ['TENURE_BEGAN', link.periodFrom, link.periodFromPrecision],\n      ['TENURE_ENDED', link.periodTo, link.periodToPrecision]\n    ]\n    WHEN 'CHAIRS' THEN [\n      ['CHAIR_BEGAN', link.periodFrom, link.periodFromPrecision],\n      ['CHAIR_ENDED', link.periodTo, link.periodToPrecision]\n    ]\n    ELSE [['JOINED', link.periodFrom, link.periodFromPrecision], ['LEFT', link.periodTo, link.periodToPrecision]]\n  END AS all\n  WITH start, link, end, nodes, [entry IN all WHERE entry[1] IS NOT NULL] AS entries\n  CALL (start, link, end, nodes, entries) {\n    MATCH (node)-[former:HAS_ENTRY {entryId: link.id}]->(other)\n    USING INDEX SEEK former:HAS_ENTRY(entryId)\n    WHERE NOT node IN nodes OR other <> CASE node WHEN end THEN start ELSE end END\n      OR none(entry IN entries WHERE entry[0] = former.what)\n    DELETE former\n  }\n  WITH start, link, end, nodes, entries, link.id AS entryId\n  CALL (entryId) {\n    OPTIONAL MATCH ()-[one:HAS_ENTRY {entryId: entryId}]->()\n    USING INDEX SEEK one:HAS_ENTRY(entryId)\n    RETURN collect(one) AS known\n  }\n  UNWIND entries AS entry\n  UNWIND nodes AS node\n  WITH node, entryId, known, entry[0] AS what, entry[1] AS date, entry[2] AS precision,\n    CASE node WHEN end THEN start ELSE end END AS other\n  CALL (node, other, entryId, what, known) {\n    UNWIND [one IN known WHERE startNode(one) = node AND one.what = what] AS has\n    RETURN has\n    UNION ALL\n    WITH node, other, entryId, what, known\n    WHERE none(one IN known WHERE startNode(one) = node AND one.what = what)\n    CREATE (node)-[has:HAS_ENTRY {entryId: entryId, what: what}]->(other)\n    RETURN has\n  }\n  SET\n    has.nodeId = node.id,\n    has.day = date.truncate(coalesce(toLower(precision), 'day'), date),\n    has.lastDay = date.truncate(coalesce(toLower(precision), 'day'), date) + CASE precision\n      WHEN 'YEAR' THEN duration('P1Y')\n      WHEN 'MONTH' THEN duration('P1M')\n      ELSE duration('P1D')\n    END - duration('P1D'),\n    has.on = left(toString(date), CASE precision WHEN 'YEAR' THEN 4 WHEN 'MONTH' THEN 7 ELSE 10 END)\n}"
  },
  "merge/lock": {
    "name": "merge/lock",
    "text": "MATCH (official:Official)\nWHERE official.id IN $ids\nSET official.id = official.id\nRETURN official.id, official.sources"
  },
  "merge/meetingPresence": {
    "name": "merge/meetingPresence",
    "text": "MATCH (official:Official)-[:ATTENDED]->(part:Meeting)\nWHERE official.id IN $ids\nUNWIND [part.id, part.rootId] AS meetingId\nWITH DISTINCT meetingId\nMATCH (meeting:Meeting {id: meetingId})\nCALL (meeting) {\n  WITH meeting, COLLECT {\n    CALL (meeting) {\n      RETURN meeting AS part\n      UNION\n      MATCH (part:Meeting {rootId: meeting.id})\n      RETURN part\n    }\n    MATCH (part)<-[link:ATTENDED]-(attendee)\n    UNWIND [[attendee.id], [link.onBehalfOf], [link.side]] + COLLECT {\n      MATCH (attendee)-[tenure:HOLDS]->(office:Office)\n      WHERE tenure.holdsFrom <= meeting.day AND tenure.holdsTo >= meeting.day AND meeting.day > date('0001-01-01')\n      RETURN [office.id, office.rank]\n    } AS one\n    WITH DISTINCT one WHERE one[0] IS NOT NULL\n    RETURN one ORDER BY one[0]\n  } AS present\n  SET\n    meeting.presentIds = COLLECT { UNWIND present AS one RETURN DISTINCT one[0] },\n    meeting.ranks = COLLECT { UNWIND present AS one WITH DISTINCT one[1] AS rank WHERE rank IS NOT NULL RETURN rank ORDER BY rank }\n}"
  },
  "merge/meetingsTogether": {
    "name": "merge/meetingsTogether",
    "text": "MATCH (:Official {id: $id})-[:ATTENDED]->(meeting:Meeting)\nWHERE EXISTS { (meeting)<-[:ATTENDED]-(:Official {id: $other}) }\nRETURN count(DISTINCT meeting)"
  },
  "merge/merges": {
    "name": "merge/merges",
    "text": "MATCH (record:OfficialRecord)\nWHERE record.intoId IS NOT NULL\nRETURN record.id, record.intoId, toString(date(record.mergedAt))\nORDER BY record.mergedAt, record.id"
  },
  "merge/moveLinks": {
    "name": "merge/moveLinks",
    "text": "MATCH (former:Official {id: $from})-[link:ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS]->(end)\nWHERE coalesce(link.recordedStart, $from) IN $recorded\nMATCH (official:Official {id: $to})\nWITH official, link, end, type(link) AS kind, properties(link) AS said, coalesce(link.recordedStart, $from) AS recorded\nDELETE link\nWITH official, end, kind, said, recorded\nCREATE (official)-[moved:$(kind)]->(end)\nSET moved = said\nSET\n  moved.recordedStart = nullIf(recorded, $to),\n  moved.attendeeId = CASE WHEN kind = 'ATTENDED' THEN $to END,\n  moved.organizerId = CASE WHEN kind = 'PLANS_MEETING_AT' THEN $to END\nRETURN count(moved)"
  },
  "merge/planExpectations": {
    "name": "merge/planExpectations",
    "text": "MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place:Place)\nWHERE plan.id IN $planIds\nCALL (organizer, plan, place) {\n  WITH organizer, plan, place, COLLECT {\n    RETURN organizer AS actor\n    UNION\n    UNWIND plan.expected AS id\n    MATCH (actor:State|Body|Official {id: id})\n    RETURN actor\n    UNION\n    MATCH (organizer:Body)-[:PART_OF]->*(:Body)<-[membership:MEMBER_OF]-(actor:State|Body)\n    WHERE membership.holdsFrom <= plan.lastDay AND membership.holdsTo >= plan.firstDay\n    RETURN actor\n  } AS actors\n  CALL (plan, place, actors) {\n    MATCH (actor)-[former:EXPECTED_AT {planId: plan.id}]->(end)\n    USING INDEX SEEK former:EXPECTED_AT(planId)\n    WHERE end <> place OR NOT actor IN actors\n    DELETE former\n  }\n  CALL (plan) {\n    MATCH (known)-[link:EXPECTED_AT {planId: plan.id}]->()\n    USING INDEX SEEK link:EXPECTED_AT(planId)\n    SET link.firstDay = plan.firstDay\n    RETURN collect(known) AS known\n  }\n  UNWIND [actor IN actors WHERE NOT actor IN known] AS actor\n  CREATE (actor)-[:EXPECTED_AT {actorId: actor.id, planId: plan.id, firstDay: plan.firstDay}]->(place)\n}"
  },
  "merge/plansOf": {
    "name": "merge/plansOf",
    "text": "MATCH (organizer)-[plan:PLANS_MEETING_AT]->()\nWHERE organizer.id IN $ids OR plan.announcedBy IN $ids OR any(id IN plan.expected WHERE id IN $ids)\nRETURN plan.id"
  },
  "merge/records": {
    "name": "merge/records",
    "text": "UNWIND range(0, size($ids) - 1) AS position\nMATCH (record:OfficialRecord {id: $ids[position]})\nRETURN\n  record.nameValues,\n  record.nameLanguages,\n  record.nameScripts,\n  record.nameKinds,\n  record.nameSources,\n  record.sources,\n  coalesce(record.derivedFields, []),\n  record.identifierSchemes,\n  record.identifierValues,\n  record.identifierUrls,\n  toString(record.born),\n  record.bornPrecision,\n  toString(record.died),\n  record.diedPrecision\nORDER BY position"
  },
  "merge/remove": {
    "name": "merge/remove",
    "text": "MATCH (official:Official {id: $id})\nDETACH DELETE official"
  },
  "merge/renamePlans": {
    "name": "merge/renamePlans",
    "text": "MATCH ()-[plan:PLANS_MEETING_AT]->()\nWITH plan,\n  coalesce(plan.recordedAnnouncedBy, plan.announcedBy) AS announcedBy,\n  coalesce(plan.recordedExpected, plan.expected) AS expected\nWHERE announcedBy IN $recorded OR any(id IN expected WHERE id IN $recorded)\nWITH plan, announcedBy, expected,\n  coalesce([pair IN $current WHERE pair[0] = announcedBy | pair[1]][0], announcedBy) AS announcedByNow,\n  COLLECT {\n    UNWIND range(0, size(expected) - 1) AS position\n    WITH position, expected[position] AS recordedId\n    WITH coalesce([pair IN $current WHERE pair[0] = recordedId | pair[1]][0], recordedId) AS id, min(position) AS first\n    RETURN id ORDER BY first\n  } AS expectedNow\nSET\n  plan.announcedBy = announcedByNow,\n  plan.recordedAnnouncedBy = nullIf(announcedBy, announcedByNow),\n  plan.expected = expectedNow,\n  plan.recordedExpected = nullIf(expected, expectedNow)"
  },
  "merge/restore": {
    "name": "merge/restore",
    "text": "UNWIND $officials AS one\nMATCH (record:OfficialRecord {id: one.id})\nMERGE (official:Official {id: one.id})\nSET official = properties(record)\nSET official.intoId = null, official.mergedAt = null\nSET official += one.together"
  },
  "merge/service": {
    "name": "merge/service",
    "text": "MATCH (official:Official)\nWHERE official.id IN $ids\nCALL (official) {\n  CALL (official) {\n    MATCH (official)-[tenure:HOLDS]->(office:Office)\n    WITH official, tenure, office ORDER BY tenure.id\n    WITH official, office.rank AS rank, collect(tenure) AS tenures\n    UNWIND tenures AS tenure\n    SET\n      tenure.rank = CASE WHEN tenure = tenures[0] THEN rank END,\n      tenure.officialId = CASE WHEN tenure = tenures[0] THEN official.id END\n  }\n  WITH official, COLLECT { MATCH (official)-[:HOLDS]->(:Office)-[:OFFICE_OF]->(party) RETURN DISTINCT party } AS parties\n  CALL (official, parties) {\n    MATCH (official)-[former:SERVED]->(party)\n    WHERE NOT party IN parties\n    DELETE former\n  }\n  UNWIND parties AS party\n  MERGE (official)-[link:SERVED]->(party)\n  SET link.partyId = party.id, link.officialId = official.id\n}"
  },
  "paths/ends": {
    "name": "paths/ends",
    "text": "RETURN [id IN [$from, $to] | head(COLLECT {\n  MATCH (named:State|Official|Office|Body|Place|Meeting|Programme|Document|Source {id: id})\n  OPTIONAL MATCH (root:Meeting {id: named.rootId})\n  WITH coalesce(root, named) AS node\n  RETURN [node.id, CASE WHEN node:Meeting THEN toString(node.day) END, COUNT { (node)--() }]\n})] AS column0"
  },
  "paths/neighbours": {
    "name": "paths/neighbours",
    "text": "RETURN COLLECT {\n  UNWIND range(0, size($ids) - 1) AS position\n  CALL (position) {\n    MATCH (part:Meeting {rootId: $ids[position]})\n    RETURN part\n    UNION ALL\n    MATCH (part:State|Official|Office|Body|Place|Programme|Document {id: $ids[position]})\n    RETURN part\n  }\n  WITH part, position, date($windows[position][0]) AS since, date($windows[position][1]) AS until\n  MATCH (part)-[link:\n    ATTENDED|CHAIRS|SIGNED|PLANS_MEETING_AT|HOLDS|OFFICE_OF|ACCREDITED_TO|MEMBER_OF|PART_OF|PARTY_TO|DEPOSITARY_OF|CONVENED|HOSTED|HELD_AT|LOCATED_IN|ADOPTED|CONSIDERED|SUCCEEDED\n    ]-(other)\n  WHERE ($through IS NULL OR type(link) IN $through)\n    AND ($during IS NULL OR (link.holdsFrom <= date($during.to) AND link.holdsTo >= date($during.from)))\n    AND ($windows IS NULL OR NOT link:ATTENDED OR since <= link.day <= until OR link.day = date('0001-01-01'))\n  WITH other, collect(position) AS positions\n  WITH collect([other, positions, coalesce(other.rootId, other.id) IN $goal]) AS reached\n  WITH reached, [one IN reached WHERE one[2]] AS met\n  UNWIND CASE WHEN size(met) > 0 THEN met ELSE reached END AS one\n  WITH one[0] AS other, one[1] AS positions\n  OPTIONAL MATCH (root:Meeting {id: CASE WHEN other.rootId <> other.id THEN other.rootId END})\n  WITH coalesce(root, other) AS node, positions\n  WHERE NOT node:Meeting\n    OR (node.kind <> 'ASSEMBLY' AND ($maxParties IS NULL OR node.partyCount <= $maxParties))\n    OR node.id IN $ends\n  RETURN [node.id, CASE WHEN $windows IS NOT NULL AND node:Meeting THEN toString(node.day) END,\n    CASE WHEN node:Meeting THEN 4 * coalesce(node.partyCount, 1) ELSE COUNT { (node)--() } END, positions]\n} AS column0"
  },
  "search/candidates": {
    "name": "search/candidates",
    "text": "RETURN [query IN $queries | COLLECT {\n  CALL db.index.fulltext.queryNodes('nameKeys', query, {limit: toInteger($most)}) YIELD node\n  RETURN [toUpper(labels(node)[0]), node.id, node.nameValues]\n}] AS column0"
  },
  "search/service": {
    "name": "search/service",
    "text": "RETURN COLLECT {\n  UNWIND $ids AS id\n  MATCH (official:Official {id: id})\n  RETURN [id, toString(official.born), toString(official.died), COLLECT {\n    MATCH (official)-[tenure:HOLDS]->(office:Office)\n    RETURN [\n      office.id,\n      office.nameValues,\n      COLLECT { MATCH (office)-[:OFFICE_OF]->(party) RETURN party.id },\n      toString(tenure.holdsFrom),\n      toString(tenure.holdsTo)\n    ]\n  }]\n} AS column0"
  },
  "stats/decades": {
    "name": "stats/decades",
    "text": "MATCH (meeting:Meeting)\nWHERE meeting.kind <> 'SESSION'\nWITH CASE WHEN meeting.day > date('0001-01-01') THEN meeting.day.year / 10 * 10 END AS decade\nRETURN decade, count(*) AS count\nORDER BY decade"
  },
  "stats/links": {
    "name": "stats/links",
    "text": "MATCH ()-[link]->()\nRETURN type(link) AS type, count(*) AS count\nORDER BY count DESC, type"
  },
  "stats/nodes": {
    "name": "stats/nodes",
    "text": "MATCH (node:!Load)\nRETURN labels(node)[0] AS label, count(*) AS count\nORDER BY count DESC, label"
  },
  "stats/sources": {
    "name": "stats/sources",
    "text": "MATCH (source:Source)\nWITH source.publisher AS publisher, count(*) AS sources, sum(source.factCount) AS facts\nRETURN publisher, sources, facts\nORDER BY facts DESC, publisher\nLIMIT $most"
  }
} as const satisfies Readonly<Record<string, Statement>>
