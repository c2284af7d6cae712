// Holder of an office of one of these ranks: how they are found; OfficialFilter/of judges them.
// from: official
// parameters: rank
// example: { officials(filter: { rank: [HEAD_OF_MISSION] }) { nodes { id } } }
// access: fixed tenure.rank, tenure.officialId
UNWIND $rank AS rank
CALL (rank) {
  MATCH (official:Official)-[tenure:HOLDS]->()
  WHERE tenure.rank = rank AND tenure.officialId IS NOT NULL
}
