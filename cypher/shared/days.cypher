// The days between which the meetings of a range begin. One that lasts into the range began before it, no longer ago than
// the longest meeting takes.
// continues from: $during
// binds: earliest, latest
coalesce(date($during.from) - duration({days: coalesce(COLLECT {
  MATCH (lasting:Meeting)
  WHERE lasting.span IS NOT NULL AND lasting.day IS NOT NULL AND lasting.id IS NOT NULL
  RETURN lasting.span ORDER BY lasting.span DESC, lasting.day DESC, lasting.id DESC LIMIT 1
}[0], 0)}), date($during.from), date('0001-01-01')) AS earliest,
coalesce(date($during.to), date('9999-12-31')) AS latest
