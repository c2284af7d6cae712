// Sources that do not say how many facts rest on them as it is.
// parameters: most: Int!
INCLUDE shared/factCounts
WHERE source.factCount <> facts OR source.factCount IS NULL
RETURN id, 'says ' + coalesce(toString(source.factCount), 'nothing') + ' where it is ' + facts
ORDER BY id
LIMIT $most
