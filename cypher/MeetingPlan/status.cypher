// What had become of it by a day: the day asked for, else the day of the filter that found it, else today.
// from: plan
// parameters: asOf or PlanFilter.asOf or today
// example: { plans { nodes { status(asOf: "2023-11-01") } } }
CASE
  INCLUDE shared/planStatus
END
