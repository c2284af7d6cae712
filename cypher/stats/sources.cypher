// The publishers of whose sources the most facts were read: how many sources, and how many facts rest on them.
// parameters: most: Int!
MATCH (source:Source)
WITH source.publisher AS publisher, count(*) AS sources, sum(source.factCount) AS facts
RETURN publisher, sources, facts
ORDER BY facts DESC, publisher
LIMIT $most
