// Works out the span of each plan of several days, as load/meetingSpans does for meetings.
MATCH ()-[plan:PLANS_MEETING_AT]->()
CALL (plan) {
  WITH plan, duration.inDays(plan.firstDay, plan.lastDay).days AS more
  SET plan.span = CASE
    WHEN more < 1 THEN null
    WHEN more < 3 THEN 3
    WHEN more < 8 THEN 8
    WHEN more < 31 THEN 31
    WHEN more < 100 THEN 100
    WHEN more < 366 THEN 366
    WHEN more < 3660 THEN 3660
    ELSE 3652059
  END
} IN TRANSACTIONS OF 5000 ROWS
