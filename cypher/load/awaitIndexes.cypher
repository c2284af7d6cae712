// Waits until all indexes serve, for five minutes at most.
CALL db.awaitIndexes(300)
