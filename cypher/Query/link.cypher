// The relationship of an id, whatever it joins.
// yields: link
// parameters: id
// example: { link(id: "chairmanship:none") { id } }
MATCH ()-[link:
  INCLUDE shared/linkTypes
  {id: $id}]->()
