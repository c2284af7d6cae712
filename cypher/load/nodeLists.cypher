// Puts right what tables of Neo4j's importer cannot say: a list of nothing, and one of a single empty text. Lists are never
// absent, and those that go with others are as long as these.
MATCH (node:!Load&!Source&!OfficialRecord)
CALL (node) {
  WITH node,
    coalesce(node.nameValues, []) AS names,
    CASE WHEN node:Meeting OR node:Programme OR node:Document THEN [] END AS topics,
    CASE WHEN node:Official THEN coalesce(node.identifierValues, []) END AS identifiers
  SET
    node.sources = coalesce(node.sources, []),
    node.topics = coalesce(node.topics, topics),
    node.nameValues = names,
    node.nameLanguages = coalesce(node.nameLanguages, [name IN names | '']),
    node.nameScripts = coalesce(node.nameScripts, [name IN names | '']),
    node.nameKinds = coalesce(node.nameKinds, [name IN names | '']),
    node.nameSources = coalesce(node.nameSources, [name IN names | '']),
    node.nameKeys = coalesce(node.nameKeys, []),
    node.identifierSchemes = coalesce(node.identifierSchemes, [identifier IN identifiers | '']),
    node.identifierValues = identifiers,
    node.identifierUrls = coalesce(node.identifierUrls, [identifier IN identifiers | ''])
} IN TRANSACTIONS OF 5000 ROWS
