// What stands in timelines of `entryId`, `known`, by way of the index whatever the planner thinks of it: where it has seen none
// yet, it would read the whole index for each.
CALL (entryId) {
  OPTIONAL MATCH ()-[one:HAS_ENTRY {entryId: entryId}]->()
  USING INDEX SEEK one:HAS_ENTRY(entryId)
  RETURN collect(one) AS known
}
