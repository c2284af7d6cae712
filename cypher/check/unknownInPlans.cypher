// Plans that name a meeting, or someone, that is not there.
// parameters: most: Int!
MATCH ()-[plan:PLANS_MEETING_AT]->()
CALL (plan) {
  UNWIND [['announcedAt', plan.announcedAt], ['heldAs', plan.heldAs]] AS named
  WITH named
  WHERE named[1] IS NOT NULL AND NOT EXISTS { (:Meeting {id: named[1]}) }
  RETURN named
  UNION ALL
  UNWIND [['announcedBy', plan.announcedBy]] + [id IN plan.expected | ['expected', id]] AS named
  WITH named
  WHERE named[1] IS NOT NULL AND NOT EXISTS { (:Official {id: named[1]}) }
    AND NOT EXISTS { (:State {id: named[1]}) } AND NOT EXISTS { (:Body {id: named[1]}) }
  RETURN named
}
RETURN plan.id, named[0] + ' is ' + named[1]
ORDER BY plan.id
LIMIT $most
