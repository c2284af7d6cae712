// Takes officials for oneself until the transaction ends, as writing what is there already locks: their ids and sources.
// parameters: ids: [String!]!
MATCH (official:Official)
WHERE official.id IN $ids
SET official.id = official.id
RETURN official.id, official.sources
