// The import that was begun and not finished, or is under way: what, since when, how far it has come.
MATCH (load:Load {id: 'load:unfinished'})
RETURN load.what, toString(load.since), load.stage
