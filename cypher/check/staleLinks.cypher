// Links of which it was not worked out when they hold.
// parameters: most: Int!
MATCH ()-[link]->()
WHERE link.id IS NOT NULL AND (link.holdsFrom IS NULL OR link.holdsTo IS NULL)
RETURN link.id, 'does not say when it holds'
LIMIT $most
