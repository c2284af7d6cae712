// It was in force on that day; where its end is unknown, only if it is said to be in force still.
// from: document
// parameters: inForceOn
// example: { documents(filter: { inForceOn: "2024-01-01" }) { nodes { id } } }
WHERE coalesce(document.inForceFrom, date('0001-01-01')) <= date($inForceOn)
  AND (document.inForceTo >= date($inForceOn) OR (document.inForceTo IS NULL AND document.inForceOngoing))
