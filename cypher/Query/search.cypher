// The nodes one of whose names is the text, without regard to case, accents and punctuation.
// yields: node, matched, how, score
// order: float score DESC, node.id
// parameters: text as folded, kind
// example: { search(text: "Sergei Aleinik", kind: [OFFICIAL]) { nodes { node { id } matched { value } how score } } }
CALL db.index.fulltext.queryNodes('names', '"' + $text + '"') YIELD node AS hit
WITH hit AS node, head([at IN range(0, size(hit.foldedNames) - 1) WHERE hit.foldedNames[at] = $text]) AS position
WHERE position IS NOT NULL
WITH node, 'EXACT' AS how, 1.0 AS score, {
  value: node.nameValues[position],
  language: nullIf(node.nameLanguages[position], ''),
  script: nullIf(node.nameScripts[position], ''),
  kind: node.nameKinds[position],
  sources: split(node.nameSources[position], ' ')
} AS matched
WHERE toUpper(labels(node)[0]) IN $kind // if kind
