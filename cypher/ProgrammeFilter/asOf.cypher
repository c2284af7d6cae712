// That day lies in its period; an open end is no end where it is said to be ongoing.
// from: programme
// parameters: asOf
// example: { programmes(filter: { asOf: "2024-06-01" }) { nodes { id } } }
WHERE coalesce(programme.periodFrom, date('0001-01-01')) <= date($asOf)
  AND (programme.periodTo >= date($asOf) OR (programme.periodTo IS NULL AND programme.periodOngoing))
