// The name that fits the text best.
// from: hit
// yields: name
// example: { search(text: "Sergei Aleinik") { nodes { matched { value language script kind sources { id } } } } }
MATCH (named:State|Official|Office|Body|Place|Meeting|Programme|Document {id: hit.id})
WITH named, toInteger(hit.position) AS position
WITH
  INCLUDE shared/name
