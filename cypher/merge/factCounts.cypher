// Adds to how many facts rest on sources, or takes away from it.
// parameters: changes: [[id, by]]
UNWIND $changes AS change
MATCH (source:Source {id: change[0]})
SET source.factCount = source.factCount + toInteger(change[1])
