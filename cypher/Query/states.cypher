// States by id.
// yields: state
// order: state.id
// parameters: kind, text as words, asOf
// example: { states(kind: [STATE], text: "bela", asOf: "2023-10-12") { nodes { code } } }
MATCH (state:State)
WHERE state.id IS NOT NULL
  AND state.kind IN $kind // if kind
  AND all(word IN $text WHERE state.words CONTAINS ' ' + word) // if text
  AND coalesce(state.existedFrom <= date($asOf), true) AND coalesce(state.existedTo >= date($asOf), true) // if asOf
