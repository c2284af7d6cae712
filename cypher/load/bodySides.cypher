// Works out whose side each body is on: a body of one state, at whatever depth, is on the side of that state; one that
// several states have together stands for itself.
MATCH (body:Body)
CALL (body) {
  WITH body, COLLECT { MATCH (body)-[:PART_OF]->+(state:State) RETURN DISTINCT state.id } AS stateIds
  SET body.side = CASE size(stateIds) WHEN 1 THEN stateIds[0] ELSE body.id END
} IN TRANSACTIONS OF 5000 ROWS
