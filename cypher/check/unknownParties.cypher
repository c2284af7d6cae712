// Attendances and signatures on behalf of a state or body that is not there.
// parameters: most: Int!
MATCH ()-[link:ATTENDED|SIGNED]->()
WHERE link.onBehalfOf IS NOT NULL
  AND NOT EXISTS { (:State {id: link.onBehalfOf}) } AND NOT EXISTS { (:Body {id: link.onBehalfOf}) }
RETURN link.id, 'is on behalf of ' + link.onBehalfOf
ORDER BY link.id
LIMIT $most
