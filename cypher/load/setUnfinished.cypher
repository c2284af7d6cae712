// Writes down that an import is under way, and how far it has come: FACTS until all are written, then KEYS until those that are
// derived are worked out.
// parameters: what: String!, stage: String!
MERGE (load:Load {id: 'load:unfinished'})
SET load.what = $what, load.stage = $stage, load.since = coalesce(load.since, datetime())
