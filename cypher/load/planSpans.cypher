// Works out the span of each plan as load/meetingSpans does for meetings, with 1 for a single day and 0 for none.
MATCH ()-[plan:PLANS_MEETING_AT]->()
CALL (plan) {
  WITH plan, duration.inDays(plan.firstDay, plan.lastDay).days AS more
  SET plan.span = CASE
    WHEN plan.firstDay = date('0001-01-01') THEN 0
    WHEN more < 1 THEN 1
    WHEN more < 3 THEN 3
    WHEN more < 8 THEN 8
    WHEN more < 31 THEN 31
    WHEN more < 100 THEN 100
    WHEN more < 366 THEN 366
    WHEN more < 3660 THEN 3660
    ELSE 3652059
  END
} IN TRANSACTIONS OF 5000 ROWS
