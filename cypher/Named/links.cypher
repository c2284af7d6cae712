// The relationships of a node, in either direction; the paths that only speed up a page are none.
// from: named
// yields: link
// order: date link.holdsFrom DESC, link.id
// parameters: kind, asOf, during
// example: { official(id: "official:sergei-aleinik") { links(kind: [ATTENDED, HOLDS], asOf: "2023-10-12", during: { from: "2023" }) { nodes { id kind } } } }
MATCH (named)-[link:
  INCLUDE shared/linkTypes
  ]-()
WHERE type(link) IN $kind // if kind
  AND link.holdsFrom <= date($asOf) AND link.holdsTo >= date($asOf) // if asOf
  AND link.holdsFrom <= date($during.to) AND link.holdsTo >= date($during.from) // if during
