// Lets plans that were announced by any of these officials, or that expect them, name the officials that they are now.
// parameters: recorded: [String!]!, current: [[id as the sources have it, id now]]
MATCH ()-[plan:PLANS_MEETING_AT]->()
WITH plan,
  coalesce(plan.recordedAnnouncedBy, plan.announcedBy) AS announcedBy,
  coalesce(plan.recordedExpected, plan.expected) AS expected
WHERE announcedBy IN $recorded OR any(id IN expected WHERE id IN $recorded)
WITH plan, announcedBy, expected,
  coalesce([pair IN $current WHERE pair[0] = announcedBy | pair[1]][0], announcedBy) AS announcedByNow,
  COLLECT {
    UNWIND range(0, size(expected) - 1) AS position
    WITH position, expected[position] AS recordedId
    WITH coalesce([pair IN $current WHERE pair[0] = recordedId | pair[1]][0], recordedId) AS id, min(position) AS first
    RETURN id ORDER BY first
  } AS expectedNow
SET
  plan.announcedBy = announcedByNow,
  plan.recordedAnnouncedBy = nullIf(announcedBy, announcedByNow),
  plan.expected = expectedNow,
  plan.recordedExpected = nullIf(expected, expectedNow)
