// Where a fact was read, in the order in which its sources were given.
// from: sourced
// yields: source
// order: int position
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { sources { publisher } } }
UNWIND range(0, size(sourced.sources) - 1) AS position
MATCH (source:Source {id: sourced.sources[position]})
