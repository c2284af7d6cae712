// What the sources say of each of these officials under its own id, in the order of the ids.
// parameters: ids: [String!]!
UNWIND range(0, size($ids) - 1) AS position
MATCH (record:OfficialRecord {id: $ids[position]})
RETURN
  record.nameValues,
  record.nameLanguages,
  record.nameScripts,
  record.nameKinds,
  record.nameSources,
  record.sources,
  coalesce(record.derivedFields, []),
  record.identifierSchemes,
  record.identifierValues,
  record.identifierUrls,
  toString(record.born),
  record.bornPrecision,
  toString(record.died),
  record.diedPrecision
ORDER BY position
