// Whether the graph has any link yet: one row if so.
MATCH ()-[link]->()
RETURN link.id
LIMIT 1
