// How many links and access paths there are of each type.
MATCH ()-[link]->()
RETURN type(link) AS type, count(*) AS count
ORDER BY count DESC, type
