// Whether the graph has any fact yet: one row if so.
MATCH (node:!Load)
RETURN node.id
LIMIT 1
